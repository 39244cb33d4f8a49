package org.openbbic.rules.koder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.report.Report;
import org.openbbic.report.Report.Reason;
import org.openbbic.report.Report.Untestable;
import org.openbbic.rules.RuleTesting;

class KodUtanforListanTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-K001");
    private static final String RISK = "{'id':'A-1','insatser':[{'beslut':{'riskbedomning':?}}]}";

    private static String header(String version, String additions) {
        return "{'bbicExport':'1','bbicVersion':'" + version + "','tillagg':[" + additions + "]}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        1.0 |                   | hog       | PROVAD
        1.0 |                   | ja        | BBIC-K001 /insatser/0/beslut/riskbedomning
        # the text must be the code itself, not its term
        1.0 |                   | Hög risk  | BBIC-K001 /insatser/0/beslut/riskbedomning
        1.0 |                   | Hog       | BBIC-K001 /insatser/0/beslut/riskbedomning
        3.1 |                   | ja        | BBIC-K001 /insatser/0/beslut/riskbedomning
        3.2 |                   | ja        | OAVGJORD
        3.2 | 'webbkollen-2017' | hog       | PROVAD
        1.0 |                   |           | EJ_TILLAMPLIG
        """)
    void riskbedomning_iVersionen(String version, @Nullable String additions, @Nullable String code, String outcome) {
        assertThat(RULE.under(header(version, additions == null ? "" : additions))
                        .arende(RISK, code)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void anmarkningen_namnerListan() {
        assertThat(RULE.arende(RISK, "ja").detail()).isEqualTo("riskbedomning");
    }

    @Test
    void iEnLista_provasVarjeSvar() {
        RuleTesting.Judged judged = RULE.under(header("webbkollen-2017", ""))
                .arende(
                        "{'id':'A-1','utredningar':[{'identifieradUtsatthet':{'hemmiljo':['heder','ilska','annat','oro']}}]}");
        assertThat(judged.outcome())
                .isEqualTo("BBIC-K001 /utredningar/0/identifieradUtsatthet/hemmiljo/1"
                        + " + BBIC-K001 /utredningar/0/identifieradUtsatthet/hemmiljo/3");
        assertThat(judged.tested()).isEqualTo(4);
    }

    @Test
    void arendetsEgenVersion_avgor() {
        assertThat(RULE.arende("{'id':'A-1','bbicVersion':'3.2','insatser':[{'beslut':{'riskbedomning':'ja'}}]}")
                        .outcome())
                .isEqualTo("BBIC-F022 /bbicVersion + " + RuleTesting.UNDECIDED);
    }

    @Test
    void detSomInteKanProvas_raknasEnGangPerVariabel_medAntalOchOlikaVarden() {
        Report report = RULE.under(header("1.0", ""))
                .file(
                        header("1.0", "").replace('\'', '"') + "\n"
                                + RuleTesting.filled(
                                        "{'id':'A-1','insatser':[{'avslut':{'boende':'hos foralder'}},{'avslut':{'boende':'eget'}}]}\n"
                                                + "{'id':'A-2','insatser':[{'avslut':{'boende':'eget'},'beslut':{'riskbedomning':'hog',"
                                                + "'insatsensFokus':['halsa','kanslor-och-beteende','utbildning','halsa']}}]}\n"))
                .report();
        assertThat(report.findings()).isEmpty();
        assertThat(report.untestable())
                .containsExactly(
                        new Untestable("insatsensFokus", Reason.VARDET_OBELAGT, 3, 2),
                        new Untestable("avslut.boende", Reason.LISTAN_SAKNAS, 3, 2));
        assertThat(report.variables()).isEqualTo(3);
        assertThat(report.variablesTested()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        1.0 | 'barn':{'kon':'flicka'}                                                | kon | VARIABELN_OKAND
        3.2 | 'insatser':[{'beslut':{'riskbedomning':'hog'}}]                        | riskbedomning | VERSIONEN_OKAND
        1.0 | 'insatser':[{'typ':['husdjur']}]                                       | insats.typ | LISTAN_DELVIS
        1.0 | 'utredningar':[{'identifieradUtsatthet':{'grupper':['hemmiljo']}}]     | identifieradUtsatthet.grupper | VARIABELN_EJ_I_VERSIONEN
        """)
    void detSomInteKanProvas_harEnOrsak(String version, String fields, String list, Reason reason) {
        Report report = RULE.under(header(version, ""))
                .arende("{'id':'A-1'," + fields + "}")
                .report();
        // That the version does not have the variable is worth a remark of its own.
        assertThat(report.findings())
                .extracting(Report.Finding::rule)
                .isEqualTo(reason == Reason.VARIABELN_EJ_I_VERSIONEN ? List.of("BBIC-K004") : List.of());
        assertThat(report.untestable()).containsExactly(new Untestable(list, reason, 1, 1));
    }
}
