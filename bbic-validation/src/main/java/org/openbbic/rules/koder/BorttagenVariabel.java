package org.openbbic.rules.koder;

import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.rules.CodeRule;
import org.openbbic.rules.CodeVerdict;
import org.openbbic.rules.Remarks;

/** BBIC-K002: an answer of a variable that the version has removed, and that no addition brings in. */
final class BorttagenVariabel implements CodeRule {

    @Override
    public String id() {
        return "BBIC-K002";
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
        if (verdict == CodeVerdict.REMOVED) {
            remarks.remark("", null, list.id());
        }
    }
}
