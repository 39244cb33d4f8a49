package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class UteslutandeSvarTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S001");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        hemmiljo | 'fysiskt-vald','heder'                | PROVAD
        hemmiljo | 'ingen-utsatthet'                     | PROVAD
        hemmiljo | 'ingen-utsatthet','heder'             | /utredningar/0/identifieradUtsatthet/hemmiljo/0
        hemmiljo | 'heder','ingen-utsatthet'             | /utredningar/0/identifieradUtsatthet/hemmiljo/1
        hemmiljo | 'a1','ingen-utsatthet'                | /utredningar/0/identifieradUtsatthet/hemmiljo/1
        foralder | 'inga-svarigheter'                    | PROVAD
        foralder | 'kriminalitet','inga-svarigheter'     | /utredningar/0/identifieradUtsatthet/foralder/1
        # that information is missing on one parent says nothing of the other
        foralder | 'information-saknas','kriminalitet'   | PROVAD
        barn     | 'skola','ingen-svarighet'             | /utredningar/0/identifieradUtsatthet/barn/1
        # the same answer twice excludes no other
        barn     | 'ingen-svarighet','ingen-svarighet'   | PROVAD
        # an answer that means none in another group means nothing here
        barn     | 'skola','ingen-utsatthet'             | PROVAD
        barn     |                                       | EJ_TILLAMPLIG
        grupper  | 'hemmiljo','annan'                    | "BBIC-K004 /utredningar/0/identifieradUtsatthet/grupper/0 + EJ_TILLAMPLIG"
        """)
    void identifieradUtsatthet_medSvar(String grupp, @Nullable String svar, String outcome) {
        String text = "{'id':'A-1','utredningar':[{'identifieradUtsatthet':{'" + grupp + "':["
                + (svar == null ? "" : svar) + "]}}]}";
        assertThat(RULE.arende(text).outcome()).isEqualTo(remark(outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'beslut':{'samtalMedBarnet':['enskilt','med-vardnadshavare']}            | PROVAD
        'beslut':{'samtalMedBarnet':['inget-samtal']}                            | PROVAD
        'beslut':{'samtalMedBarnet':['enskilt','inget-samtal']}                  | /insatser/0/beslut/samtalMedBarnet/1
        'uppfoljningar':[{},{'samtalMedBarnet':['inget-samtal','enskilt']}]      | /insatser/0/uppfoljningar/1/samtalMedBarnet/0
        'avslut':{'samtalMedBarnet':['med-vardnadshavare','inget-samtal']}       | /insatser/0/avslut/samtalMedBarnet/1
        # the occasions are apart: a conversation at one and none at another is no contradiction
        'beslut':{'samtalMedBarnet':['enskilt']},'avslut':{'samtalMedBarnet':['inget-samtal']} | PROVAD
        'beslut':{'samtalMedBarnet':[]},'avslut':{'samtalMedBarnet':null}        | EJ_TILLAMPLIG
        'beslut':{'samtalMedBarnet':['enskilt',7,'inget-samtal']}                | "BBIC-F010 /insatser/0/beslut/samtalMedBarnet/1 + EJ_TILLAMPLIG"
        """)
    void samtalMedBarnet_medSvar(String insats, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{" + insats + "}]}").outcome())
                .isEqualTo(remark(outcome));
    }

    @Test
    void treSvar_geEnAnmarkning() {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'avslut':{'samtalMedBarnet':"
                                + "['enskilt','inget-samtal','med-vardnadshavare']}}]}")
                        .outcome())
                .isEqualTo("BBIC-S001 /insatser/0/avslut/samtalMedBarnet/1");
    }

    private static String remark(String outcome) {
        return outcome.startsWith("/") ? "BBIC-S001 " + outcome : outcome;
    }
}
