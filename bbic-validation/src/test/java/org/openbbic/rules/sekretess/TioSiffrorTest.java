package org.openbbic.rules.sekretess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.rules.ConstructedNumbers;
import org.openbbic.rules.RuleTesting;

class TioSiffrorTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-P002");
    private static final String NUMBER = ConstructedNumbers.tenDigits("090101", "000");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"id":"?"}                                  | BBIC-P002 /id
        {"id":"A?"}                                 | BBIC-P002 /id
        {"id":"A-1","barn":{"nyckel":"?"}}          | BBIC-P002 /barn/nyckel
        {"id":"A-1","utredningar":[{"id":"?"}]}     | BBIC-P002 /utredningar/0/id
        # once a file, since sequence numbers look so now and then
        {"id":"?","barn":{"nyckel":"?"}}            | BBIC-P002 /id
        # ten digits in another text are no id
        {"id":"A-1","enhet":"?"}                    | PROVAD
        {"id":"0000012345"}                         | PROVAD
        {"id":"1?"}                                 | PROVAD
        {"enhet":"Norr"}                            | BBIC-F003 + EJ_TILLAMPLIG
        """)
    void tioSiffror_anmarksIEttId(String json, String outcome) {
        assertThat(RULE.arende(json.replace("?", NUMBER)).outcome()).isEqualTo(outcome);
    }

    @Test
    void nummerMedSkiljetecken_arDenAndraRegelns() {
        String number = ConstructedNumbers.separated("090101", "-", "000");
        assertThat(RULE.arende("{'id':'" + number + "'}").outcome()).isEqualTo("BBIC-P001 /id + PROVAD");
    }

    @Test
    void fleraArenden_geEnAnmarkning() {
        String other = ConstructedNumbers.tenDigits("090102", "000");
        RuleTesting.Judged judged =
                RULE.file(RuleTesting.HEADER + "\n{\"id\":\"" + NUMBER + "\"}\n{\"id\":\"" + other + "\"}\n");
        assertThat(judged.outcome()).isEqualTo("BBIC-P002 /id");
        assertThat(judged.tested()).isEqualTo(2);
    }
}
