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

    /** Counts, by what they are about. */
    interface Counts {

        /**
         * One more of the whole.
         *
         * @param of a word of the catalogue's or the format's own that tells shares of one rule apart; empty for its only
         * @param isPart whether it is also one of the part
         */
        void one(String of, boolean isPart);
    }
}
