package org.openbbic.difference;

import java.util.ArrayList;
import java.util.List;

/** Looks up rows of a difference. */
final class Rows {

    private Rows() {}

    static VariableDifference variable(VersionDifference difference, String id) {
        return difference.variables().stream()
                .filter(each -> each.variable().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static AnswerDifference answer(VersionDifference difference, String list, String code) {
        return answers(difference).stream()
                .filter(each -> each.listId().equals(list)
                        && each.entry().code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<AnswerDifference> answers(VersionDifference difference) {
        List<AnswerDifference> all = new ArrayList<>(difference.looseAnswers());
        difference.variables().forEach(each -> all.addAll(each.answers()));
        return all;
    }

    static List<String> codes(List<AnswerDifference> answers) {
        return answers.stream().map(each -> each.entry().code().value()).toList();
    }
}
