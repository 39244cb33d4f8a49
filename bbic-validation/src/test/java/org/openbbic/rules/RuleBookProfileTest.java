package org.openbbic.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a profile changes of the rule book. */
class RuleBookProfileTest {

    private static final RuleBook BOOK = RuleBook.bundled();

    private static Profile profile(String rules) throws Exception {
        String json = "{'bbicProfil':'1','namn':'N','regler':{\n" + rules + "}}";
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return Profile.read("p.json", new ByteArrayInputStream(bytes));
    }

    @Test
    void nivaOchTroskel_andras_ochIngetAnnat() throws Exception {
        RuleBook changed = BOOK.with(profile("'BBIC-T002':{'niva':'UPPLYSNING'},'BBIC-D002':{'troskel':60}"));
        assertThat(changed.getRow("BBIC-T002").level()).isEqualTo(Level.UPPLYSNING);
        assertThat(changed.getRow("BBIC-D002").threshold()).isEqualTo(60);
        assertThat(changed.rows())
                .extracting(RuleRow::id)
                .containsExactlyElementsOf(BOOK.rows().stream().map(RuleRow::id).toList());
        assertThat(changed.rows().stream().filter(row -> !BOOK.rows().contains(row)))
                .extracting(RuleRow::id)
                .containsExactlyInAnyOrder("BBIC-D002", "BBIC-T002");
        assertThat(BOOK.getRow("BBIC-T002").level()).isEqualTo(Level.VARNING);
    }

    @Test
    void avstangdRegel_behallerSinRad() throws Exception {
        assertThat(BOOK.with(profile("'BBIC-F018':{'av':true}")).rows()).isEqualTo(BOOK.rows());
    }

    @Test
    void utanProfil_arDenSom() throws Exception {
        assertThat(BOOK.with(Profile.NONE).rows()).isEqualTo(BOOK.rows());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        'BBIC-X999':{'av':true}                     | ingen regel med det id:t
        'bbic-f018':{'av':true}                     | ingen regel med det id:t
        'Kalle-20090101-0009':{'av':true}           | ingen regel med det id:t
        'BBIC-T002':{'troskel':50}                  | har ingen tröskel
        'BBIC-T002':{'niva':'FEL'}                  | högst VARNING
        'BBIC-I007':{'niva':'FEL'}                  | högst VARNING
        'BBIC-D002':{'troskel':50,'niva':'FEL'}     | högst VARNING
        """)
    void detSomInteKanAndras_arEttFel(String rules, String expected) throws Exception {
        Profile profile = profile(rules);
        ProfileException fault = catchThrowableOfType(ProfileException.class, () -> BOOK.with(profile));
        assertThat(fault).isNotNull().hasMessageContaining(expected);
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.getMessage()).doesNotContain("Kalle", "BBIC-");
    }

    @ParameterizedTest
    @CsvSource({
        "BBIC-T002, VARNING",
        "BBIC-I007, UPPLYSNING",
        "BBIC-D002, VARNING",
        "BBIC-S003, UPPLYSNING",
        "BBIC-F018, FEL"
    })
    void nivaSomOmradetHar_galler(String rule, Level level) throws Exception {
        assertThat(BOOK.with(profile("'" + rule + "':{'niva':'" + level + "'}"))
                        .getRow(rule)
                        .level())
                .isEqualTo(level);
    }
}
