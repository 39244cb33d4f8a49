package org.openbbic.tabulation;

/**
 * Answers as numbers of 21 bits, so that three of them make the key of a cell: the place of a code in its list, of a word
 * among its words, of a text among those met, or the number itself. The highest few stand for what is no answer.
 */
final class Categories {

    static final int BITS = 21;

    private static final int END = 1 << BITS;

    /** Every record of the group, whatever it answers. */
    static final int WHOLE = END - 1;
    /** All groups together. */
    static final int ALL = END - 2;
    /** Not stated. */
    static final int MISSING = END - 3;
    /** Stated, but in a way that cannot be understood: no code of the list, not readable, or not possible. */
    static final int OTHER = END - 4;

    /** The highest number that is counted as itself. */
    static final int HIGHEST = END - 5;

    private Categories() {}

    static boolean isAnswer(int category) {
        return category <= HIGHEST;
    }

    static long cell(int first, int second, int answer) {
        return ((long) first << BITS | second) << BITS | answer;
    }

    static int first(long cell) {
        return (int) (cell >>> 2 * BITS);
    }

    static int second(long cell) {
        return (int) (cell >>> BITS) & END - 1;
    }

    static int answer(long cell) {
        return (int) cell & END - 1;
    }
}
