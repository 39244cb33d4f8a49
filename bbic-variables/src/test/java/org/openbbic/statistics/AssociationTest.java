package org.openbbic.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.junit.jupiter.api.Test;

class AssociationTest {

    private static double p(Association association, Association.Method method) {
        assertThat(association).isInstanceOf(Association.Tested.class);
        Association.Tested tested = (Association.Tested) association;
        assertThat(tested.method()).isEqualTo(method);
        return tested.p();
    }

    /** The example of SciPy's chi2_contingency: statistic 2.7778, two degrees of freedom. */
    @Test
    void chiTva_namngetExempel_ger0249() {
        Association association = Association.test(new long[][] {{10, 10, 20}, {20, 20, 20}});
        assertThat(p(association, Association.Method.CHI_SQUARE)).isEqualTo(0.24935, within(0.00001));
    }

    /** R. A. Fisher's lady tasting tea: three of four cups right, one-sided 0.243, two-sided 0.486. */
    @Test
    void fisher_dameMedTe_ger0486() {
        Association association = Association.test(new long[][] {{3, 1}, {1, 3}});
        assertThat(p(association, Association.Method.FISHER_EXACT)).isEqualTo(34.0 / 70, within(1e-9));
    }

    @Test
    void tvaGangerTva_medTillrackligaForvantadeAntal_ochUtan() {
        assertThat(p(Association.test(new long[][] {{10, 10}, {10, 10}}), Association.Method.CHI_SQUARE))
                .isEqualTo(1, within(1e-9));
        assertThat(Association.test(new long[][] {{9, 0}, {8, 3}}))
                .isInstanceOfSatisfying(Association.Tested.class, tested -> {
                    assertThat(tested.method()).isEqualTo(Association.Method.FISHER_EXACT);
                    assertThat(tested.expected().belowFive()).isEqualTo(2);
                });
    }

    @Test
    void forSmaForvantadeAntal_gerIngetPVarde() {
        assertThat(Association.test(new long[][] {{1, 2, 3}, {3, 2, 1}}))
                .isInstanceOfSatisfying(Association.NotTested.class, not -> {
                    assertThat(not.reason()).isEqualTo(Association.Reason.SMALL_EXPECTED_COUNTS);
                    assertThat(not.expected().cells()).isEqualTo(6);
                    assertThat(not.expected().belowFive()).isEqualTo(6);
                    assertThat(not.expected().smallest()).isEqualTo(2);
                });
    }

    /** One expected count of six below 5 is one in five at most; below 1 is too small whatever the others are. */
    @Test
    void cochransRegel_vidGransen() {
        assertThat(new Association.Expected(1, 1, 5).areLargeEnough()).isTrue();
        assertThat(new Association.Expected(1, 2, 9).areLargeEnough()).isFalse();
        assertThat(new Association.Expected(0.99, 1, 9).areLargeEnough()).isFalse();
    }

    @Test
    void utanVariation_gerIngetPVarde() {
        assertThat(Association.test(new long[][] {{5, 0, 9}, {0, 0, 0}}))
                .isInstanceOfSatisfying(
                        Association.NotTested.class,
                        not -> assertThat(not.reason()).isEqualTo(Association.Reason.NO_VARIATION));
        assertThat(Association.test(new long[0][0])).isInstanceOf(Association.NotTested.class);
    }

    @Test
    void tommaRader_raknasInte() {
        long[][] full = {{10, 10, 20}, {20, 20, 20}};
        long[][] withEmpty = {{10, 0, 10, 20}, {0, 0, 0, 0}, {20, 0, 20, 20}};
        assertThat(Association.test(withEmpty)).isEqualTo(Association.test(full));
    }

    @Test
    void felaktigTabell_avvisas() {
        assertThatIllegalArgumentException().isThrownBy(() -> Association.test(new long[][] {{1, 2}, {3}}));
        assertThatIllegalArgumentException().isThrownBy(() -> RankCorrelation.kendallTauB(new long[][] {{-1}}));
    }

