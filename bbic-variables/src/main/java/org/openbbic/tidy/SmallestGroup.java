package org.openbbic.tidy;

/**
 * The smallest group of children that look alike in municipality, year of birth, sex, origin and whether unaccompanied,
 * as these are handed on.
 *
 * @param groups how many groups there are
 * @param threshold how many children each shall have
 * @param counted how far children were counted in each: to the threshold, or to the usual one where that is higher
 * @param children how many the smallest has; where this is {@code counted} it has so many or more
 * @param small how many groups have fewer than {@code counted}
 * @param casesInSmall how many cases these have
 * @param casesWithoutChild cases that do not tell their child from others, each of which counted as a child
 */
public record SmallestGroup(
        int groups, int threshold, int counted, int children, int small, long casesInSmall, long casesWithoutChild) {

    /** Whether every group is large enough. */
    public boolean isEnough() {
        return groups == 0 || children >= threshold;
    }

    /** How many children the smallest has, in Swedish words. */
    public String swedish() {
        return children + (children == counted ? " barn eller fler" : " barn");
    }
}
