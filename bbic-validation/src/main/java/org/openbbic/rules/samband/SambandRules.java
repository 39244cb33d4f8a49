package org.openbbic.rules.samband;

import java.util.List;
import org.openbbic.rules.Rule;

/** The rules on how the parts of a case agree. */
public final class SambandRules {

    private SambandRules() {}

    /** All of them, in the order of their ids. */
    public static List<Rule> all() {
        return List.of(
                new UteslutandeSvar(),
                new FleraSvar(),
                new UppfoljningForeBeslut(),
                new AvslutForeStart(),
                new PlaceringUtanforInsats(),
                new OverlappandePlaceringar(),
                new HandelseForeFodelsen(),
                new UtredningSomInteFinns(),
                new UtredningBaklanges(),
                new ForhandsbedomningForeAktualisering(),
                new PlaceringBaklanges(),
                new DubbeltIdIArendet(),
                new HandelseIFramtiden(),
                new UtredningForeAktualisering(),
                new ForlangningForeStart(),
                new BeslutForeUtredning(),
                new BeslutUnderUtredning(),
                new StartForeBeslut(),
                new UppfoljningUtanforInsats(),
                new OvervagandeUtanforInsats(),
                new LvuBaklanges(),
                new SamtidigaPlaceringar(),
                new OppenvardMedPlacering(),
                new HeldygnsvardUtanPlacering(),
                new EnsamkommandeSvenskfodd(),
                new SkolgangMotAlder(),
                new ArendeEfterArton(),
                new HandelseEfterTjugoett(),
                new AvslagSomGenomforts());
    }
}
