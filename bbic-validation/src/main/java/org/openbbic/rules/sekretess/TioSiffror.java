package org.openbbic.rules.sekretess;

import org.openbbic.rules.PersonalNumbers;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.TextRule;

/** BBIC-P002: an id that is ten digits which can be a personal identity number. */
final class TioSiffror implements TextRule {

    @Override
    public String id() {
        return "BBIC-P002";
    }

    @Override
    public boolean oncePerFile() {
        return true;
    }

    @Override
    public void judge(String text, boolean isId, Remarks remarks) {
        if (!isId) {
            return;
        }
        remarks.tested();
        if (PersonalNumbers.maybeIn(text)) {
            remarks.remark("");
        }
    }
}
