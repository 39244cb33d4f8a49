package org.openbbic.rules.sekretess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.ConstructedNumbers;
import org.openbbic.rules.RuleTesting;

class PersonnummerTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-P001");
    private static final String NUMBER = ConstructedNumbers.withCentury("20", "090101", "-", "000");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"id":"?"}                                       | BBIC-P001 /id
        {"id":"A-1","enhet":"Norr ?"}                    | BBIC-P001 /enhet
        {"id":"A-1","barn":{"nyckel":"?"}}               | BBIC-P001 /barn/nyckel
        {"id":"A-1","insatser":[{"id":"?"}]}             | BBIC-P001 /insatser/0/id
        {"id":"A-1","lokala":{"egen":"?"}}               | BBIC-K005 /lokala + BBIC-P001 /lokala/*okand
        {"id":"A-1","lokala":{"?":1}}                    | BBIC-K005 /lokala + BBIC-P001 /lokala/*okand
        {"id":"A-1","x":["?"]}                           | BBIC-P001 /*okand + BBIC-F005 /*okand
        {"id":"A-1","insatser":[{"start":"?"}]}          | BBIC-F002 /insatser/0/start + BBIC-P001 /insatser/0/start
        {"id":"A-1","insatser":[{"sip":"?"}]}            | BBIC-P001 /insatser/0/sip
        {"id":"A-1","insatser":[{"lagrum":["?"]}]}       | BBIC-P001 /insatser/0/lagrum/0
        {"id":"A-1","enhet":"Norr"}                      | PROVAD
        """)
    void nummer_anmarksVarDetAnStar(String json, String outcome) {
        assertThat(RULE.arende(json.replace("?", NUMBER)).outcome()).isEqualTo(outcome);
    }

    @Test
    void iHuvudet_anmarksPaSinPlats() {
        RuleTesting.Judged judged = RULE.under("{'bbicExport':'1','bbicVersion':'1.0','kommun':'" + NUMBER + "'}")
                .arende("{'id':'A-1'}");
        assertThat(judged.outcome()).isEqualTo("BBIC-P001 /kommun");
        assertThat(judged.places()).containsExactly("BBIC-P001 1:48");
    }

    @Test
    void idSomArEttNummer_visasInte() {
        assertThat(RULE.arende("{'id':'" + NUMBER + "'}")
                        .report()
                        .findings()
                        .iterator()
                        .next()
                        .caseId())
                .isNull();
    }

    @Test
    void koderOchDatum_provasInte() {
        long headerAlone = RULE.arende("{}").tested();
        assertThat(RULE.arende("{'barn':{'kon':'flicka','fodelsedatum':'2009-01-01'}}")
                        .tested())
                .isEqualTo(headerAlone);
        assertThat(RULE.arende("{'barn':{'kon':'tjej'}}").tested()).isEqualTo(headerAlone + 1);
    }
}
