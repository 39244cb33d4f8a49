package org.openbbic.benchmarks;

/** What can be wrong with a case that was made; each gives one remark, of the rule named. */
enum Fault {
    /** Nothing. */
    NONE(""),
    /** An answer that its complete list does not have. */
    CODE("BBIC-K001"),
    /** A field that the format does not have. */
    FIELD("BBIC-F005"),
    /** A day that does not exist. */
    DAY("BBIC-F002"),
    /** A preliminary assessment that took more than fourteen days. */
    LATE("BBIC-T001"),
    /** An investigation that ended before it began. */
    BACKWARDS("BBIC-S009"),
    /** A follow-up before the decision. */
    FOLLOW_UP("BBIC-S003"),
    /** An answer that excludes the other. */
    EXCLUSIVE("BBIC-S001"),
    /** A list where one answer belongs. */
    SEVERAL("BBIC-S002"),
    /** A measure that names an investigation that there is not. */
    REFERENCE("BBIC-S008"),
    /** An investigation that took more than four months. */
    FOUR_MONTHS("BBIC-T002");

    /** Those before need only an intake. */
    static final int NEED_NO_MEASURE = LATE.ordinal();

    private final String rule;

    Fault(String rule) {
        this.rule = rule;
    }

    /** The rule that tells of it. */
    String rule() {
        return rule;
    }
}
