package org.openbbic.rules.tid;

import org.openbbic.catalogue.Act;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.Lagrum;
import org.openbbic.model.insats.Insats;

/** <i>Laglig grund</i>: what a measure rests on, by the provisions that it cites. */
final class Ground {

    private static final String LVU = "1990:52";

    private Ground() {}

    /** Whether it cites that section of LVU, perhaps beside others. */
    static boolean isLvu(String section, Insats insats) {
        for (Lagrum provision : insats.lagrum()) {
            if (LVU.equals(provision.sfs()) && section.equals(provision.section())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it cites SoL and nothing else, so that it rests on consent. */
    static boolean isSolAlone(Insats insats, Catalogue catalogue) {
        for (Lagrum provision : insats.lagrum()) {
            String sfs = provision.sfs();
            if (sfs == null || !catalogue.findAct(sfs).map(Ground::isSol).orElse(false)) {
                return false;
            }
        }
        return !insats.lagrum().isEmpty() && insats.lvu() == null;
    }

    private static boolean isSol(Act act) {
        return act.abbreviation().equals("SoL");
    }
}
