package org.openbbic.examples.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * The chance in the sample: one seed, so that every run draws the same. {@link Random} is used since its sequence is
 * part of its contract; the shuffle is our own for the same reason.
 */
final class Draw {

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    /** A number from the first to the last, both counted in. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** Whether one of so many in a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of them. */
    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The same in an order of chance. */
    <T> List<T> shuffled(List<T> list) {
        List<T> result = new ArrayList<>(list);
        for (int i = result.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T held = result.get(i);
            result.set(i, result.get(j));
            result.set(j, held);
        }
        return result;
    }

    /**
     * The same, those of a high score more often early: the score and a number of chance from 0 to {@code noise} decide.
     */
    <T> List<T> ranked(List<T> list, ToIntFunction<T> score, int noise) {
        record Ranked<T>(T item, int score) {}
        return shuffled(list).stream()
                .map(item -> new Ranked<>(item, score.applyAsInt(item) + random.nextInt(noise + 1)))
                .sorted(Comparator.comparingInt((Ranked<T> r) -> r.score()).reversed())
                .map(Ranked::item)
                .toList();
    }
}
