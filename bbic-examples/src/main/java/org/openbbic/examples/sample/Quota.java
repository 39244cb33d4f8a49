package org.openbbic.examples.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** From a printed share to the whole numbers of cases that are printed so. */
final class Quota {

    private Quota() {}

    /** The share in whole per cent, halves upwards. */
    static int percent(int count, int of) {
        return (200 * count + of) / (2 * of);
    }

    /** The whole number nearest to that share; it need not be printed as that share, where none is. */
    static int nearest(int percent, int of) {
        return (2 * percent * of + 100) / 200;
    }

    /** The sum that comes nearest to that mean. */
    static int sum(BigDecimal mean, int of) {
        return mean.multiply(BigDecimal.valueOf(of))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** The mean with two decimals, halves upwards. */
    static BigDecimal mean(int sum, int of) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }
}
