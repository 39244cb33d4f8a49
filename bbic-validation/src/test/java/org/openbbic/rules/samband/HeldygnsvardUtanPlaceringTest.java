package org.openbbic.rules.samband;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.RuleTesting;

class HeldygnsvardUtanPlaceringTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-S024");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'typ':['familjehem'],'start':'2017-05-01','placeringar':[{}]            | PROVAD
        'typ':['familjehem'],'start':'2017-05-01'                               | BBIC-S024 /insatser/1/typ
        'typ':['kontaktfamilj','familjehem'],'start':'2017-05-01'               | BBIC-S024 /insatser/1/typ
        'typ':['kontaktfamilj'],'start':'2017-05-01'                            | PROVAD
        'typ':['kommunens-egen'],'start':'2017-05-01'                           | PROVAD
        # not begun, refused, or a placement that cannot be read
        'typ':['familjehem']                                                    | PROVAD
        'typ':['familjehem'],'start':'2017-05-01','beslut':{'bifall':false}     | BBIC-S029 /insatser/1/beslut/bifall + PROVAD
        'typ':['familjehem'],'start':'2017-05-01','placeringar':7               | BBIC-F010 /insatser/1/placeringar + PROVAD
        """)
    void insats_bredvidEnMedPlacering(String parts, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{'typ':['hvb'],'start':'2017-05-01','placeringar':[{}]},{"
                                + parts + "}]}")
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'typ':['familjehem'],'start':'2017-05-01'                               | EJ_TILLAMPLIG
        'typ':['familjehem'],'start':'2017-05-01','placeringar':[{}]            | PROVAD
        """)
    void narIngenAnnanInsatsHarPlaceringar_kanDeVaraUtelamnade(String insats, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','insatser':[{" + insats + "}]}").outcome())
                .isEqualTo(outcome);
    }
}
