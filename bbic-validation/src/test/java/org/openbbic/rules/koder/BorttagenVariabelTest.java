package org.openbbic.rules.koder;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class BorttagenVariabelTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-K002");

    private static String header(String version, @Nullable String addition) {
        String additions = addition == null ? "" : "'" + addition + "'";
        return "{'bbicExport':'1','bbicVersion':'" + version + "','tillagg':[" + additions + "]}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        1.0             |                 | PROVAD
        webbkollen-2017 |                 | PROVAD
        3.1             |                 | BBIC-K002 /barn/ursprung
        3.1             | webbkollen-2017 | PROVAD
        3.1             | webbkollen-2016 | PROVAD
        # removed in some version after 1.0, nobody here knows which
        3.0             |                 | OAVGJORD
        3.2             |                 | OAVGJORD
        """)
    void ursprung_iVersionen(String version, @Nullable String addition, String outcome) {
        assertThat(RULE.under(header(version, addition))
                        .arende("{'id':'A-1','barn':{'ursprung':'svenskfodd'}}")
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void enGangPerListaOchFil_vidForstaSvaret() {
        RuleTesting.Judged judged = RULE.file(
                RuleTesting.filled(
                        header("3.1", null) + "\n"
                                + "{'id':'A-1','barn':{'kon':'flicka'}}\n"
                                + "{'id':'A-2','barn':{'ursprung':'svenskfodd'},'utredningar':[{'identifieradUtsatthet':{'barn':['skola','annat']}}]}\n"
                                + "{'id':'A-3','barn':{'ursprung':'utlandsfodd'},'utredningar':[{'identifieradUtsatthet':{'barn':['skola']}}]}\n"));
        assertThat(judged.outcome())
                .isEqualTo("BBIC-K002 /barn/ursprung + BBIC-K002 /utredningar/0/identifieradUtsatthet/barn/0");
        assertThat(judged.places()).allMatch(place -> place.startsWith("BBIC-K002 3:"));
        assertThat(judged.report().findings())
                .extracting(f -> f.detail())
                .containsExactly("ursprung", "identifieradUtsatthet.barn");
    }

    @Test
    void okandKodIBorttagenVariabel_geIngenAnmarkningTill() {
        assertThat(RULE.under(header("3.1", null))
                        .arende("{'id':'A-1','barn':{'ursprung':'annan'}}")
                        .outcome())
                .isEqualTo("BBIC-K002 /barn/ursprung");
    }

    @Test
    void utanSvar_ejTillamplig() {
        assertThat(RULE.under(header("3.1", null))
                        .arende("{'id':'A-1','barn':{}}")
                        .outcome())
                .isEqualTo(RuleTesting.NOT_APPLICABLE);
    }
}
