package org.openbbic.rules.datakvalitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.report.Report;
import org.openbbic.rules.RuleTesting;

class LagRiskMangaUtsatthetsformerTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-D001");
    private static final String MANY =
            "'hemmiljo':['heder','fysiskt-vald','annat'],'foralder':['kriminalitet'],'barn':['skola']";
    private static final String FEW = "'hemmiljo':['heder','fysiskt-vald','annat'],'foralder':['kriminalitet']";

    private static String insats(String risk, String forms) {
        return "'utredningar':[{'id':'U-1','identifieradUtsatthet':{" + forms + "}}],'insatser':[{'beslut':"
                + "{'riskbedomning':'" + risk + "'}}]";
    }

    private static Report.Share share(RuleTesting rule, String forms) {
        List<Report.Share> shares =
                rule.arenden(insats("ingen-eller-lag", forms)).own().shares();
        return shares.isEmpty() ? new Report.Share(null, 0, 0) : shares.get(0);
    }

    @Test
    void enAvFem_arMerAnAdertonProcent() {
        assertThat(RULE.arenden(
                                insats("ingen-eller-lag", MANY),
                                insats("hog", MANY),
                                insats("hog", MANY),
                                insats("nagot-forhojd", MANY),
                                insats("mycket-hog", MANY))
                        .outcome())
                .isEqualTo("BBIC-D001");
    }

    @Test
    void enAvSex_arMindre_ochDeMedFaFormerRaknasInte() {
        RuleTesting.Judged judged = RULE.arenden(
                insats("ingen-eller-lag", MANY),
                insats("hog", MANY),
                insats("hog", MANY),
                insats("hog", MANY),
                insats("hog", MANY),
                insats("mycket-hog", MANY),
                insats("ingen-eller-lag", FEW),
                insats("hog", FEW),
                insats("inte-kant", MANY));
        assertThat(judged.outcome()).isEqualTo(RuleTesting.TESTED);
        assertThat(judged.own().shares()).containsExactly(new Report.Share(null, 1, 6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'hemmiljo':['heder','fysiskt-vald','annat'],'foralder':['kriminalitet'],'barn':['skola']            | 1
        'hemmiljo':['heder','fysiskt-vald','annat'],'foralder':['kriminalitet','information-saknas']        | 0
        'hemmiljo':['heder','fysiskt-vald','annat'],'foralder':['kriminalitet'],'barn':['ingen-svarighet']  | 0
        # one form twice is one form
        'hemmiljo':['heder','heder','annat'],'foralder':['kriminalitet'],'barn':['skola']                   | 0
        'grupper':['hemmiljo','annan','eget-beteende']                                                      | 0
        """)
    void former_raknas_utanSvarOmIngenting(String forms, long counted) {
        assertThat(share(RULE, forms).whole()).isEqualTo(counted);
    }

    @Test
    void enRisk_somSkalanInteHar_raknasInte() {
        for (String risk : List.of("inte-kant", "ett-annat-steg")) {
            assertThat(RULE.arenden(insats(risk, MANY)).own().shares()).as(risk).isEmpty();
        }
    }

    @Test
    void utredningen_arDenSomInsatsenNamner() {
        String two = "'utredningar':[{'id':'U-1','identifieradUtsatthet':{" + MANY + "}},{'id':'U-2'}],"
                + "'insatser':[{'beslut':{'riskbedomning':'hog'}%s}]";
        assertThat(RULE.arenden(two.formatted(",'utredning':'U-1'")).own().shares())
                .containsExactly(new Report.Share(null, 0, 1));
        assertThat(RULE.arenden(two.formatted(",'utredning':'U-2'")).own().shares())
                .isEmpty();
        assertThat(RULE.arenden(two.formatted("")).own().shares()).isEmpty();
    }

    @Test
    void versionUtanFormerna_raknasInte() {
        String header = "{'bbicExport':'1','bbicVersion':'3.1'%s}";
        assertThat(share(RULE.under(header.formatted("")), MANY).whole()).isZero();
        assertThat(share(RULE.under(header.formatted(",'tillagg':['webbkollen-2017']")), MANY)
                        .whole())
                .isEqualTo(1);
    }

    @Test
    void riskSomInteArAngiven_raknasInte() {
        RuleTesting.Judged judged = RULE.arenden(insats("hog", MANY).replace("'riskbedomning':'hog'", ""));
        assertThat(judged.outcome()).isEqualTo(RuleTesting.NOT_APPLICABLE);
        assertThat(judged.own().shares()).isEmpty();
    }
}
