package org.openbbic.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.FieldKind;
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
    private final Counts counts;
    private final int[] codeRules;
    private final int[] textRules;
    private final int[] shareRules;
    private final Trail trail = new Trail();
    private ListVerdicts[] verdicts;
    private boolean[] inForce;
    private Arende arende = Arende.builder().build();
    private @Nullable Insats insats;
    private LocalDate asOf;
    private Set<String> told = Set.of();

    CaseWalk(Plan plan, RuleTally[] tallies, Counts counts, List<String> versions, LocalDate asOf) {
        this.plan = plan;
        this.tallies = tallies;
        this.counts = counts;
        this.codeRules = plan.codeRules();
        this.textRules = plan.textRules();
        this.shareRules = plan.shareRules();
        this.verdicts = plan.verdicts(versions);
        this.inForce = plan.inForce(versions);
        this.asOf = asOf;
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
        verdicts = plan.verdicts(versions);
        inForce = plan.inForce(versions);
        asOf = day;
        told = unmatched;
    }

    /** Looks through the texts of a header. */
    void header(Exporthuvud header) {
        trail.clear();
        node(Format.HUVUD, header);
    }

    void arende(Arende value) {
        arende = value;
        insats = null;
        trail.clear();
        node(Format.ARENDE, value);
        for (int rule : shareRules) {
            RuleTally tally = tallies[rule];
            if (inForce[rule] && !tally.isCrashed()) {
                try {
                    ((ShareRule) plan.rules().get(rule)).count(value, this, tally.shares());
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
    private void node(NodeType<?, ?> type, Object node) {
        Plan.NodePlan nodePlan = plan.node(type);
        if (node instanceof Insats measure) {
            insats = measure;
        }
        for (int rule : nodePlan.rules()) {
            RuleTally tally = tallies[rule];
            if (inForce[rule] && !tally.isCrashed()) {
                try {
                    ((NodeRule<Object>) plan.rules().get(rule)).judge(node, this, tally);
                } catch (RuntimeException | StackOverflowError e) {
                    tally.crashed(e);
                }
            }
        }
        for (Plan.FieldPlan field : nodePlan.fields()) {
            Object value = ((FieldSpec<Object, ?>) field.spec()).get(node);
            boolean filled = value != null && !(value instanceof List<?> list && list.isEmpty());
            counts.field(field.slot(), filled);
            if (filled && value != null) {
                trail.enter(field.spec().name());
                value(field, value);
                trail.leave();
            }
        }
        extra(((NodeType<Object, ?>) type).extra(node));
    }

    private void value(Plan.FieldPlan field, Object value) {
        switch (field.spec().kind()) {
            case CODE -> code(field, (Code) value);
            case NODE -> node(requireNonNull(field.spec().child()), value);
            case TEXT -> text((String) value, field.isId());
            case LOCAL -> extra((ExtraFields) value);
            case CODES, NODES, TEXTS, LAGRUM -> list(field, (List<?>) value);
            default -> {
                // Days, flags and numbers hold nothing but themselves.
            }
        }
    }

    // Only fields of codes are of that kind, so the cast cannot fail.
    @SuppressWarnings("unchecked")
    private void list(Plan.FieldPlan field, List<?> values) {
        if (field.spec().kind() == FieldKind.CODES) {
            answers(field.list(), (List<Code>) values);
        }
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            trail.enter(i);
            switch (field.spec().kind()) {
                case CODES -> code(field, (Code) value);
                case NODES -> node(requireNonNull(field.spec().child()), value);
                case LAGRUM -> provision((Lagrum) value);
                default -> text((String) value, false);
            }
            trail.leave();
        }
    }

    private void answers(int list, List<Code> answers) {
        for (int rule : plan.answersRules(list)) {
            RuleTally tally = tallies[rule];
            if (!tally.isCrashed()) {
                try {
                    ((AnswersRule) plan.rules().get(rule)).judge(plan.lists().get(list), answers, tally);
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

    private void code(Plan.FieldPlan field, Code code) {
        CodeVerdict verdict = verdicts[field.list()].of(code);
        counts.answer(field.slot(), field.list(), verdict, code);
        if (!isTold(code)) {
            judge(plan.lists().get(field.list()), code, verdict);
        }
        if (!code.isResolved()) {
            text(code.value(), false);
        }
    }

    private boolean isTold(Code code) {
        if (told.isEmpty() || code.isResolved()) {
            return false;
        }
        String path = trail.pointer();
        return told.contains(path) || told.contains(path.substring(0, path.lastIndexOf('/')));
    }

    private void judge(CodeList list, Code code, CodeVerdict verdict) {
        for (int rule : codeRules) {
            RuleTally tally = tallies[rule];
            if (inForce[rule] && !tally.isCrashed()) {
                try {
                    ((CodeRule) plan.rules().get(rule)).judge(list, code, verdict, tally);
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
            CodeVerdict verdict = verdicts[list].of(code);
            counts.answer(-1, list, verdict, code);
            judge(own, code, verdict);
        }
    }

    private void text(String text, boolean isId) {
        for (int rule : textRules) {
            RuleTally tally = tallies[rule];
            if (!tally.isCrashed()) {
                try {
                    ((TextRule) plan.rules().get(rule)).judge(text, isId, tally);
                } catch (RuntimeException | StackOverflowError e) {
                    tally.crashed(e);
                }
            }
        }
    }
}
