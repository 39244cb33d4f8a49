package org.openbbic.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.LocalAnswers;
import org.openbbic.export.NodeType;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.Trail;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Lagrum;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.insats.Insats;
import org.openbbic.rules.AnswersRule;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.CodeRule;
import org.openbbic.rules.CodeVerdict;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.ShareRule;
import org.openbbic.rules.TextRule;

/**
 * Walks a case once: hands each node to the rules on such nodes, each answer to the rules on answers, each text to the
 * rules on texts, and counts what is filled in. A rule that fails is noted and left out from then on. For one thread.
 */
final class CaseWalk implements CaseContext {

    private final Plan plan;
    private final RuleTally[] tallies;
    private final Tallying counts;
    private final Rules<TextRule> textRules;
    private final Trail trail = new Trail();
    private Judging judging;
    private Arende arende = Arende.builder().build();
    private @Nullable Insats insats;
    private LocalDate asOf;
    private Set<String> told = Set.of();

    CaseWalk(Plan plan, RuleTally[] tallies, Tallying counts, List<String> versions, LocalDate asOf) {
        this.plan = plan;
        this.tallies = tallies;
        this.counts = counts;
        this.textRules = plan.textRules();
        this.judging = plan.judging(versions);
        this.asOf = asOf;
        counts.judgeBy(judging);
    }

    /** The way to the node that is being judged. */
    Trail trail() {
        return trail;
    }

    /**
     * How the next case is judged.
     *
     * @param unmatched paths of fields with an answer text that the reader could make nothing of and has told of, so
     *     that the rules on answers say nothing more of it: one cause, one remark
     */
    void judgeBy(List<String> versions, LocalDate day, Set<String> unmatched) {
        judging = plan.judging(versions);
        counts.judgeBy(judging);
        asOf = day;
        told = unmatched;
    }

    /** Looks through the texts of a header. */
    void header(Exporthuvud header) {
        trail.clear();
        node(plan.node(Format.HUVUD), header);
    }

    void arende(Arende value) {
        arende = value;
        insats = null;
        trail.clear();
        node(plan.node(Format.ARENDE), value);
        Rules<ShareRule> rules = judging.shareRules();
        for (int i = 0; i < rules.rules().length; i++) {
            RuleTally tally = tallies[rules.numbers()[i]];
            if (!tally.isCrashed()) {
                try {
                    rules.rules()[i].count(value, this, tally.shares());
                } catch (RuntimeException | StackOverflowError e) {
                    tally.crashed(e);
                }
            }
        }
    }

    @Override
    public Arende arende() {
        return arende;
    }

