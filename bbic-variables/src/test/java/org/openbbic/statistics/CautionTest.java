package org.openbbic.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CautionTest {

    @Test
    void barnSomAterkommer_gerVarning_annarsInte() {
        assertThat(Caution.ofChildren(416, 400)).contains(new Caution.BarnAterkommer(416, 400));
        assertThat(Caution.ofChildren(416, 416)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Caution.ofChildren(1, 2));
    }

    @Test
    void mangaProv_sagerHurManga_ochBonferronisNiva() {
        assertThat(Caution.ofTests(1, 0.05)).isEmpty();
        assertThat(Caution.ofTests(20, 0.05)).contains(new Caution.MangaProv(20, 0.05));
        assertThat(new Caution.MangaProv(20, 0.05).bonferroni()).isEqualTo(0.0025, within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> Caution.ofTests(2, 0));
    }

    /** Worked by hand: 4 * 0.005, 3 * 0.01, 2 * 0.03, and the last no less than the one before it. */
    @Test
    void holm_justerarStegForSteg() {
        assertThat(Caution.holm(0.01, 0.04, 0.03, 0.005))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> Caution.holm(1.1));
    }

    @Provide
    Arbitrary<double[]> values() {
        return Arbitraries.doubles().between(0, 1).array(double[].class).ofMaxSize(12);
    }

    @Property
    void holm_sankerAldrigEttPVarde_ochBehallerOrdningen(@ForAll("values") double[] p) {
        double[] adjusted = Caution.holm(p);
        for (int one = 0; one < p.length; one++) {
            assertThat(adjusted[one]).isBetween(p[one], 1.0);
            assertThat(adjusted[one]).isLessThanOrEqualTo(Math.min(1, p.length * p[one]));
            for (int other = 0; other < p.length; other++) {
                assertThat(p[one] < p[other] && adjusted[one] > adjusted[other]).isFalse();
            }
        }
    }
}
