package org.openbbic.smallcells;

import static org.openbbic.smallcells.Suppression.SUM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One who sees a question with several answers, by groups, and tries all sizes that hidden groups can have. */
final class AnswersAttacker {

    private final Attacker cells;
    private final AnswerSuppression seen;
    private final int answers;
    private final long[] truth;
    private final long cases;
    private final long lowest;
    private final boolean[] other;

    AnswersAttacker(long[][] counts, long[] groups, AnswerSuppression seen, int threshold) {
        this.cells = new Attacker(
                Arrays.stream(counts).flatMapToLong(Arrays::stream).toArray(),
                seen.cells(),
                threshold,
                counts.length,
                groups.length);
        this.seen = seen;
        this.answers = counts.length;
        this.truth = groups.clone();
        this.cases = Arrays.stream(groups).sum();
        this.lowest = seen.cells().zerosMayBeHidden() ? 0 : 1;
        this.other = new boolean[groups.length];
        for (int group = 0; group < groups.length; group++) {
            cells.contentWithDoubtAt(SUM, group);
            for (int answer = 0; answer < answers && !seen.groups().shown(group); answer++) {
                cells.contentWithDoubtAt(answer, group);
            }
        }
        cells.contentWithDoubtAt(SUM, SUM);
    }

    List<String> tryAll() {
        long most = seen.groups().shown(SUM) ? cases : cases + 2;
        for (long all = seen.groups().shown(SUM) ? cases : 1; all <= most; all++) {
            trySizes(0, truth.clone(), all, all);
        }
        List<String> certain = new ArrayList<>(cells.certain());
        for (int group = 0; group < truth.length; group++) {
            if (isKnownSoFar(group)) {
                certain.add("the size of group " + group);
            }
        }
        return certain;
    }

    private boolean isKnownSoFar(int group) {
        return !seen.groups().shown(group) && !other[group];
    }

    private boolean isAllInDoubt() {
        return IntStream.range(0, truth.length).noneMatch(this::isKnownSoFar)
                && cells.certain().isEmpty();
    }

    private void trySizes(int group, long[] sizes, long left, long all) {
        if (isAllInDoubt()) {
            return;
        }
        if (group == sizes.length) {
            if (left == 0 && explore(sizes, all)) {
                for (int one = 0; one < sizes.length; one++) {
                    other[one] |= sizes[one] != truth[one];
                }
            }
            return;
        }
        boolean shown = seen.groups().shown(group);
        long least = seen.groups().zerosMayBeHidden() ? 0 : 1;
        for (long size = shown ? truth[group] : least; size <= (shown ? truth[group] : left); size++) {
            sizes[group] = size;
            trySizes(group + 1, sizes, left - size, all);
        }
    }

    /** A hidden count is neither 0 nor all of its group, unless zeros are hidden or the whole group is. */
    private boolean explore(long[] sizes, long all) {
        long least = seen.groups().shown(SUM) ? lowest : 0;
        for (int answer = 0; answer < answers; answer++) {
            for (int group = 0; group < sizes.length; group++) {
                long bound = seen.groups().shown(group) ? lowest : 0;
                cells.knowing(bound, sizes[group] - bound, answer, group);
            }
            cells.knowing(lowest, all - least, answer, SUM);
        }
        for (int group = 0; group < sizes.length; group++) {
            cells.knowing(0, Long.MAX_VALUE, SUM, group);
        }
        cells.knowing(0, Long.MAX_VALUE, SUM, SUM);
        return cells.explore();
    }
}
