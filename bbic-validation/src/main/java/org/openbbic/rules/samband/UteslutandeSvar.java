package org.openbbic.rules.samband;

import java.util.List;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.rules.AnswersRule;
import org.openbbic.rules.Remarks;

/** BBIC-S001: an answer that rules out every other beside other answers of the same question. */
final class UteslutandeSvar implements AnswersRule {

    @Override
    public String id() {
        return "BBIC-S001";
    }

    @Override
    public boolean judges(CodeList list) {
        return list.entries().stream().anyMatch(CodeEntry::exclusive);
    }

    @Override
    public void judge(CodeList list, List<Code> answers, Remarks remarks) {
        remarks.tested();
        for (int i = 0; answers.size() > 1 && i < answers.size(); i++) {
            Code known = list.find(answers.get(i).value()).orElse(null);
            if (known != null && list.entry(known).exclusive() && hasOther(answers, known)) {
                remarks.remark(Integer.toString(i));
                return;
            }
        }
    }

    private static boolean hasOther(List<Code> answers, Code exclusive) {
        return answers.stream().anyMatch(answer -> !answer.equals(exclusive));
    }
}
