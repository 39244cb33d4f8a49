package org.openbbic.rules.datakvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.report.Report;
import org.openbbic.rules.RuleTesting;

class AldrigIfylldTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-D005");

    private static RuleTesting.Judged five(RuleTesting rule, String insats) {
        String one = "'insatser':[{" + insats + "}]";
        return rule.arenden(one, one, one, one, one);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'beslut':{'riskbedomning':'hog'},'avslut':{'riskbedomning':'hog'}   | PROVAD
        'beslut':{'riskbedomning':'hog'},'avslut':{'orsak':'mal-uppfyllt'}  | BBIC-D005
        'beslut':{},'avslut':{'riskbedomning':'hog'}                        | BBIC-D005
        # a variable that is nowhere in use is one that nobody chose
        'beslut':{},'avslut':{'orsak':'mal-uppfyllt'}                       | EJ_TILLAMPLIG
        # and so is an occasion that no case has come to
        'beslut':{'riskbedomning':'hog'}                                    | PROVAD
        """)
    void riskVidTillfallen(String insats, String outcome) {
        assertThat(five(RULE, insats).outcome()).isEqualTo(outcome);
    }

    @Test
    void ettEnda_racker() {
        String closed = "'insatser':[{'beslut':{'riskbedomning':'hog'},'avslut':{%s}}]";
        RuleTesting.Judged judged = RULE.arenden(
                closed.formatted(""),
                closed.formatted(""),
                closed.formatted(""),
                closed.formatted(""),
                closed.formatted("'riskbedomning':'hog'"));
        assertThat(judged.outcome()).isEqualTo(RuleTesting.TESTED);
        assertThat(judged.own().shares())
                .containsExactly(
                        new Report.Share("avslut.riskbedomning", 4, 5), new Report.Share("beslut.riskbedomning", 0, 5));
    }

    @Test
    void delarAvUtsattheten_horIhop() {
        String one = "'utredningar':[{'identifieradUtsatthet':{'hemmiljo':['heder'],'barn':['skola']}}]";
        RuleTesting.Judged judged = RULE.arenden(one, one, one, one, one);
        assertThat(judged.outcome()).isEqualTo("BBIC-D005");
        assertThat(judged.detail()).isEqualTo("identifieradUtsatthet.foralder");
    }

    @Test
    void valdVariabel_fragasEfterAvAndraRegler() {
        RuleTesting.Judged judged =
                five(RULE.choosing("riskbedomning"), "'beslut':{'riskbedomning':'hog'},'avslut':{}");
        assertThat(judged.outcome()).doesNotContain("BBIC-D005").contains("BBIC-I007", RuleTesting.NOT_APPLICABLE);
    }

    /** By a checker of its own, so that the rule is made anew. */
    @Test
    void faltSomInteHarNagotAttHoraIhopMed_raknasInte() {
        String one = "'barn':{'fodelsear':2009},'aktualiseringar':[{'metod':'muntligt'},{}],"
                + "'insatser':[{'uppfoljningar':[{'maluppfyllelse':'a'}],'avslut':{'orsak':'mal-uppfyllt'}}]";
        RuleTesting.Judged judged = RULE.choosing("kon").arenden(one, one, one, one, one);
        assertThat(judged.own().shares())
                .containsExactly(
                        new Report.Share("avslut.maluppfyllelse", 5, 5),
                        new Report.Share("uppfoljning.maluppfyllelse", 0, 5));
    }
}
