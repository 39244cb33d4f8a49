package org.openbbic.rules.form;

import java.util.List;
import org.openbbic.rules.Rule;

/** The rules on the form of a file. */
public final class FormRules {

    private FormRules() {}

    /** All of them, in the order of their ids. */
    public static List<Rule> all() {
        return List.of(
                new OgiltigJson(),
                new OlasligtDatum(),
                new IdSaknas(),
                new DubbeltArendeId(),
                new OkantFalt(),
                new HuvudSaknas(),
                new OkandVersion(),
                new Byteordningsmarke(),
                new AnnanTeckenkodning(),
                new FelSlagsVarde(),
                new DubbeltFalt(),
                new GransOverskriden(),
                new FelAntalArenden(),
                new OjamnRad(),
                new OtolkatSvar(),
                new OkandFormatversion(),
                new EttVardeForLista(),
                new Radslut(),
                new KolumnSaknas(),
                new RaderSomSkiljer(),
                new SammaInsatsTvaGanger(),
                new BlandadeVersioner());
    }
}
