package org.openbbic.smallcells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbbic.smallcells.Suppression.SUM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every table: nobody can work out what is hidden, and no more is hidden than there is a reason for. */
class ProtectionTest {

    private static final int THRESHOLD = 4;
    private static final SmallCells RULE = SmallCells.below(THRESHOLD);

    /** Small tables in which zeros, small counts and counts just large enough are common. */
    private static Arbitrary<Long> counts() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(1, THRESHOLD - 1)),
                Tuple.of(3, Arbitraries.longs().between(THRESHOLD, 8)));
    }

    private static Arbitrary<Long> manyCounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(2, Arbitraries.longs().between(1, THRESHOLD - 1)),
                Tuple.of(6, Arbitraries.longs().between(THRESHOLD, 90)));
    }

    @Provide
    Arbitrary<long[]> lines() {
        return counts().array(long[].class).ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<long[][]> tables() {
        return sized(3, 3, counts());
    }

    @Provide
    Arbitrary<long[][]> largeTables() {
        return sized(9, 7, manyCounts());
    }

    private static Arbitrary<long[][]> sized(int rows, int columns, Arbitrary<Long> counts) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, rows),
                        Arbitraries.integers().between(1, columns))
                .flatAs((r, c) -> counts.array(long[].class)
                        .ofSize(c)
                        .array(long[][].class)
                        .ofSize(r));
    }

    @Provide
    Arbitrary<long[][][]> cubes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 2))
                .flatAs((a, b, c) -> counts().array(long[].class)
                        .ofSize(c)
                        .array(long[][].class)
                        .ofSize(b)
                        .array(long[][][].class)
                        .ofSize(a));
    }

    @Provide
    Arbitrary<long[][][]> largeCubes() {
        return manyCounts()
                .array(long[].class)
                .ofSize(3)
                .array(long[][].class)
                .ofSize(4)
                .array(long[][][].class)
                .ofSize(5);
    }

    @Provide
    Arbitrary<Chosen> chosen() {
        Arbitrary<Long> sizes = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.longs().between(0, THRESHOLD - 1)),
                Tuple.of(4, Arbitraries.longs().between(THRESHOLD, 8)));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        sizes.array(long[].class).ofMinSize(1).ofMaxSize(3))
                .flatAs((answers, groups) -> Combinators.combine(LongStream.of(groups)
                                .mapToObj(size -> Arbitraries.longs()
                                        .between(0, size)
                                        .array(long[].class)
                                        .ofSize(answers))
                                .toList())
                        .as(columns -> new Chosen(turned(columns, answers), groups)));
    }

    /** How many of each group chose each answer, and the sizes of the groups. */
    private record Chosen(long[][] counts, long[] groups) {
        @Override
        public String toString() {
            return Arrays.deepToString(counts) + " of " + Arrays.toString(groups);
        }
    }

    private static long[][] turned(List<long[]> columns, int rows) {
        long[][] table = new long[rows][columns.size()];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns.size(); column++) {
                table[row][column] = columns.get(column)[row];
            }
        }
        return table;
    }

    private static long[] flat(long[][] table) {
        return Arrays.stream(table).flatMapToLong(LongStream::of).toArray();
    }

    private static long[] flat(long[][][] cube) {
        return Arrays.stream(cube)
                .flatMapToLong(layer -> LongStream.of(flat(layer)))
                .toArray();
    }

    private static int[] sizes(long[][][] cube) {
        return new int[] {cube.length, cube[0].length, cube[0][0].length};
    }

    private static Attacker attacker(long[][] counts, Suppression seen) {
        return new Attacker(flat(counts), seen, THRESHOLD, counts.length, counts[0].length);
    }

    @Property(tries = 2000)
    void rad_kanInteRaknasUt(@ForAll("lines") long[] counts) {
        assertThat(new Attacker(counts, RULE.line(counts), THRESHOLD, counts.length).tryAll())
                .isEmpty();
    }

    /** He has seen the rows and the columns as tables of their own, too, and knows where these hide no 0. */
    @Property(tries = 2000)
    void korstabell_medSinaSummor_kanInteRaknasUt(@ForAll("tables") long[][] counts) {
        Suppression rows = RULE.line(rowSums(counts));
        Suppression columns = RULE.line(columnSums(counts));
        Attacker attacker = attacker(counts, RULE.cross(counts));
        for (int row = 0; row < counts.length; row++) {
            attacker.knowing(rows.zerosMayBeHidden() ? 0 : 1, Long.MAX_VALUE, row, SUM);
        }
        for (int column = 0; column < counts[0].length; column++) {
            attacker.knowing(columns.zerosMayBeHidden() ? 0 : 1, Long.MAX_VALUE, SUM, column);
        }
        assertThat(attacker.tryAll()).isEmpty();
    }

    @Property(tries = 300)
    void storKorstabell_kanInteRaknasUtUrGranser(@ForAll("largeTables") long[][] counts) {
        assertThat(attacker(counts, RULE.cross(counts)).narrow()).isEmpty();
    }

    @Property(tries = 500)
    void treVariabler_kanInteRaknasUt(@ForAll("cubes") long[][][] counts) {
        assertThat(new Attacker(flat(counts), RULE.cube(counts), THRESHOLD, sizes(counts)).tryAll())
                .isEmpty();
    }

    @Property(tries = 100)
    void storTabellMedTreVariabler_kanInteRaknasUtUrGranser(@ForAll("largeCubes") long[][][] counts) {
        assertThat(new Attacker(flat(counts), RULE.cube(counts), THRESHOLD, sizes(counts)).narrow())
                .isEmpty();
    }

    /** He goes through the sizes that the hidden groups can have, too. */
    @Property(tries = 1000)
    void flervalsfraga_kanInteRaknasUt(@ForAll("chosen") Chosen chosen) {
        AnswerSuppression seen = RULE.answers(chosen.counts(), chosen.groups());
        assertThat(new AnswersAttacker(chosen.counts(), chosen.groups(), seen, THRESHOLD).tryAll())
                .isEmpty();
    }

    @Property
    void summor_visasSomITabellenForSig(@ForAll("tables") long[][] counts) {
        Suppression cross = RULE.cross(counts);
        Suppression rows = RULE.line(rowSums(counts));
        Suppression columns = RULE.line(columnSums(counts));
        for (int row = 0; row < counts.length; row++) {
            assertThat(cross.shown(row, SUM)).isEqualTo(rows.shown(row));
        }
        for (int column = 0; column < counts[0].length; column++) {
            assertThat(cross.shown(SUM, column)).isEqualTo(columns.shown(column));
        }
        assertThat(cross.shown(SUM, SUM)).isEqualTo(rows.shown(SUM)).isEqualTo(columns.shown(SUM));
    }

    @Property
    void smaAntal_doljsAlltid_ochNollBaraDarDetSags(@ForAll("cubes") long[][][] counts) {
        Suppression seen = RULE.cube(counts);
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[0].length; j++) {
                for (int k = 0; k < counts[0][0].length; k++) {
                    long count = counts[i][j][k];
                    if (count > 0 && count < THRESHOLD) {
                        assertThat(seen.shown(i, j, k)).isFalse();
                    } else if (count == 0 && !seen.zerosMayBeHidden()) {
                        assertThat(seen.shown(i, j, k)).isTrue();
                    }
                }
            }
        }
    }

    @Property
    void utanSmaAntal_doljsIngenting(@ForAll("tables") long[][] counts) {
        long[][] large = Arrays.stream(counts)
                .map(row -> LongStream.of(row).map(count -> count * THRESHOLD).toArray())
                .toArray(long[][]::new);
        assertThat(RULE.cross(large).suppressed()).isZero();
        assertThat(RULE.cube(new long[][][] {large, large}).suppressed()).isZero();
        assertThat(RULE.line(flat(large)).suppressed()).isZero();
    }

    @Property
    void radensOrdning_andrarInte_vadSomDoljs(@ForAll("lines") long[] counts, @ForAll Random random) {
        List<Long> shuffled = new ArrayList<>(LongStream.of(counts).boxed().toList());
        Collections.shuffle(shuffled, random);
        long[] other = shuffled.stream().mapToLong(count -> count).toArray();
        assertThat(hiddenCounts(other)).isEqualTo(hiddenCounts(counts));
    }

    private static List<Long> hiddenCounts(long[] counts) {
        Suppression seen = RULE.line(counts);
        return IntStream.range(0, counts.length)
                .filter(at -> !seen.shown(at))
                .mapToObj(at -> counts[at])
                .sorted()
                .toList();
    }

    @Property
    void sammaAntal_gerSammaSvar(@ForAll("largeTables") long[][] counts) {
        assertThat(RULE.cross(counts)).hasToString(RULE.cross(counts).toString());
    }

    private static long[] rowSums(long[][] counts) {
        return Arrays.stream(counts).mapToLong(row -> LongStream.of(row).sum()).toArray();
    }

    private static long[] columnSums(long[][] counts) {
        long[] sums = new long[counts[0].length];
        for (long[] row : counts) {
            Arrays.setAll(sums, column -> sums[column] + row[column]);
        }
        return sums;
    }
}
