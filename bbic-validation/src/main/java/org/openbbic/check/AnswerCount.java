package org.openbbic.check;

import org.openbbic.model.Code;
import org.openbbic.rules.CodeVerdict;

/**
 * What the code lists in use say of the answers in one field.
 *
 * @param field address of the field, such as {@code beslut.riskbedomning}, or the id of a variable that a layer added or
 *     that shares its list with another
 * @param right how many are answers of the list by a source that bears them
 * @param wrong how many are not in a list that is known whole
 * @param untestable how many the lists say nothing of
 * @param loose how many, of those that are not right, are no code by their form, so that a count of them says nothing
 */
public record AnswerCount(String field, long right, long wrong, long untestable, long loose) {

    /** How many numbers are kept for a field. */
    static final int KINDS = 4;

    /** Where the loose ones are counted. */
    static final int LOOSE = 3;

    /** Longer than this no code is; beyond it a word is a sentence. */
    private static final int LONGEST_CODE = 80;

    static AnswerCount of(String field, long[] counts) {
        return new AnswerCount(field, counts[0], counts[1], counts[2], counts[LOOSE]);
    }

    /** Where an answer of that verdict is counted. */
    static int kind(CodeVerdict verdict) {
        return verdict == CodeVerdict.RIGHT ? 0 : verdict == CodeVerdict.WRONG ? 1 : 2;
    }

    static boolean isLoose(CodeVerdict verdict, Code code) {
        return verdict != CodeVerdict.RIGHT && !code.isResolved() && !isCode(code.value());
    }

    /** Whether the text has the form of a code: lower-case ASCII letters and digits with hyphens between. */
    private static boolean isCode(String text) {
        if (text.isEmpty() || text.length() > LONGEST_CODE) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = c == '-' && i > 0 && i < text.length() - 1;
            if (!inside && !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** How many answers there are. */
    public long all() {
        return right + wrong + untestable;
    }
}
