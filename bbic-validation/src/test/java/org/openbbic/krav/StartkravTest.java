package org.openbbic.krav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.rules.RuleBookException;

/** The start list: what it holds, where that comes from, and that a broken one stops the program. */
class StartkravTest {

    private static final String HEADING = "nummer;text;tyngd;visas;kalla;stalle\n";

    @Test
    void startlistan_har_fjortonKrav_iOrdning_medKallaSomFinns() {
        List<Krav> krav = Kravlista.startlista().krav();
        assertThat(krav)
                .extracting(Krav::nummer)
                .containsExactly(
                        "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14");
        assertThat(krav)
                .extracting(Krav::kalla)
                .doesNotContainNull()
                .allMatch(source -> Catalogue.bundled().findSource(source.key()).isPresent());
        assertThat(Kravlista.startlista().shipped()).isTrue();
    }

    @Test
    void startlistan_sager_skaOchBor_somKallorna() {
        assertThat(Kravlista.startlista().krav().stream().filter(each -> each.tyngd() == Tyngd.BOR))
                .extracting(Krav::nummer)
                .containsExactly("R2", "R3", "R13", "R14");
    }

    @Test
    void varjeKravIStartlistan_behoverIntyg_ochSammaTyngdISinText() {
        assertThat(Kravlista.startlista().krav()).allSatisfy(each -> {
            assertThat(each.needsIntyg()).as(each.nummer()).isTrue();
            assertThat(each.text()).contains(each.tyngd().word()).endsWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R1;Text.;ska;intyg;WK | startkrav.csv:2: 6 cells",
                "R1;Text.;ska;intyg;WK; | startkrav.csv:2: an empty cell",
                "R1;Text.;kanske;intyg;WK;p. 1 | startkrav.csv:2: column tyngd",
                "R1;Text.;ska;fil:allt;WK;p. 1 | startkrav.csv:2: column visas",
                "R1;Text.;ska;fil:variabel=;WK;p. 1 | startkrav.csv:2: column visas",
            })
    void trasigRad_stopparProgrammet_medFilOchRad(String row, String message) {
        assertThatThrownBy(() -> Startkrav.parse(HEADING + row + "\n"))
                .isInstanceOf(RuleBookException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void trasigFil_stopparProgrammet() {
        assertThatThrownBy(() -> Startkrav.parse("")).hasMessageStartingWith("startkrav.csv:1: heading");
        assertThatThrownBy(() -> Startkrav.parse("a;b\n")).hasMessageStartingWith("startkrav.csv:1: heading");
        assertThatThrownBy(() -> Startkrav.parse(HEADING)).hasMessageStartingWith("startkrav.csv:1: no demands");
        String row = "R1;Text.;ska;intyg;WK;p. 1\n";
        assertThatThrownBy(() -> Startkrav.parse(HEADING + row + row)).hasMessageStartingWith("startkrav.csv:3:");
        assertThat(Startkrav.parse(HEADING + row)).hasSize(1);
    }
}
