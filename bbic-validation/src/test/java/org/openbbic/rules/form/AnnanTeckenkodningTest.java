package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openbbic.rules.RuleTesting;

class AnnanTeckenkodningTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F009");

    private static final String TEXT = RuleTesting.HEADER + "\n{\"id\":\"A-1\",\"enhet\":\"Söder\"}\n";

    @Test
    void utf8_provad() {
        assertThat(RULE.file(TEXT).outcome()).isEqualTo(RuleTesting.TESTED);
    }

    @Test
    void windows1252_anmarksPaForstaRadenSomInteArUtf8() {
        RuleTesting.Judged judged = RULE.file(TEXT.getBytes(Charset.forName("windows-1252")));
        assertThat(judged.outcome()).isEqualTo("BBIC-F009");
        assertThat(judged.detail()).isEqualTo("Windows-1252");
        assertThat(judged.places()).containsExactly("BBIC-F009 2:1");
    }

    @Test
    void utf16_anmarksMedSittByteordningsmarke() {
        RuleTesting.Judged judged = RULE.file(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE));
        assertThat(judged.outcome()).isEqualTo("BBIC-F009");
        assertThat(judged.detail()).isEqualTo("UTF-16");
        assertThat(judged.places()).containsExactly("BBIC-F009 1:1");
    }

    @Test
    void fleraRader_geEnAnmarkning() {
        String text = TEXT + "{\"id\":\"A-2\",\"enhet\":\"Söder\"}\n";
        assertThat(RULE.file(text.getBytes(StandardCharsets.ISO_8859_1)).outcome())
                .isEqualTo("BBIC-F009");
    }
}
