package org.openbbic.examples.sample;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * One published figure.
 *
 * @param id our name of it
 * @param page page of the source
 * @param text what is counted, in Swedish
 * @param selection the cases it is counted on
 * @param condition what is counted among them
 * @param measure how it is counted
 * @param base the published number of cases it is counted on, 0 where none is
 * @param over whether the source says more than that, not that
 * @param published the figure
 * @param written the figure as the source writes it
 * @param conflict why it cannot hold, in Swedish; empty where it must
 */
record Figure(
        String id,
        int page,
        String text,
        Condition selection,
        String condition,
        Measure measure,
        int base,
        boolean over,
        BigDecimal published,
        String written,
        String conflict) {

    /** How a figure is counted. */
    enum Measure {
        /** Number of cases. */
        ANTAL,
        /** Share in whole per cent. */
        PROCENT,
        /** Mean with two decimals. */
        MEDEL,
        /** How many different values there are. */
        OLIKA;

        static Measure parse(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /** The number of cases (for a mean: the sum) that comes nearest to the figure. */
    int quota() {
        return switch (measure) {
            case ANTAL, OLIKA -> published.intValueExact();
            case PROCENT -> Quota.nearest(published.intValueExact(), base);
            case MEDEL -> Quota.sum(published, base);
        };
    }

    /** Whether that many cases would be printed as this share. */
    boolean fits(int count) {
        return Quota.percent(count, base) == published.intValueExact();
    }
}
