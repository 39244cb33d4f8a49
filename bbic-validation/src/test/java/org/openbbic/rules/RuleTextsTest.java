package org.openbbic.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The texts read anew, and not by a book that was read before. */
class RuleTextsTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final RuleTexts texts = new RuleTexts();

    @Test
    void varjeSprak_harSinaTexter() {
        assertThat(texts.text("BBIC-F022", SWEDISH).title()).isEqualTo("Blandade versioner");
        assertThat(texts.text("BBIC-F022", Locale.ENGLISH).title()).isNotBlank().isNotEqualTo("Blandade versioner");
        assertThat(texts.text("BBIC-F022", SWEDISH).title()).isEqualTo("Blandade versioner");
        assertThatThrownBy(() -> texts.text("BBIC-X999", SWEDISH)).isInstanceOf(RuleBookException.class);
    }

    @Test
    void ordetIMeddelandet_starPaSprakets_ochInteAllsNarDetSaknas() {
        assertThat(texts.message("BBIC-F010", null, "ett datum, ÅÅÅÅ-MM-DD", SWEDISH))
                .contains("ett datum, ÅÅÅÅ-MM-DD");
        assertThat(texts.message("BBIC-F010", null, "ett datum, ÅÅÅÅ-MM-DD", Locale.ENGLISH))
                .contains("a date")
                .doesNotContain("datum");
        assertThat(texts.message("BBIC-F010", null, null, SWEDISH)).doesNotContain("{0}", "null");
        assertThat(texts.message("BBIC-F010", null, null, Locale.ENGLISH)).doesNotContain("{0}", "null");
    }

    @Test
    void exempel_finnsForEnRegelMedBada() {
        assertThat(texts.example("BBIC-F022")).isPresent();
        assertThat(texts.example("BBIC-F022")).isPresent();
        assertThat(texts.example("BBIC-X999")).isEmpty();
    }
}
