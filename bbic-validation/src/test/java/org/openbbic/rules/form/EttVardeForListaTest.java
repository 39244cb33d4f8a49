package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.export.Location;
import org.openbbic.export.ReadProblem;
import org.openbbic.rules.RuleTesting;

class EttVardeForListaTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F017");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"id":"A-1","insatser":[{"typ":["hvb"]}]}                        | PROVAD
        {"id":"A-1","insatser":[{"typ":"hvb"}]}                          | BBIC-F017 /insatser/0/typ
        {"id":"A-1","insatser":[{"lagrum":"LVU (1990:52) 2"}]}           | BBIC-F017 /insatser/0/lagrum
        # read as a list of one, so the other rules judge it
        {"id":"A-1","insatser":[{"lagrum":"SoL (2025:400) 11:1","beslut":{"datum":"2017-04-20"}}]} | BBIC-F017 /insatser/0/lagrum + BBIC-T003 /insatser/0/lagrum/0
        # a value of another kind is another rule's
        {"id":"A-1","insatser":[{"typ":7}]}                              | BBIC-F010 /insatser/0/typ + PROVAD
        {"id":"A-1","insatser":{"typ":"hvb"}}                            | BBIC-F010 /insatser + PROVAD
        {"id":"A-1","insatser":[{"typ":null}]}                           | PROVAD
        """)
    void ensamtVarde_lasSomLista(String json, String outcome) {
        assertThat(RULE.arende(json).outcome()).isEqualTo(outcome);
    }

    /** What is expected stands in the wording itself. */
    @Test
    void anmarkningen_harIngetOrdAvFormatets() {
        ReadProblem problem = new ReadProblem(ReadProblem.Kind.ONE_VALUE, "", Location.START, "ett ord");
        assertThat(new EttVardeForLista().detail(problem)).isNull();
    }
}
