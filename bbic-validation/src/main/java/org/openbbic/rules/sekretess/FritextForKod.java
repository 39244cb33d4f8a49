package org.openbbic.rules.sekretess;

import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.rules.CodeRule;
import org.openbbic.rules.CodeVerdict;
import org.openbbic.rules.PersonalNumbers;
import org.openbbic.rules.Remarks;

/**
 * BBIC-P003: a long text, or what looks like a name, where a code belongs. Only the shape is looked at. An answer outside a
 * list that is known whole is told of by BBIC-K001, whatever it looks like.
 */
final class FritextForKod implements CodeRule {

    /** The longest term of any list has eight words. */
    private static final int MOST_WORDS = 8;

    private static final int MOST_CHARACTERS = 100;
    /** Terms begin with one capital letter at most; a first name and a surname make two. */
    private static final int FEWEST_NAMES = 2;

    @Override
    public String id() {
        return "BBIC-P003";
    }

    @Override
    public void judge(CodeList list, Code code, CodeVerdict verdict, Remarks remarks) {
        remarks.tested();
        boolean isOpen = verdict != CodeVerdict.WRONG && !code.isResolved();
        // A reporter is BBIC-P004's.
        if (isOpen && !list.id().equals(AnmalareIKlartext.LIST) && isProse(code.value()) && !isKnown(list, code)) {
            remarks.remark("", null, list.id());
        }
    }

    private static boolean isKnown(CodeList list, Code code) {
        return list.findByText(code.value()).isPresent() || PersonalNumbers.isIn(code.value());
    }

    private static boolean isProse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return true;
        }
        int words = 0;
        int names = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) && (i == 0 || text.charAt(i - 1) == ' ')) {
                words++;
                names += isName(text, i) ? 1 : 0;
            }
        }
        return words > MOST_WORDS || names >= FEWEST_NAMES;
    }

    /** Whether a capital letter and a small one begin there; an abbreviation has only capitals. */
    private static boolean isName(String text, int at) {
        return Character.isUpperCase(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at + 1));
    }
}
