package org.openbbic.smallcells;

import static org.openbbic.smallcells.Suppression.SUM;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Answers of which several may be chosen, by groups: first the groups, then each answer's number in all groups together,
 * then the inside around these.
 *
 * <p>Of a group whose size is suppressed nothing is shown. What all such groups have together can be reckoned from the
 * rest, so they stand as one group, of known size, that is never in view.
 *
 * <p>How many answers a group gave altogether is no number of cases and hidden only for what it tells of the others; its
 * price is such that it is given up after the answers and before a zero.
 */
final class Answers {

    private final long[][] counts;
    private final long[] sizes;
    private final int threshold;
    private final Suppression ofGroups;
    /** The groups whose sizes are shown. */
    private final int[] kept;

    Answers(long[][] counts, long[] sizes, int threshold) {
        this.counts = counts;
        this.sizes = sizes;
        this.threshold = threshold;
        Counts.requireNotEmpty(counts.length);
        Counts.requireNotEmpty(sizes.length);
        this.ofGroups = Line.of(sizes, threshold);
        this.kept = IntStream.range(0, sizes.length).filter(ofGroups::shown).toArray();
        for (long[] row : counts) {
            if (row.length != sizes.length) {
                throw new IllegalArgumentException("counts: not one for each group");
            }
            for (int group = 0; group < row.length; group++) {
                if (row[group] < 0 || row[group] > sizes[group]) {
                    throw new IllegalArgumentException("counts: below 0 or larger than the group");
                }
            }
        }
    }

    AnswerSuppression suppression() {
        Network whole = whole();
        if (sizes.length == 1) {
            return new AnswerSuppression(whole.suppression(), ofGroups);
        }
        Network network = new Network(gathered());
        if (ofGroups.shown(SUM) && kept.length > 0) {
            hideUnsafe(network, whole);
            network.protect(threshold);
        }
        return new AnswerSuppression(spread(network, whole), ofGroups);
    }

    /** All groups as one. Its rows have one count each, which is also their sum: the two go together. */
    private Network whole() {
        long cases = Counts.sum(sizes);
        int answers = counts.length;
        long[][] sums = new long[answers][1];
        for (int answer = 0; answer < answers; answer++) {
            sums[answer][0] = Counts.sum(counts[answer]);
        }
        Network whole = new Network(sums);
        if (cases < threshold) {
            whole.hideAll();
            return whole;
        }
        for (int answer = 0; answer < answers; answer++) {
            bound(whole, whole.at(answer, 0), cases);
            bound(whole, whole.at(answer, 1), cases);
            whole.price(whole.at(answer, 1), 0);
        }
        whole.price(whole.at(answers, 0), whole.value[whole.at(answers, 0)]);
        whole.price(whole.at(answers, 1), 0);
        whole.noCases(whole.at(answers, 0));
        whole.noCases(whole.at(answers, 1));
        whole.hideSmall(threshold);
        whole.protect(threshold);
        return whole;
    }

    /** The groups that are shown, and after them the others together, if there are any. */
    private long[][] gathered() {
        long[][] table = new long[counts.length][columns()];
        for (int answer = 0; answer < counts.length; answer++) {
            long others = Counts.sum(counts[answer]);
            for (int column = 0; column < kept.length; column++) {
                table[answer][column] = counts[answer][kept[column]];
                others -= table[answer][column];
            }
            if (kept.length < sizes.length) {
                table[answer][kept.length] = others;
            }
        }
        return table;
    }

    private int columns() {
        return kept.length + (kept.length < sizes.length ? 1 : 0);
    }

    private void hideUnsafe(Network network, Network whole) {
        int answers = counts.length;
        int last = columns();
        for (int column = 0; column <= last; column++) {
            int given = network.at(answers, column);
            network.noCases(given);
            if (column < last) {
                network.price(given, network.value[network.value.length - 1]);
            }
        }
        network.hideSmall(threshold);
        for (int answer = 0; answer < answers; answer++) {
            bound(network, network.at(answer, last), Counts.sum(sizes));
            hideAsIn(whole, whole.at(answer, 0), network, network.at(answer, last));
            for (int column = 0; column < kept.length; column++) {
                bound(network, network.at(answer, column), sizes[kept[column]]);
            }
            if (last > kept.length) {
                network.neverInView(network.at(answer, kept.length));
                bound(network, network.at(answer, kept.length), othersSize());
            }
        }
        hideAsIn(whole, whole.at(answers, 0), network, network.at(answers, last));
        if (last > kept.length) {
            network.neverInView(network.at(answers, kept.length));
        }
    }

    private long othersSize() {
        return Counts.sum(sizes)
                - Arrays.stream(kept).mapToLong(group -> sizes[group]).sum();
    }

    private void bound(Network network, int at, long most) {
        network.upper(at, most);
        if (Counts.isSmall(most - network.value[at], threshold)) {
            network.hide(at);
        }
    }

    private static void hideAsIn(Network whole, int there, Network network, int here) {
        if (whole.isHidden(there)) {
            network.hide(here);
        }
    }

    /** The answer for all groups, those that are never shown too. */
    private Suppression spread(Network network, Network whole) {
        int width = sizes.length + 1;
        boolean[] hidden = new boolean[(counts.length + 1) * width];
        for (int answer = 0; answer <= counts.length; answer++) {
            Arrays.fill(hidden, answer * width, (answer + 1) * width - 1, true);
            for (int column = 0; column < kept.length; column++) {
                hidden[answer * width + kept[column]] = network.isHidden(network.at(answer, column));
            }
            hidden[answer * width + sizes.length] = whole.isHidden(whole.at(answer, 0));
        }
        return new Suppression(new int[] {counts.length, sizes.length}, hidden, network.zerosMayBeHidden());
    }
}
