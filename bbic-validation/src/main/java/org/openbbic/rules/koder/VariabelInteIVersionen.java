package org.openbbic.rules.koder;

import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.rules.CodeRule;
import org.openbbic.rules.CodeVerdict;
import org.openbbic.rules.Remarks;

/** BBIC-K004: an answer of a variable that the version does not have yet, so that version and content disagree. */
final class VariabelInteIVersionen implements CodeRule {

    @Override
    public String id() {
        return "BBIC-K004";
    }

    @Override
    public boolean oncePerList() {
        return true;
    }

    @Override
    public void judge(CodeList list, Code code, CodeVerdict verdict, Remarks remarks) {
        switch (verdict) {
            case VERSION_UNKNOWN, VARIABLE_UNKNOWN -> remarks.undecided();
            default -> remarks.tested();
        }
        if (verdict == CodeVerdict.NOT_IN_VERSION) {
            remarks.remark("", null, list.id());
        }
    }
}