    @Override
    public @Nullable Insats insats() {
        return insats;
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public boolean hasChoice() {
        return plan.profile().hasChoice();
    }

    @Override
    public boolean isChosen(String variable) {
        return plan.profile().isChosen(variable);
    }

    @Override
    public Catalogue catalogue() {
        return plan.catalogue();
    }

    // The plan holds each type with its own rules and fields, so the casts below cannot fail.
    @SuppressWarnings("unchecked")
    private void node(Plan.NodePlan nodePlan, Object node) {
        if (node instanceof Insats measure) {
            insats = measure;
        }
        Rules<NodeRule<Object>> rules = judging.nodeRules(nodePlan.number());
        for (int i = 0; i < rules.rules().length; i++) {
            RuleTally tally = tallies[rules.numbers()[i]];
            if (!tally.isCrashed()) {
                try {
                    rules.rules()[i].judge(node, this, tally);
                } catch (RuntimeException | StackOverflowError e) {
                    tally.crashed(e);
                }
            }
        }
        counts.node(nodePlan.number());
        for (Plan.FieldPlan field : nodePlan.fields()) {
            Object value = ((FieldSpec<Object>) field.spec()).get(node);
            if (value != null) {
                value(field, value);
            }
        }
        ExtraFields extra = ((NodeType<Object>) nodePlan.type()).extra(node);
        if (!extra.isEmpty()) {
            extra(extra);
        }
    }

    // A field holds what its kind says, so the casts below cannot fail.
    @SuppressWarnings("unchecked")
    private void value(Plan.FieldPlan field, Object value) {
        switch (field.kind()) {
            case CODE -> {
                counts.filled(field.slot());
                code(field, (Code) value, -1);
            }
            case CODES -> codes(field, (List<Code>) value);
            case NODE -> {
                trail.enter(field.name());
                node(plan.nodes().get(field.child()), value);
                trail.leave();
            }
            case NODES -> nodes(field, (List<?>) value);
            case TEXT -> {
                trail.enter(field.name());
                text((String) value, field.isId());
                trail.leave();
            }
            case LOCAL -> local(field, (ExtraFields) value);
            case TEXTS, LAGRUM -> list(field, (List<?>) value);
            case DATES -> counts.filled(((List<?>) value).isEmpty() ? -1 : field.slot());
            default -> counts.filled(field.slot());
        }
    }

    private void codes(Plan.FieldPlan field, List<Code> codes) {
        if (codes.isEmpty()) {
            return;
        }
        counts.filled(field.slot());
        if (plan.answersRules(field.list()).rules().length > 0) {
            trail.enter(field.name());
            answers(field.list(), codes);
            trail.leave();
        }
        for (int i = 0; i < codes.size(); i++) {
            code(field, codes.get(i), i);
        }
    }

    private void nodes(Plan.FieldPlan field, List<?> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        Plan.NodePlan nodePlan = plan.nodes().get(field.child());
        trail.enter(field.name());
        for (int i = 0; i < nodes.size(); i++) {
            trail.enter(i);
            node(nodePlan, nodes.get(i));
            trail.leave();
        }
        trail.leave();
    }

    private void local(Plan.FieldPlan field, ExtraFields own) {
        if (!own.isEmpty()) {
            trail.enter(field.name());
            extra(own);
            trail.leave();
        }
    }

    private void list(Plan.FieldPlan field, List<?> values) {
        if (values.isEmpty()) {
            return;
        }
        counts.filled(field.slot());
        trail.enter(field.name());
        for (int i = 0; i < values.size(); i++) {
            trail.enter(i);
            if (values.get(i) instanceof Lagrum provision) {
                provision(provision);
            } else {
                text((String) values.get(i), false);
            }
            trail.leave();
        }
        trail.leave();
    }

    private void answers(int list, List<Code> answers) {
        Rules<AnswersRule> rules = plan.answersRules(list);
        for (int i = 0; i < rules.rules().length; i++) {
            RuleTally tally = tallies[rules.numbers()[i]];
            if (!tally.isCrashed()) {
                try {
                    rules.rules()[i].judge(plan.lists().get(list), answers, tally);
                } catch (RuntimeException | StackOverflowError e) {
                    tally.crashed(e);
                }
            }
        }
    }

    private void provision(Lagrum value) {
        if (!value.isReadable()) {
            text(value.text(), false);
        }
    }

    /** One answer; an index below 0 where the field holds one only. */
    private void code(Plan.FieldPlan field, Code code, int index) {
        if (judging.isQuiet(field.list(), code)) {
            counts.quiet(field.slot(), field.list(), code);
            return;
        }
        trail.enter(field.name());
        if (index >= 0) {
            trail.enter(index);
        }
        CodeVerdict verdict = judging.verdict(field.list(), code);
        counts.answer(field.slot(), field.list(), verdict, code);
        if (!isTold(code)) {
            judge(plan.lists().get(field.list()), code, verdict);
        }
        if (!code.isResolved()) {
            text(code.value(), false);
        }
        if (index >= 0) {
            trail.leave();
        }
        trail.leave();
    }

    private boolean isTold(Code code) {
        if (told.isEmpty() || code.isResolved()) {
            return false;
        }
        String path = trail.pointer();
        return told.contains(path) || told.contains(path.substring(0, path.lastIndexOf('/')));
    }

    private void judge(CodeList list, Code code, CodeVerdict verdict) {
        Rules<CodeRule> rules = judging.codeRules();
        for (int i = 0; i < rules.rules().length; i++) {
            RuleTally tally = tallies[rules.numbers()[i]];
            if (!tally.isCrashed()) {
                try {
                    rules.rules()[i].judge(list, code, verdict, tally);
                } catch (RuntimeException | StackOverflowError e) {
                    tally.crashed(e);
                }
            }
        }
    }

    private void extra(ExtraFields fields) {
        for (ExtraFields.Field field : fields.fields()) {
            boolean known = field.kind() == ExtraFields.Kind.UNREADABLE;
            int list = field.kind() == ExtraFields.Kind.LOCAL ? plan.localList(field.name()) : -1;
            trail.enter(known || list >= 0 ? field.name() : ReadProblem.UNKNOWN_NAME);
            if (list >= 0) {
                local(list, field.json());
            } else if (!known) {
                text(field.name(), false);
            }
            text(field.json(), false);
            trail.leave();
        }
    }

    /** The answers of a variable that a layer has added, which stand as JSON text. */
    private void local(int list, String json) {
        CodeList own = plan.lists().get(list);
        for (String answer : LocalAnswers.of(json)) {
            Code code = own.find(answer).orElseGet(() -> Code.of(answer));
            CodeVerdict verdict = judging.verdict(list, code);
            counts.answer(-1, list, verdict, code);
            judge(own, code, verdict);
        }
    }

    private void text(String text, boolean isId) {
        for (int i = 0; i < textRules.rules().length; i++) {
            RuleTally tally = tallies[textRules.numbers()[i]];
            if (!tally.isCrashed()) {
                try {
                    textRules.rules()[i].judge(text, isId, tally);
                } catch (RuntimeException | StackOverflowError e) {
                    tally.crashed(e);
                }
            }
        }
    }
}
