package org.openbbic.rules;

import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;

/** A rule on the answers of code lists; it hears of every answer, and what the version's list says of it. */
public non-sealed interface CodeRule extends Rule {

    /**
     * Judges one answer.
     *
     * @param list the code list
     * @param code the answer; never to be repeated in a remark
     * @param verdict what the lists in use say of the answer
     * @param remarks where to say what was found, at the answer
     */
    void judge(CodeList list, Code code, CodeVerdict verdict, Remarks remarks);

    /** Whether a remark is given once for each list and file, not for each answer. */
    default boolean oncePerList() {
        return false;
    }
}
