package org.openbbic.rules.datakvalitet;

import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.ShareRule;

/** BBIC-D003: how often nearly all of the triangle's areas are the focus of one measure. */
final class NastanAllaOmraden implements ShareRule {

    /** Of twelve; the source says "nästan samtliga" and gives no number (WK p. 20). */
    private static final int NEARLY_ALL = 10;

    @Override
    public String id() {
        return "BBIC-D003";
    }

    @Override
    public void count(Arende arende, CaseContext around, Counts counts) {
        for (Insats insats : arende.insatser()) {
            Beslut beslut = insats.beslut();
            if (beslut != null && !beslut.insatsensFokus().isEmpty()) {
                counts.one(
                        "",
                        beslut.insatsensFokus().size() >= NEARLY_ALL
                                && beslut.insatsensFokus().stream().distinct().count() >= NEARLY_ALL);
            }
        }
    }
}
