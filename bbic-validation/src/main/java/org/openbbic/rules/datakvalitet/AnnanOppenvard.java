package org.openbbic.rules.datakvalitet;

import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.ShareRule;

/** BBIC-D002: how many of the measures in open care are of another kind than the list has. */
final class AnnanOppenvard implements ShareRule {

    private static final Code OTHER = Code.of("annan-oppenvardsinsats");

    @Override
    public String id() {
        return "BBIC-D002";
    }

    @Override
    public void count(Arende arende, CaseContext around, Counts counts) {
        CodeList kinds = around.catalogue().getList("insats.typ");
        for (Insats insats : arende.insatser()) {
            if (isOpenCare(insats, kinds)) {
                counts.one("", insats.typ().contains(OTHER));
            }
        }
    }

    private static boolean isOpenCare(Insats insats, CodeList kinds) {
        for (Code kind : insats.typ()) {
            if (kinds.isInGroup(kind, "oppenvard")) {
                return true;
            }
        }
        return false;
    }
}
