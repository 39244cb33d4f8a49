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
            CodeEntry known = list.findEntry(answers.get(i));
            if (known != null && known.exclusive() && hasOther(answers, known.code())) {
                remarks.remark(Integer.toString(i));
                return;
            }
        }
    }

    private static boolean hasOther(List<Code> answers, Code exclusive) {
        return answers.stream().anyMatch(answer -> !answer.equals(exclusive));
    }
}
