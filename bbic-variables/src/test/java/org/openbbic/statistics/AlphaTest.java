package org.openbbic.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The examples are those worked out in K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011. */
class AlphaTest {

    /** A line per observer, a character per unit; a point is a missing rating. */
    private static int[][] byUnit(String... observers) {
        int[][] units = new int[observers[0].length()][observers.length];
        for (int observer = 0; observer < observers.length; observer++) {
            for (int unit = 0; unit < units.length; unit++) {
                char answer = observers[observer].charAt(unit);
                units[unit][observer] = answer == '.' ? Alpha.MISSING : Character.digit(answer, 36);
            }
        }
        return units;
    }

    private static double value(Alpha alpha) {
        assertThat(alpha).isInstanceOf(Alpha.Defined.class);
        return ((Alpha.Defined) alpha).value();
    }

    private static final int[][] FOUR_OBSERVERS_TWELVE_UNITS =
            byUnit("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

    @Test
    void krippendorff2011_D_fyraObservatorer_nominalt_ger0743() {
        Alpha alpha = Alpha.nominal(FOUR_OBSERVERS_TWELVE_UNITS);
        assertThat(value(alpha)).isEqualTo(0.743, within(0.0005));
        assertThat(((Alpha.Defined) alpha).cases())
                .as("one unit has one rating only")
                .isEqualTo(11);
        assertThat(((Alpha.Defined) alpha).ratings()).isEqualTo(40);
    }

    @Test
    void krippendorff2011_E_fyraObservatorer_ordinalt_ger0815() {
        assertThat(value(Alpha.ordinal(FOUR_OBSERVERS_TWELVE_UNITS))).isEqualTo(0.815, within(0.0005));
    }

    @Test
    void krippendorff2011_A_tvaObservatorer_tvaSvar_ger0095() {
        assertThat(value(Alpha.nominal(byUnit("0100000010", "1110010000")))).isEqualTo(0.095, within(0.0005));
    }

    @Test
    void krippendorff2011_B_tvaObservatorer_femSvar_ger0692() {
        assertThat(value(Alpha.nominal(byUnit("aabbdcccedda", "babbbccceddd")))).isEqualTo(0.692, within(0.0005));
    }

    @Test
    void ettArende_arOdefinierat() {
        assertThat(Alpha.nominal(new int[][] {{0, 0, 1}}))
                .isEqualTo(new Alpha.Undefined(Alpha.Reason.FEWER_THAN_TWO_CASES));
        assertThat(Alpha.ordinal(new int[][] {{0, 0, 1}, {2, Alpha.MISSING, Alpha.MISSING}}))
                .as("the second has one rating only")
                .isEqualTo(new Alpha.Undefined(Alpha.Reason.FEWER_THAN_TWO_CASES));
        assertThat(Alpha.nominal(new int[0][0])).isEqualTo(new Alpha.Undefined(Alpha.Reason.FEWER_THAN_TWO_CASES));
    }

    @Test
    void allaSvarLika_arOdefinierat() {
        assertThat(Alpha.nominal(new int[][] {{1, 1}, {1, 1}}))
                .isEqualTo(new Alpha.Undefined(Alpha.Reason.NO_VARIATION));
    }

    @Test
    void fullSamstammighet_ger1() {
        assertThat(value(Alpha.nominal(new int[][] {{1, 1}, {2, 2}}))).isEqualTo(1);
        assertThat(value(Alpha.ordinal(new int[][] {{1, 1}, {2, 2}}))).isEqualTo(1);
    }

    @Test
    void svarUnderNoll_avvisas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Alpha.nominal(new int[][] {{-2, 1}}))
                .withMessageStartingWith("ratings");
    }

    @Provide
    Arbitrary<int[][]> ratings() {
        return Arbitraries.integers()
                .between(Alpha.MISSING, 3)
                .array(int[].class)
                .ofSize(4)
                .array(int[][].class)
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property
    void vilkaSomSvaradeVad_ochArendenasOrdning_spelarIngenRoll(
            @ForAll("ratings") int[][] ratings, @ForAll Random random) {
        List<int[]> shuffled = new ArrayList<>();
        for (int[] one : ratings) {
            List<Integer> row = new ArrayList<>(Arrays.stream(one).boxed().toList());
            Collections.shuffle(row, random);
            shuffled.add(row.stream().mapToInt(answer -> answer).toArray());
        }
        Collections.shuffle(shuffled, random);
        Alpha before = Alpha.ordinal(ratings);
        Alpha after = Alpha.ordinal(shuffled.toArray(int[][]::new));
        if (before instanceof Alpha.Defined defined) {
            assertThat(value(after)).isEqualTo(defined.value(), within(1e-9)).isLessThanOrEqualTo(1);
        } else {
            assertThat(after).isEqualTo(before);
        }
    }

    @Test
    void procent_raknarVanligasteSvaret_ochPar() {
        PercentAgreement agreement = PercentAgreement.of(3, 3, 3, 2, Alpha.MISSING);
        assertThat(agreement).isEqualTo(new PercentAgreement(4, 3, 6, 3));
    }
}
