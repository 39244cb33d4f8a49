package org.openbbic.rules.koder;

import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.rules.CodeRule;
import org.openbbic.rules.CodeVerdict;
import org.openbbic.rules.Remarks;

/** BBIC-K001: an answer outside a list that is known whole. */
final class KodUtanforListan implements CodeRule {

    @Override
    public String id() {
        return "BBIC-K001";
    }

    @Override
    public void judge(CodeList list, Code code, CodeVerdict verdict, Remarks remarks) {
        if (!verdict.isTested()) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (verdict == CodeVerdict.WRONG) {
            remarks.remark("", null, list.id());
        }
    }
}
