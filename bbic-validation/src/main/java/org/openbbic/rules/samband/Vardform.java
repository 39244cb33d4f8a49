package org.openbbic.rules.samband;

import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.model.Lagrum;
import org.openbbic.model.insats.Insats;

/** Whether a measure is <i>öppenvård</i> (open care) or <i>heldygnsvård</i> (care around the clock), by the groups of its list. */
final class Vardform {

    private static final String OPEN = "oppenvard";
    private static final String AROUND_THE_CLOCK = "heldygnsvard";
    private static final String LVU = "1990:52";

    private Vardform() {}

    /** Whether kinds are stated and all of them are open care. */
    static boolean isOpenCareOnly(Insats insats, CodeList types) {
        for (Code kind : insats.typ()) {
            if (!types.isInGroup(kind, OPEN)) {
                return false;
            }
        }
        return !insats.typ().isEmpty();
    }

    /** Whether one of its kinds is care around the clock. */
    static boolean isAroundTheClock(Insats insats, CodeList types) {
        for (Code kind : insats.typ()) {
            if (types.isInGroup(kind, AROUND_THE_CLOCK)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is care or contact without consent, under LVU. */
    static boolean isCompulsory(Insats insats) {
        for (Lagrum provision : insats.lagrum()) {
            if (LVU.equals(provision.sfs())) {
                return true;
            }
        }
        return insats.lvu() != null;
    }
}
