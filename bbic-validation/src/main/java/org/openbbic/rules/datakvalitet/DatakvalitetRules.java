package org.openbbic.rules.datakvalitet;

import java.util.List;
import org.openbbic.rules.Rule;

/** Advice on the answers as a whole. */
public final class DatakvalitetRules {

    private DatakvalitetRules() {}

    /** All of them, in the order of their ids. */
    public static List<Rule> all() {
        return List.of(
                new LagRiskMangaUtsatthetsformer(),
                new AnnanOppenvard(),
                new NastanAllaOmraden(),
                new RiskInteKant(),
                new AldrigIfylld(),
                new SamtalSaknasVidAvslut());
    }
}
