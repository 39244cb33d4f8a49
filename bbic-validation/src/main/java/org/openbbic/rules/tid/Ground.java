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

    /** Whether it cites LVU, or tells of days that only care under LVU has. */
    static boolean isLvu(Insats insats) {
        for (Lagrum provision : insats.lagrum()) {
            if (LVU.equals(provision.sfs())) {
                return true;
            }
        }
        return insats.lvu() != null;
    }

    /** Whether it cites SoL, perhaps beside others. */
    static boolean isSol(Insats insats, Catalogue catalogue) {
        for (Lagrum provision : insats.lagrum()) {
            if (isSol(provision, catalogue)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it cites SoL and nothing else, so that it rests on consent. */
    static boolean isSolAlone(Insats insats, Catalogue catalogue) {
        for (Lagrum provision : insats.lagrum()) {
            if (!isSol(provision, catalogue)) {
                return false;
            }
        }
        return !insats.lagrum().isEmpty() && insats.lvu() == null;
    }

    private static boolean isSol(Lagrum provision, Catalogue catalogue) {
        String sfs = provision.sfs();
        Act act = sfs == null ? null : catalogue.findAct(sfs).orElse(null);
        return act != null && act.abbreviation().equals("SoL");
    }
}
