package org.openbbic.rules;

import java.util.List;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;

/** A rule on the answers to one question taken together, where several can be given. */
public non-sealed interface AnswersRule extends Rule {

    /** Whether it has anything to say of questions with that list; asked once, not for each case. */
    boolean judges(CodeList list);

    /**
     * Judges the answers to one question.
     *
     * @param list the question's list, one that it {@linkplain #judges judges}
     * @param answers in the order of the file, one at least
     * @param remarks where to say what was found; a path from the question is the place of an answer, from 0
     */
    void judge(CodeList list, List<Code> answers, Remarks remarks);
}
