package org.openbbic.rules.samband;

import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.model.insats.Insats;

/** Whether a measure is <i>öppenvård</i> (open care) or <i>heldygnsvård</i> (care around the clock), by the groups of its list. */
final class Vardform {

    private static final String OPEN = "oppenvard";
    private static final String AROUND_THE_CLOCK = "heldygnsvard";
    private static final String LVU = "1990:52";

    private Vardform() {}

    /** Whether kinds are stated and all of them are open care. */
    static boolean isOpenCareOnly(Insats insats, CodeList types) {
        return !insats.typ().isEmpty() && insats.typ().stream().allMatch(typ -> isOf(OPEN, typ, types));
    }

    /** Whether one of its kinds is care around the clock. */
    static boolean isAroundTheClock(Insats insats, CodeList types) {
        return insats.typ().stream().anyMatch(typ -> isOf(AROUND_THE_CLOCK, typ, types));
    }

    /** Whether it is care or contact without consent, under LVU. */
    static boolean isCompulsory(Insats insats) {
        return insats.lvu() != null || insats.lagrum().stream().anyMatch(lagrum -> LVU.equals(lagrum.sfs()));
    }

    private static boolean isOf(String group, Code typ, CodeList types) {
        return types.find(typ.value())
                .filter(known -> group.equals(types.entry(known).group()))
                .isPresent();
    }
}
