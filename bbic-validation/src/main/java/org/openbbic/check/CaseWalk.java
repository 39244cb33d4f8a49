package org.openbbic.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.Format;
import org.openbbic.export.LocalAnswers;
import org.openbbic.export.Parts;
import org.openbbic.export.ReadProblem;
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

    private static final int NO_LIST = -1;

    private final Plan plan;
    private final RuleTally[] tallies;
    private final Tallying counts;
    private final Rules<TextRule> textRules;
    /** What is being judged: the record, the field of it, its place in that field's list, a field nobody knows. */
    private @Nullable Parts parts;

    private @Nullable String field;
    private int element = NO_LIST;
    private @Nullable String extraName;
    private List<String> judgedBy;
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
        this.judgedBy = versions;
        this.judging = plan.judging(versions);
        this.asOf = asOf;
        counts.judgeBy(judging);
    }

    /** The way to what is being judged, told as a JSON Pointer; empty for the case, or the header, as a whole. */
    String pointer() {
        String way = parts == null ? "" : parts.pointer();
        way = field == null ? way : way + "/" + field;
        way = element == NO_LIST ? way : way + "/" + element;
        return extraName == null ? way : way + "/" + extraName;
    }

    /** What is judged now is a case, or a header, as a whole. */
    void outside() {
        parts = null;
        field = null;
        element = NO_LIST;
        extraName = null;
    }

    /**
     * How the next case is judged.
     *
     * @param unmatched paths of fields with an answer text that the reader could make nothing of and has told of, so
     *     that the rules on answers say nothing more of it: one cause, one remark
     */
    void judgeBy(List<String> versions, LocalDate day, Set<String> unmatched) {
        if (versions != judgedBy) {
            judgedBy = versions;
            judging = plan.judging(versions);
            counts.judgeBy(judging);
        }
        asOf = day;
        told = unmatched;
    }

    /** Looks through the texts of a header. */
    void header(Exporthuvud header) {
        walk(Parts.of(Format.HUVUD, header));
    }

    /** Judges a case that is put together of those parts. */
    void arende(Arende value, Parts parts) {
        arende = value;
        insats = null;
        walk(parts);
    }

    /** Lets the rules on shares of all cases count the case that was judged last. */
    void share() {
        Rules<ShareRule> rules = judging.shareRules();
        for (int i = 0; i < rules.rules().length; i++) {
            RuleTally tally = tallies[rules.numbers()[i]];
            if (!tally.isCrashed()) {
                try {
                    rules.rules()[i].count(arende, this, tally.shares());
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

    private void walk(Parts first) {
        outside();
        for (Parts next = first; next != null; next = next.following()) {
            parts = next;
            record(plan.node(next.type()), next);
        }
        outside();
    }

    private void record(Plan.NodePlan nodePlan, Parts judged) {
        Object node = judged.record();
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
        for (int i = 0; i < nodePlan.fields().length; i++) {
            Object value = judged.value(i);
            if (value != null) {
                value(nodePlan.fields()[i], value);
            }
        }
        field = null;
        if (!judged.rest().isEmpty()) {
            extra(judged.rest());
        }
    }

    // A field holds what its kind says, so the casts below cannot fail.
    @SuppressWarnings("unchecked")
    private void value(Plan.FieldPlan stated, Object value) {
        switch (stated.kind()) {
            case CODE -> {
                counts.filled(stated.slot());
                code(stated, (Code) value);
            }
            case CODES -> codes(stated, (List<Code>) value);
            case TEXT -> {
                field = stated.name();
                text((String) value, stated.isId());
            }
            case LOCAL -> {
                field = stated.name();
                extra((ExtraFields) value);
            }
            case TEXTS, LAGRUM -> list(stated, (List<?>) value);
            case DATES -> counts.filled(((List<?>) value).isEmpty() ? -1 : stated.slot());
            case DATE, FLAG, NUMBER -> counts.filled(stated.slot());
            case NODE, NODES -> {
                // The records that stand there follow.
            }
        }
    }

    private void codes(Plan.FieldPlan stated, List<Code> codes) {
        if (codes.isEmpty()) {
            return;
        }
        counts.filled(stated.slot());
        field = stated.name();
        answers(stated.list(), codes);
        for (int i = 0; i < codes.size(); i++) {
            element = i;
            code(stated, codes.get(i));
        }
        element = NO_LIST;
    }

    private void list(Plan.FieldPlan stated, List<?> values) {
        if (values.isEmpty()) {
            return;
        }
        counts.filled(stated.slot());
        field = stated.name();
        for (int i = 0; i < values.size(); i++) {
            element = i;
            if (values.get(i) instanceof Lagrum provision) {
                provision(provision);
            } else {
                text((String) values.get(i), false);
            }
        }
        element = NO_LIST;
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

    private void code(Plan.FieldPlan stated, Code code) {
        if (judging.isQuiet(stated.list(), code)) {
            counts.quiet(stated.slot(), stated.list(), code);
            return;
        }
        field = stated.name();
        CodeVerdict verdict = judging.verdict(stated.list(), code);
        counts.answer(stated.slot(), stated.list(), verdict, code);
        if (!isTold(code)) {
            judge(plan.lists().get(stated.list()), code, verdict);
        }
        if (!code.isResolved()) {
            text(code.value(), false);
        }
    }

    private boolean isTold(Code code) {
        if (told.isEmpty() || code.isResolved()) {
            return false;
        }
        String path = pointer();
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
        for (ExtraFields.Field extra : fields.fields()) {
            boolean known = extra.kind() == ExtraFields.Kind.UNREADABLE;
            int list = extra.kind() == ExtraFields.Kind.LOCAL ? plan.localList(extra.name()) : -1;
            extraName = known || list >= 0 ? extra.name() : ReadProblem.UNKNOWN_NAME;
            if (list >= 0) {
                local(list, extra.json());
            } else if (!known) {
                text(extra.name(), false);
            }
            text(extra.json(), false);
        }
        extraName = null;
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
