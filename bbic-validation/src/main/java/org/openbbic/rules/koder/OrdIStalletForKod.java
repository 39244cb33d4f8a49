package org.openbbic.rules.koder;

import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.rules.CodeRule;
import org.openbbic.rules.CodeVerdict;
import org.openbbic.rules.Remarks;

/**
 * BBIC-K003: the term or a synonym stands where its code belongs. Where the list is known whole, BBIC-K001 tells of it
 * already.
 */
final class OrdIStalletForKod implements CodeRule {

    @Override
    public String id() {
        return "BBIC-K003";
    }

    @Override
    public void judge(CodeList list, Code code, CodeVerdict verdict, Remarks remarks) {
        remarks.tested();
        if (isOpen(verdict) && isWord(list, code)) {
            remarks.remark("", null, list.id());
        }
    }

    /** Whether no other rule has an answer to what is not in the list. */
    static boolean isOpen(CodeVerdict verdict) {
        return switch (verdict) {
            case LIST_MISSING, LIST_PARTIAL, VARIABLE_UNKNOWN, VERSION_UNKNOWN -> true;
            case RIGHT, WRONG, REMOVED, NOT_IN_VERSION, UNVERIFIED -> false;
        };
    }

    private static boolean isWord(CodeList list, Code code) {
        return !code.isResolved()
                && list.find(code.value()).isEmpty()
                && list.findByText(code.value()).isPresent();
    }
}
