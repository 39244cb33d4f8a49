package org.openbbic.rules.sekretess;

import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.rules.CodeRule;
import org.openbbic.rules.CodeVerdict;
import org.openbbic.rules.Remarks;

/** BBIC-P004: something else than a code where the category of the reporter belongs, so that it can tell who it was. */
final class AnmalareIKlartext implements CodeRule {

    static final String LIST = "anmalare";

    @Override
    public String id() {
        return "BBIC-P004";
    }

    @Override
    public void judge(CodeList list, Code code, CodeVerdict verdict, Remarks remarks) {
        if (!list.id().equals(LIST)) {
            return;
        }
        remarks.tested();
        boolean isOpen = verdict != CodeVerdict.WRONG && !code.isResolved();
        if (isOpen && !isCode(code.value()) && list.findByText(code.value()).isEmpty()) {
            remarks.remark("");
        }
    }

    /** Whether it is written as codes are, so that it is a category, if an unknown one. */
    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }
}
