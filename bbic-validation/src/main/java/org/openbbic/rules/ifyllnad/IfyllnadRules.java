package org.openbbic.rules.ifyllnad;

import java.util.List;
import org.openbbic.rules.Rule;

/** The rules on what a profile has chosen. */
public final class IfyllnadRules {

    private IfyllnadRules() {}

    /** All of them, in the order of their ids. */
    public static List<Rule> all() {
        return List.of(ValdVariabelSaknas.vidAvslut());
    }
}
