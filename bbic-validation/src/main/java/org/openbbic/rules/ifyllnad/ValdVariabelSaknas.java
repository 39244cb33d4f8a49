package org.openbbic.rules.ifyllnad;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-I001 to BBIC-I007: a variable that the profile has chosen is not filled in. One rule a part of the case; the format's
 * own table tells which of the part's fields are variables.
 *
 * @param <N> the node that is judged
 * @param <P> the part of it that holds the fields
 */
final class ValdVariabelSaknas<N, P> implements NodeRule<N> {

    /** A field, and the variables it is filled in for: any of them chosen means that it shall be. */
    private record Question<P>(FieldSpec<P, ?> field, String... variables) {}

    private final String id;
    private final NodeType<N, ?> node;
    private final NodeType<P, ?> type;
    private final String path;
    private final Function<N, @Nullable P> part;
    private final Predicate<N> isDue;
    private final List<Question<P>> questions;

    private ValdVariabelSaknas(
            String id,
            NodeType<N, ?> node,
            NodeType<P, ?> type,
            String path,
            Function<N, @Nullable P> part,
            Predicate<N> isDue) {
        this.id = id;
        this.node = node;
        this.type = type;
        this.path = path;
        this.part = part;
        this.isDue = isDue;
        this.questions = questions(type);
    }

    static ValdVariabelSaknas<Avslut, Avslut> vidAvslut() {
        return new ValdVariabelSaknas<>(
                "BBIC-I007", Format.AVSLUT, Format.AVSLUT, "", avslut -> avslut, avslut -> true);
    }

    private static <P> List<Question<P>> questions(NodeType<P, ?> type) {
        List<Question<P>> questions = new ArrayList<>();
        for (FieldSpec<P, ?> field : type.fields()) {
            if (field.listId() != null) {
                questions.add(new Question<>(field, field.listId()));
            }
        }
        return questions;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public NodeType<N, ?> node() {
        return node;
    }

    @Override
    public void judge(N judged, CaseContext around, Remarks remarks) {
        if (!isDue.test(judged)) {
            return;
        }
        P found = part.apply(judged);
        boolean isTested = false;
        for (Question<P> question : questions) {
            if (isChosen(question, around)) {
                isTested = true;
                if (!isStated(question.field(), found)) {
                    remarks.remark(path + question.field().name(), null, question.variables()[0]);
                }
            }
        }
        if (isTested) {
            remarks.tested();
        }
    }

    private static boolean isChosen(Question<?> question, CaseContext around) {
        for (String variable : question.variables()) {
            if (around.isChosen(variable)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something stands there; what could not be read does too, and the reader has told of it. */
    private boolean isStated(FieldSpec<P, ?> field, @Nullable P found) {
        if (found == null) {
            return false;
        }
        Object value = field.get(found);
        boolean isEmpty = value == null || value instanceof List<?> list && list.isEmpty();
        return !isEmpty || type.extra(found).isUnreadable(field.name());
    }
}
