package org.openbbic.rules.datakvalitet;

import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.ShareRule;

/** BBIC-D004: how often the risk is said to be not known, at each of the three occasions. */
final class RiskInteKant implements ShareRule {

    private static final Code NOT_KNOWN = Code.of("inte-kant");

    @Override
    public String id() {
        return "BBIC-D004";
    }

    @Override
    public void count(Arende arende, CaseContext around, Counts counts) {
        for (Insats insats : arende.insatser()) {
            Beslut beslut = insats.beslut();
            Avslut avslut = insats.avslut();
            if (beslut != null) {
                count("beslut.riskbedomning", beslut.riskbedomning(), counts);
            }
            for (Uppfoljning uppfoljning : insats.uppfoljningar()) {
                count("uppfoljning.riskbedomning", uppfoljning.riskbedomning(), counts);
            }
            if (avslut != null) {
                count("avslut.riskbedomning", avslut.riskbedomning(), counts);
            }
        }
    }

    private static void count(String of, @Nullable Code risk, Counts counts) {
        if (risk != null) {
            counts.one(of, risk.equals(NOT_KNOWN));
        }
    }
}
