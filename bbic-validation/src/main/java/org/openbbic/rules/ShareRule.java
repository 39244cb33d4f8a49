package org.openbbic.rules;

import org.openbbic.model.arende.Arende;

/**
 * Advice on how large a part of something is, over all files of a check. The rule only counts; the engine compares the
 * share with the threshold of the rule's row or of the profile, and the report keeps both numbers, so that another
 * threshold needs no new run.
 */
public non-sealed interface ShareRule extends Rule {

    /**
     * Counts what one case holds.
     *
     * @param arende the case
     * @param around what it is judged by
     * @param counts where to count
     */
    void count(Arende arende, CaseContext around, Counts counts);

    /**
     * Counts what all files together hold, after the last case.
     *
     * @param filled how filled the fields are
     * @param counts where to count
     */
    default void end(Filled filled, Counts counts) {}

    /** Counts, by what they are about. */
    interface Counts {

        /**
         * One more of the whole.
         *
         * @param of a word of the catalogue's or the format's own that tells shares of one rule apart; empty for its only
         * @param isPart whether it is also one of the part
         */
        default void one(String of, boolean isPart) {
            add(of, isPart ? 1 : 0, 1);
        }

        /**
         * So many more.
         *
         * @param of as for {@link #one}
         * @param part 0 or more, and no more than the whole
         * @param whole 0 or more
         */
        void add(String of, long part, long whole);
    }

    /** How filled the fields are, over all files. */
    interface Filled {

        /** Whether the profile has chosen that variable. */
        boolean isChosen(String variable);

        /** In how many places the field of that address could stand; 0 for one that is not counted. */
        long possible(String address);

        /** In how many of them it does. */
        long filled(String address);
    }
}
