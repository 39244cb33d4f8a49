package org.openbbic.rules.koder;

import java.util.List;
import org.openbbic.rules.Rule;

/** The rules on answers of code lists. */
public final class KoderRules {

    private KoderRules() {}

    /** All of them, in the order of their ids. */
    public static List<Rule> all() {
        return List.of(
                new KodUtanforListan(),
                new BorttagenVariabel(),
                new OrdIStalletForKod(),
                new VariabelInteIVersionen(),
                new EgenVariabelUtanLager());
    }
}
