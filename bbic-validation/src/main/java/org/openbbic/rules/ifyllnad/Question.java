package org.openbbic.rules.ifyllnad;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.NodeType;
import org.openbbic.rules.CaseContext;

/**
 * One thing that can be filled in, in one part of a case.
 *
 * @param <P> the part
 * @param fields any of them answers it
 * @param variables any of them chosen means that it shall be answered
 * @param isDue whether the part is one where it can be asked at all
 * @param wording which of the rule's wordings tells that it is missing, {@code null} for its own
 */
record Question<P>(
        List<FieldSpec<P>> fields,
        List<String> variables,
        Predicate<P> isDue,
        Function<CaseContext, @Nullable String> wording) {

    /** What can be filled in there: every field with a code list, and the few variables that have none. */
    static <P> List<Question<P>> of(NodeType<P> type) {
        List<Question<P>> questions = new ArrayList<>();
        for (FieldSpec<P> field : type.fields()) {
            List<String> variables = variables(field);
            if (!variables.isEmpty()) {
                questions.add(new Question<>(fields(type, field), variables, part -> true, around -> null));
            }
        }
        return questions;
    }

    private static List<String> variables(FieldSpec<?> field) {
        String list = field.listId();
        if (list != null) {
            return list.equals("insats.typ") ? List.of("insats.oppenvard", "insats.heldygnsvard") : List.of(list);
        }
        if (field.name().equals("ensamkommande") && field.kind() == FieldKind.FLAG) {
            return List.of("ensamkommande");
        }
        return field.name().equals("fodelsear") ? List.of("alder") : List.of();
    }

    /** The year of birth and the whole date tell the same. */
    private static <P> List<FieldSpec<P>> fields(NodeType<P> type, FieldSpec<P> field) {
        FieldSpec<P> date = field.name().equals("fodelsear") ? type.find("fodelsedatum") : null;
        return date == null ? List.of(field) : List.of(field, date);
    }

    /** The field that a remark points at. */
    String field() {
        return fields.get(0).name();
    }

    Question<P> onlyWhere(Predicate<P> due) {
        return new Question<>(fields, variables, due, wording);
    }

    Question<P> worded(Function<CaseContext, @Nullable String> otherwise) {
        return new Question<>(fields, variables, isDue, otherwise);
    }

    boolean isChosen(CaseContext around) {
        for (String variable : variables) {
            if (around.isChosen(variable)) {
                return true;
            }
        }
        return false;
    }

    /** Those of its variables that the profile has chosen. */
    List<String> chosen(CaseContext around) {
        return variables.stream().filter(around::isChosen).toList();
    }

    /** Whether something stands there; what could not be read does too, and the reader has told of it. */
    boolean isAnswered(P part, NodeType<P> type) {
        for (FieldSpec<P> field : fields) {
            Object value = field.get(part);
            boolean isEmpty = value == null || value instanceof List<?> list && list.isEmpty();
            if (!isEmpty || type.extra(part).isUnreadable(field.name())) {
                return true;
            }
        }
        return false;
    }
}
