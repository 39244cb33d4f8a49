package org.openbbic.rules.datakvalitet;

import java.util.List;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.ShareRule;

/** BBIC-D006: how often someone talked with the child before the decision, and nobody did at closing. */
final class SamtalSaknasVidAvslut implements ShareRule {

    private static final String VARIABLE = "samtalMedBarnet";
    private static final Code NONE = Code.of("inget-samtal");

    @Override
    public String id() {
        return "BBIC-D006";
    }

    @Override
    public void count(Arende arende, CaseContext around, Counts counts) {
        for (Insats insats : arende.insatser()) {
            Beslut beslut = insats.beslut();
            Avslut avslut = insats.avslut();
            if (beslut != null && avslut != null && isHeld(beslut.samtalMedBarnet()) && isKnown(avslut, around)) {
                counts.one("", !isHeld(avslut.samtalMedBarnet()));
            }
        }
    }

    private static boolean isHeld(List<Code> conversations) {
        for (Code conversation : conversations) {
            if (!conversation.equals(NONE)) {
                return true;
            }
        }
        return false;
    }

    /** Where the profile has chosen the variable, another rule asks for an answer that is missing. */
    private static boolean isKnown(Avslut avslut, CaseContext around) {
        return !avslut.samtalMedBarnet().isEmpty()
                || !around.isChosen(VARIABLE) && !avslut.ovrigt().isUnreadable(VARIABLE);
    }
}
