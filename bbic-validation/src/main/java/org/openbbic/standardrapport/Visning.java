package org.openbbic.standardrapport;

/** How a table is shown. */
public enum Visning {
    /** Answers with number and share, and a bar for each. */
    ANDELAR,
    /** The same for numbers that are few, such as how many forms. */
    FORDELNING,
    /** Numbers by their mean, median and quartiles. */
    TAL,
    /** Numbers by their sum, by group. */
    SUMMA,
    /** How many for each quarter, as a line. */
    TID,
    /** Answers by group, one bar a group that is parted by answer. */
    STAPLAR,
    /** Answers by group where several can be given, a bar for each. */
    GRUPPER,
    /** From one answer to another. */
    OVERGANG;

    /** Whether the numbers themselves are the answers, too many to be shown one by one. */
    boolean isSpread() {
        return this == TAL || this == SUMMA;
    }
}
