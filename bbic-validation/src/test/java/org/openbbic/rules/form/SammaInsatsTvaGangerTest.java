package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.RuleTesting;

class SammaInsatsTvaGangerTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F021");
    private static final String FIRST =
            "'barn':{'nyckel':'k1'},'insatser':[{'typ':['hvb','familjehem'],'start':'2017-05-01'}]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'barn':{'nyckel':'k1'},'insatser':[{'typ':['hvb','familjehem'],'start':'2017-05-01'}] | BBIC-F021 /insatser/0
        'barn':{'nyckel':'k1'},'insatser':[{},{'typ':['familjehem','hvb'],'start':'2017-05-01'}] | BBIC-F021 /insatser/1
        'barn':{'nyckel':'k2'},'insatser':[{'typ':['hvb','familjehem'],'start':'2017-05-01'}] | PROVAD
        'barn':{'nyckel':'k1'},'insatser':[{'typ':['hvb'],'start':'2017-05-01'}]              | PROVAD
        'barn':{'nyckel':'k1'},'insatser':[{'typ':['hvb','familjehem'],'start':'2017-05-02'}] | PROVAD
        'barn':{'nyckel':'k1'},'insatser':[{'typ':['hvb','familjehem']}]                      | PROVAD
        'insatser':[{'typ':['hvb','familjehem'],'start':'2017-05-01'}]                        | PROVAD
        """)
    void andraArendet_medInsats(String second, String outcome) {
        assertThat(RULE.arenden(FIRST, second).outcome()).isEqualTo(outcome);
    }

    @Test
    void sammaInsatsTvaGangerIEttArende_horTillArendet() {
        String same = "{'typ':['hvb'],'start':'2017-05-01'}";
        RuleTesting.Judged judged = RULE.arenden("'barn':{'nyckel':'k1'},'insatser':[" + same + "," + same + "]");
        assertThat(judged.outcome()).isEqualTo(RuleTesting.TESTED);
        assertThat(judged.tested()).isOne();
        for (String other : List.of(same.replace("hvb", "familjehem"), same.replace("-01'", "-02'"))) {
            assertThat(RULE.arenden("'barn':{'nyckel':'k1'},'insatser':[" + same + "," + other + "]")
                            .tested())
                    .isEqualTo(2);
        }
    }

    @Test
    void heltArendeTvaGanger_harSinEgenRegel() {
        String one = RuleTesting.filled("{'id':'A-1'," + FIRST + "}") + "\n";
        assertThat(RULE.file(RuleTesting.HEADER + "\n" + one + one).outcome()).isEqualTo("BBIC-F004 /id + PROVAD");
    }

    @Test
    void tredjeGangen_geEnAnmarkningTill() {
        assertThat(RULE.arenden(FIRST, FIRST, FIRST).outcome())
                .isEqualTo("BBIC-F021 /insatser/0 + BBIC-F021 /insatser/0");
    }

    @Test
    void heltArendeTvaGanger_efterEttAnnatMedInsatsen_geIngenAnmarkningTill() {
        String one = RuleTesting.filled("{'id':'A-1'," + FIRST + "}") + "\n";
        String other = one.replace("A-1", "A-2");
        assertThat(RULE.file(RuleTesting.HEADER + "\n" + one + other + one).outcome())
                .isEqualTo("BBIC-F021 /insatser/0 + BBIC-F004 /id");
        assertThat(RULE.file(RuleTesting.HEADER + "\n" + one + other + other).outcome())
                .isEqualTo("BBIC-F021 /insatser/0 + BBIC-F004 /id");
    }

    @Test
    void utanNyckel_provasInte() {
        assertThat(RULE.arenden("'insatser':[{'typ':['hvb'],'start':'2017-05-01'}]")
                        .outcome())
                .isEqualTo(RuleTesting.NOT_APPLICABLE);
    }

    @Test
    void fulltMinne_gerUpp() {
        FileRule.Judge judge =
                new SammaInsatsTvaGanger(1).open(Exporthuvud.builder().build(), Catalogue.bundled());
        assertThat(judge.gaveUp()).isFalse();
        Insats insats = Insats.builder()
                .typ(List.of(Code.of("hvb")))
                .start(LocalDate.of(2017, 5, 1))
                .build();
        Arende arende = Arende.builder()
                .id("A-1")
                .barn(Barn.builder().nyckel("k1").build())
                .insatser(List.of(insats))
                .build();
        judge.arende(arende, new NoRemarks());
        assertThat(judge.gaveUp()).isTrue();
    }

    private static final class NoRemarks implements Remarks {
        @Override
        public void tested() {}

        @Override
        public void undecided() {}

        @Override
        public void remark(String field, @Nullable String variant, @Nullable String detail) {
            throw new AssertionError("no remark expected");
        }
    }
}