    /** R. G. Newcombe, Two-sided Confidence Intervals for the Single Proportion, Statistics in Medicine 17 (1998), table I. */
    @Test
    void wilson_newcombesExempel() {
        assertInterval(81, 263, 0.2553, 0.3662);
        assertInterval(15, 148, 0.0624, 0.1605);
        assertInterval(0, 20, 0.0000, 0.1611);
        assertInterval(1, 29, 0.0061, 0.1718);
    }

    private static void assertInterval(long count, long of, double low, double high) {
        ShareInterval interval = ShareInterval.wilson(count, of, 0.95);
        assertThat(interval.low()).isEqualTo(low, within(0.00005));
        assertThat(interval.high()).isEqualTo(high, within(0.00005));
    }

    @Test
    void wilson_avvisarOrimligaTal() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShareInterval.wilson(3, 2, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> ShareInterval.wilson(0, 0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> ShareInterval.wilson(1, 2, 1));
    }

    @Provide
    Arbitrary<long[][]> tables() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 4),
                        Arbitraries.integers().between(2, 4))
                .flatAs((rows, columns) -> Arbitraries.longs()
                        .between(0, 6)
                        .array(long[].class)
                        .ofSize(columns)
                        .array(long[][].class)
                        .ofSize(rows));
    }

    /** A second opinion, case by case. */
    @Property(tries = 200)
    void rangkorrelation_arDensamma_somHipparchusFinnerFallForFall(@ForAll("tables") long[][] counts) {
        OptionalDouble ours = RankCorrelation.kendallTauB(counts);
        int cases = 0;
        for (long[] row : counts) {
            for (long count : row) {
                cases += (int) count;
            }
        }
        double[] rows = new double[cases];
        double[] columns = new double[cases];
        int next = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                for (long n = 0; n < counts[row][column]; n++) {
                    rows[next] = row;
                    columns[next++] = column;
                }
            }
        }
        if (ours.isPresent()) {
            assertThat(new KendallsCorrelation().correlation(rows, columns))
                    .isEqualTo(ours.getAsDouble(), within(1e-9));
        } else {
            assertThat(Arrays.stream(rows).distinct().count() < 2
                            || Arrays.stream(columns).distinct().count() < 2)
                    .isTrue();
        }
    }

    /** Without the library, what needs it says what to add, and what does not need it works. */
    @Test
    void utanBiblioteket_sagsVadSomSkaLaggasTill() throws ReflectiveOperationException {
        ClassLoader bare = new WithoutLibrary();
        Class<?> interval = bare.loadClass(ShareInterval.class.getName());
        assertThatThrownBy(() -> interval.getMethod("wilson", long.class, long.class, double.class)
                        .invoke(null, 1L, 2L, 0.95))
                .cause()
                .hasMessageContaining("org.apache.commons:commons-statistics-inference:1.2")
                .satisfies(thrown ->
                        assertThat(thrown.getClass().getName()).isEqualTo(MissingLibraryException.class.getName()));
        Class<?> association = bare.loadClass(Association.class.getName());
        assertThatThrownBy(() -> association.getMethod("test", long[][].class).invoke(null, (Object)
                        new long[][] {{30, 20}, {20, 30}}))
                .cause()
                .hasMessageContaining("commons-statistics-inference");
        Class<?> correlation = bare.loadClass(RankCorrelation.class.getName());
        Object found = correlation.getMethod("kendallTauB", long[][].class).invoke(null, (Object)
                new long[][] {{3, 0}, {0, 3}});
        assertThat(found).isEqualTo(OptionalDouble.of(1));
    }

    /** Loads this package anew and finds no Apache Commons Statistics. */
    private static final class WithoutLibrary extends ClassLoader {

        WithoutLibrary() {
            super(AssociationTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.commons.statistics.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("org.openbbic.statistics.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
