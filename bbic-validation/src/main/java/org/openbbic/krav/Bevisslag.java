package org.openbbic.krav;

/** The kinds of evidence that a demand can be shown by. */
public enum Bevisslag {
    /** The file has no remark of level FEL in what could be tested. */
    UTAN_FEL("fil:utan-fel", Provning.FIL),
    /** The file holds a certain variable, with answers that are right. */
    VARIABEL("fil:variabel", Provning.FIL),
    /** The file holds data at decision, follow-up and closing (WK p. 4). */
    TILLFALLEN("fil:tillfallen", Provning.FIL),
    /** The file's answers are codes, so that they can be counted (WK p. 4). */
    AGGREGERBAR("fil:aggregerbar", Provning.FIL),
    /** The export can be read, case by case (WK p. 7). */
    RADATA("fil:radata", Provning.FIL),
    /** <i>Testpaket</i>: what the vendor's system made of the test kit. */
    TESTPAKET("testpaket", Provning.TESTPAKET),
    /** <i>Intyg</i>: a person declares it. */
    INTYG("intyg", Provning.INTYG);

    /** Who tests: what a program has seen is kept apart from what somebody has said. */
    public enum Provning {
        /** The program, in the file. */
        FIL,
        /** Nobody here: a vendor has handed in its own result of the test kit. */
        TESTPAKET,
        /** Nobody: a person has declared it. */
        INTYG
    }

    private final String word;
    private final Provning provning;

    Bevisslag(String word, Provning provning) {
        this.word = word;
        this.provning = provning;
    }

    /** The word in a list of demands; {@link #VARIABEL} is followed by {@code =} and the variable. */
    public String word() {
        return word;
    }

    /** Who tests it. */
    public Provning provning() {
        return provning;
    }
}
