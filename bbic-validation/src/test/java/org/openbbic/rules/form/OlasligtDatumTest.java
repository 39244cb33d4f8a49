package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.export.Location;
import org.openbbic.export.ReadProblem;
import org.openbbic.rules.RuleTesting;

class OlasligtDatumTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F002");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2017-04-20           | PROVAD
        2016-02-29           | PROVAD
        2017-02-29           | BBIC-F002 /insatser/0/start
        2017-04-31           | BBIC-F002 /insatser/0/start
        2017-13-01           | BBIC-F002 /insatser/0/start
        2017-4-20            | BBIC-F002 /insatser/0/start
        20170420             | BBIC-F002 /insatser/0/start
        2017-04-20T00:00     | BBIC-F002 /insatser/0/start
        20/4 2017            | BBIC-F002 /insatser/0/start
        okänt                | BBIC-F002 /insatser/0/start
        """)
    void datum_anmarksBaraOmDetInteFinns(String text, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'start':?}]}", text).outcome())
                .isEqualTo(outcome);
    }

    /** What is expected stands in the wording itself. */
    @Test
    void anmarkningen_harIngetOrdAvFormatets() {
        ReadProblem problem = new ReadProblem(ReadProblem.Kind.BAD_DATE, "", Location.START, "ett ord");
        assertThat(new OlasligtDatum().detail(problem)).isNull();
    }

    @Test
    void tomText_arIngetDatum() {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'start':''}]}").outcome())
                .isEqualTo("BBIC-F002 /insatser/0/start");
    }

    @Test
    void iEnLista_anmarksDetSomInteFinns() {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'lvu':{'umgangesbegransning':"
                                + "[{'omprovad':['2017-01-01','2017-02-30']}]}}]}")
                        .outcome())
                .isEqualTo("BBIC-F002 /insatser/0/lvu/umgangesbegransning/0/omprovad/1");
    }

    @Test
    void iHuvudet_anmarks() {
        assertThat(RULE.file(
                                "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"skapad\":\"2018-02-30\"}\n{\"id\":\"A-1\"}\n")
                        .outcome())
                .isEqualTo("BBIC-F002 /skapad");
    }
}
