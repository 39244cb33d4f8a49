package org.openbbic.constraint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.check.CaseChecker;
import org.openbbic.check.Checker;
import org.openbbic.model.arende.GiltigtArende;
import org.openbbic.rules.Level;

/** What cases are judged by, and from which level on a remark is a violation, where an annotation does not say. */
record Settings(Checker checker, @Nullable String bbicVersion, List<String> additions, Level level) {

    Settings {
        additions = List.copyOf(additions);
    }

    static Settings bundled() {
        return new Settings(Checker.bundled(), null, List.of(), Level.FEL);
    }

    CaseChecker checkerFor(GiltigtArende constraint) {
        boolean own = !constraint.bbicVersion().isEmpty();
        List<String> lists = List.of(constraint.tillagg());
        return checker.forCases(
                own ? constraint.bbicVersion() : bbicVersion, own || !lists.isEmpty() ? lists : additions);
    }

    Level levelFor(GiltigtArende constraint) {
        Level own = Level.valueOf(constraint.niva().name());
        return own.compareTo(level) > 0 ? own : level;
    }
}
