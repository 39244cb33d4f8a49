package org.openbbic.rules.ifyllnad;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.NodeType;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-I001 to BBIC-I008: a variable that the profile has chosen is not filled in. {@link IfyllnadRules} gives one rule a
 * part of the case.
 *
 * @param <N> the node that is judged
 * @param <P> the part of it that holds the fields
 */
final class ValdVariabelSaknas<N, P> implements NodeRule<N> {

    /** The wording where the whole part is missing. */
    private static final String WHOLE_PART = "del";

    /**
     * Where the fields stand.
     *
     * @param type the kind of object that holds them
     * @param field the node's field that holds the object; empty where the node itself does
     * @param get the object
     * @param hasOwn whether the municipality's own variables are asked for there too
     */
    record Part<N, P>(NodeType<P> type, String field, Function<N, @Nullable P> get, boolean hasOwn) {

        List<String> own(CaseContext around) {
            return hasOwn ? OwnVariables.chosen(type, around) : List.of();
        }
    }

    private final String id;
    private final NodeType<N> node;
    private final Part<N, P> part;
    private final BiPredicate<N, CaseContext> isDue;
    private final List<Question<P>> questions;

    /**
     * A rule on one part.
     *
     * @param isDue whether the node has come so far that the part shall be filled in
     */
    ValdVariabelSaknas(
            String id,
            NodeType<N> node,
            Part<N, P> part,
            BiPredicate<N, CaseContext> isDue,
            List<Question<P>> questions) {
        this.id = id;
        this.node = node;
        this.part = part;
        this.isDue = isDue;
        this.questions = List.copyOf(questions);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean needsChoice() {
        return true;
    }

    @Override
    public NodeType<N> node() {
        return node;
    }

    @Override
    public void judge(N judged, CaseContext around, Remarks remarks) {
        if (!around.hasChoice()
                || !isDue.test(judged, around)
                || node.extra(judged).isUnreadable(part.field())) {
            return;
        }
        P found = part.get().apply(judged);
        if (found == null) {
            missing(around, remarks);
        } else {
            questions(found, around, remarks);
        }
    }

    /** All of the part is missing: one cause, one remark. */
    private void missing(CaseContext around, Remarks remarks) {
        List<String> chosen = new ArrayList<>();
        questions.forEach(question -> chosen.addAll(question.chosen(around)));
        chosen.addAll(part.own(around));
        if (!chosen.isEmpty()) {
            remarks.tested();
            remarks.remark(part.field(), WHOLE_PART, String.join(", ", chosen));
        }
    }

    private void questions(P found, CaseContext around, Remarks remarks) {
        String path = part.field().isEmpty() ? "" : part.field() + "/";
        boolean isTested = false;
        for (Question<P> question : questions) {
            if (question.isChosen(around) && question.isDue().test(found)) {
                isTested = true;
                if (!question.isAnswered(found, part.type())) {
                    String wording = question.wording().apply(around);
                    remarks.remark(path + question.field(), wording, String.join(", ", question.chosen(around)));
                }
            }
        }
        for (String variable : part.own(around)) {
            isTested = true;
            if (!OwnVariables.isAnswered(part.type(), found, variable)) {
                remarks.remark(path + OwnVariables.FIELD, null, variable);
            }
        }
        if (isTested) {
            remarks.tested();
        }
    }
}
