package org.openbbic.rules;

/** A rule on the answers of code lists; it hears of every answer, and what the version's list says of it. */
public non-sealed interface CodeRule extends Rule {

    /**
     * Judges one answer.
     *
     * @param list id of the code list
     * @param verdict what the lists in use say of the answer
     * @param remarks where to say what was found, at the answer
     */
    void judge(String list, CodeVerdict verdict, Remarks remarks);

    /** Whether a remark is given once for each list and file, not for each answer. */
    default boolean oncePerList() {
        return false;
    }
}
