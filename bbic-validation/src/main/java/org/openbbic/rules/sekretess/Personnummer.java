package org.openbbic.rules.sekretess;

import org.openbbic.rules.PersonalNumbers;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.TextRule;

/** BBIC-P001: a personal identity number or coordination number, wherever it stands. */
final class Personnummer implements TextRule {

    @Override
    public String id() {
        return "BBIC-P001";
    }

    @Override
    public void judge(String text, boolean isId, Remarks remarks) {
        remarks.tested();
        if (PersonalNumbers.isIn(text)) {
            remarks.remark("");
        }
    }
}
