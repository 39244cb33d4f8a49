package org.openbbic.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuotaTest {

    @Property
    void nearestCount_isNoFurtherFromTheShareThanItsNeighbours(
            @ForAll @IntRange(max = 100) int percent, @ForAll @IntRange(min = 1, max = 500) int of) {
        int nearest = Quota.nearest(percent, of);

        int distance = Math.abs(100 * nearest - percent * of);
        assertThat(distance).isLessThanOrEqualTo(Math.abs(100 * (nearest - 1) - percent * of));
        assertThat(distance).isLessThanOrEqualTo(Math.abs(100 * (nearest + 1) - percent * of));
    }

    @Property
    void shareOfOneHundred_isTheCount(@ForAll @IntRange(max = 100) int count) {
        assertThat(Quota.percent(count, 100)).isEqualTo(count);
    }

    @Test
    void halfAPercent_roundsUpwards() {
        assertThat(Quota.percent(1, 200)).isEqualTo(1);
        assertThat(Quota.percent(1, 201)).isZero();
    }

    @Property
    void marginsOfATableThatExists_areMet(@ForAll @IntRange(min = 1, max = 30) int height, @ForAll long seed) {
        Draw draw = new Draw(seed);
        boolean[][] some = new boolean[height][6];
        for (boolean[] row : some) {
            IntStream.range(0, row.length).forEach(c -> row[c] = draw.chance(40));
        }
        int[] rows = Arrays.stream(some).mapToInt(QuotaTest::crosses).toArray();
        int[] columns = IntStream.range(0, 6)
                .map(c -> (int) Arrays.stream(some).filter(r -> r[c]).count())
                .toArray();

        Margins margins = new Margins(rows, 6, draw);
        margins.fill(columns);

        List<List<Integer>> filled =
                IntStream.range(0, height).mapToObj(margins::row).toList();
        assertThat(filled.stream().mapToInt(List::size).toArray()).isEqualTo(rows);
        assertThat(IntStream.range(0, 6)
                        .map(c -> (int)
                                filled.stream().filter(row -> row.contains(c)).count())
                        .toArray())
                .isEqualTo(columns);
    }

    private static int crosses(boolean[] row) {
        return (int) IntStream.range(0, row.length).filter(c -> row[c]).count();
    }
}
