package org.openbbic.rules.sekretess;

import java.util.List;
import org.openbbic.rules.Rule;

/** The rules on what must not stand in an export. */
public final class SekretessRules {

    private SekretessRules() {}

    /** All of them, in the order of their ids. */
    public static List<Rule> all() {
        return List.of(new Personnummer(), new TioSiffror(), new FritextForKod(), new AnmalareIKlartext());
    }
}
