package org.openbbic.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.report.Report.Outcome;

/** Finds why a comparison limps. */
final class Caveats {

    private final Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);

    private Caveats() {}

    static List<Caveat> of(ReportSummary before, ReportSummary after) {
        Caveats all = new Caveats();
        all.note(Caveat.FORSTA_EJ_GENOMFORD, before.outcome() == Outcome.EJ_GENOMFORD);
        all.note(Caveat.ANDRA_EJ_GENOMFORD, after.outcome() == Outcome.EJ_GENOMFORD);
        all.unlike(Caveat.BBIC_VERSION, before.bbicVersion(), after.bbicVersion());
        all.unlike(Caveat.VERKTYG, before.toolVersion(), after.toolVersion());
        all.unlike(Caveat.KATALOG, before.catalogueSha256(), after.catalogueSha256());
        all.unlike(Caveat.PROFIL, before.profileSha256(), after.profileSha256());
        all.unlike(Caveat.LAGER, before.layers(), after.layers());
        all.unlike(Caveat.VARIABLER, before.variables(), after.variables());
        all.unlike(Caveat.REGELBOK, before.rules().keySet(), after.rules().keySet());
        all.note(Caveat.REGEL_EJ_KORD, !keptFromRunning(before, after).isEmpty());
        before.rules().forEach((id, rule) -> {
            RuleState later = after.rules().getOrDefault(id, rule);
            all.unlike(Caveat.NIVA, rule.level(), later.level());
            all.note(Caveat.AVKORTAD, rule.isCut());
        });
        all.note(Caveat.AVKORTAD, after.rules().values().stream().anyMatch(RuleState::isCut));
        return List.copyOf(all.caveats);
    }

    /** The rules that the second check did not run though the first did, by something else than what the file holds. */
    static List<String> keptFromRunning(ReportSummary before, ReportSummary after) {
        List<String> rules = new ArrayList<>();
        after.rules().forEach((id, rule) -> {
            if (rule.wasKeptFromRunning() && !before.rule(id).wasKeptFromRunning()) {
                rules.add(id);
            }
        });
        return rules;
    }

    private void note(Caveat caveat, boolean holds) {
        if (holds) {
            caveats.add(caveat);
        }
    }

    private void unlike(Caveat caveat, @Nullable Object one, @Nullable Object other) {
        note(caveat, !Objects.equals(one, other));
    }
}
