package org.openbbic.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openbbic.examples.sample.Samstammighet.field;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.examples.sample.Samstammighet.Row;
import org.openbbic.examples.sample.Samstammighet.Verdict;
import org.openbbic.statistics.Alpha;
import org.openbbic.statistics.PercentAgreement;

/** The inter-rater tests of WK pp. 15-19, reckoned anew from their ratings. */
class SamstammighetTest {

    private static final Samstammighet TESTS = Samstammighet.load();

    private static List<Map<String, String>> ratings() {
        List<Map<String, String>> ratings = DataFile.load("samstammighet.csv").rows();
        assertThat(ratings).hasSizeGreaterThan(50);
        return ratings;
    }

    @Test
    void varjeBedomning_harKantSvar_ochBedomareInomAntalet() {
        Set<List<String>> seen = new HashSet<>();
        for (Map<String, String> one : ratings()) {
            String arende = field(one, "arende");
            int rater = Integer.parseInt(field(one, "bedomare"));
            assertThat(rater).isBetween(1, TESTS.raters(arende));
            CodeList list = Catalogue.bundled().getList(field(one, "variabel"));
            assertThat(list.find(field(one, "svar"))).as(one.toString()).isPresent();
            assertThat(seen.add(List.copyOf(one.values()))).as(one.toString()).isTrue();
        }
    }

    /** One answer only where one may be chosen, or where the answer rules out the others. */
    @Test
    void uteslutandeSvar_starEnsamma() {
        Map<List<String>, Integer> answers = new HashMap<>();
        for (Map<String, String> one : ratings()) {
            answers.merge(
                    List.of(field(one, "arende"), field(one, "bedomare"), field(one, "variabel")), 1, Integer::sum);
        }
        for (Map<String, String> one : ratings()) {
            CodeList list = Catalogue.bundled().getList(field(one, "variabel"));
            if (!list.multiple() || list.entry(list.get(field(one, "svar"))).exclusive()) {
                assertThat(answers.get(List.of(field(one, "arende"), field(one, "bedomare"), field(one, "variabel"))))
                        .as(one.toString())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void allaBedomdeRisken() {
        for (String arende : TESTS.arenden()) {
            assertThat(ratings().stream()
                            .filter(one -> arende.equals(field(one, "arende"))
                                    && "riskbedomning".equals(field(one, "variabel"))))
                    .hasSize(TESTS.raters(arende));
        }
    }

    @Test
    void publiceradeAntal_arBedomningarnas() {
        assertThat(TESTS.rows()).hasSize(10);
        assertThat(TESTS.rows()).allSatisfy(row -> assertThat(row.count()).isEqualTo(row.publishedCount()));
    }

    @Test
    void publiceradeAndelar_rakasOm_ochTvaStammerInte() {
        assertThat(TESTS.rows().stream().filter(row -> row.verdict() != Verdict.STAMMER))
                .extracting(Row::svar)
                .containsExactly("brister-i-omsorg", "inga-svarigheter");
        assertThat(TESTS.rows().stream().filter(row -> row.verdict() == Verdict.STAMMER_INTE))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.arende()).isEqualTo("Jamila");
                    assertThat(row.percent()).isEqualTo(37.5);
                    assertThat(row.why()).isEqualTo("inget antal av 16 ger 36 %");
                });
        assertThat(TESTS.rows().stream().filter(row -> row.verdict() == Verdict.HALV_NEDAT))
                .singleElement()
                .satisfies(row -> assertThat(row.percent()).isEqualTo(62.5));
    }

    @Test
    void andel_somHorTillEttAnnatAntal_sagsGoraDet() {
        Row row = new Row("Assi", "riskbedomning", "hog", 2, 25, 2, 12, 15);
        assertThat(row.verdict()).isEqualTo(Verdict.STAMMER_INTE);
        assertThat(row.why()).isEqualTo("andelen hör till ett annat antal av 12");
    }

    @Test
    void alfa_arOdefinieratForEttArende_ochDefinieratOverFyra() {
        int[][] steps = TESTS.riskSteps();
        assertThat(steps).hasNumberOfRows(4);
        assertThat(Alpha.ordinal(new int[][] {steps[0]})).isInstanceOf(Alpha.Undefined.class);
        assertThat(Alpha.ordinal(steps)).isInstanceOfSatisfying(Alpha.Defined.class, alpha -> {
            assertThat(alpha.cases()).isEqualTo(4);
            assertThat(alpha.ratings()).as("all but the one who could not tell").isEqualTo(49);
            assertThat(alpha.value()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void vanligasteSvaretOmRisken_arDenPubliceradeSamstammigheten() {
        int first = 0;
        PercentAgreement assi = PercentAgreement.of(TESTS.riskSteps()[first]);
        Row published = TESTS.rows().get(first);
        assertThat(assi.commonest()).isEqualTo(published.publishedCount());
        assertThat(assi.ratings()).isEqualTo(published.ratings());
    }

    @Test
    void tabell_sagerVadSomInteStammer() {
        assertThat(TESTS.markdown())
                .contains("| Jamila | ", "6 av 16, 37,5 %", "nej: inget antal av 16 ger 36 %", "WK s. 17")
                .contains("nej: en halv procent är avrundad nedåt")
                .contains("odefinierat");
    }

    @Test
    void okantArende_avvisas() {
        assertThatIllegalArgumentException().isThrownBy(() -> TESTS.raters("Mohammad"));
    }
}
