package org.openbbic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.rules.CodeRule;
import org.openbbic.rules.CodeVerdict;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.Rule;
import org.openbbic.rules.ShareRule;

/**
 * How cases of one choice of versions are judged: which rules are in force, and what is said of each answer. Worked out
 * once and shared by every case and thread.
 */
final class Judging {

    /** Tells of an answer that no rule on answers remarks on, so that it need only be counted. */
    private static final byte QUIET = 1;

    private static final byte LOUD = 2;

    private final Plan plan;
    private final boolean[] inForce;
    private final ListVerdicts[] verdicts;
    private final List<Rules<NodeRule<Object>>> nodeRules = new ArrayList<>();
    private final Rules<CodeRule> codeRules;
    private final Rules<ShareRule> shareRules;
    /** By list and ordinal, 0 where nobody has asked; threads that ask at once find the same. */
    private final byte[][] answers;

    Judging(Plan plan, List<String> versions) {
        this.plan = plan;
        this.inForce = new boolean[plan.rules().size()];
        for (int i = 0; i < inForce.length; i++) {
            inForce[i] = plan.row(i).isFor(versions);
        }
        List<CodeList> lists = plan.lists();
        this.verdicts = new ListVerdicts[lists.size()];
        this.answers = new byte[lists.size()][];
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = ListVerdicts.of(lists.get(i), versions, plan.catalogue());
            answers[i] = new byte[lists.get(i).entries().size()];
        }
        for (Plan.NodePlan node : plan.nodes()) {
            nodeRules.add(inForce(node.rules(), NodeRule[]::new));
        }
        this.codeRules = inForce(plan.codeRules(), CodeRule[]::new);
        this.shareRules = inForce(plan.shareRules(), ShareRule[]::new);
    }

    private <T extends Rule> Rules<T> inForce(int[] rules, IntFunction<Object[]> array) {
        return Rules.of(
                plan.rules(), IntStream.of(rules).filter(rule -> inForce[rule]).toArray(), array);
    }

    /** The rules on that node, by its number in the plan. */
    Rules<NodeRule<Object>> nodeRules(int node) {
        return nodeRules.get(node);
    }

    Rules<CodeRule> codeRules() {
        return codeRules;
    }

    Rules<ShareRule> shareRules() {
        return shareRules;
    }

    /** What the versions say of that answer to a question with that list. */
    CodeVerdict verdict(int list, Code code) {
        return verdicts[list].of(code);
    }

    /** Whether no rule on answers remarks on that answer of the list. */
    boolean isQuiet(int list, Code code) {
        int ordinal = code.ordinal();
        byte[] known = answers[list];
        if (ordinal < 0 || ordinal >= known.length) {
            return false;
        }
        if (known[ordinal] == 0) {
            known[ordinal] = isListed(list, code) && isSilent(list, code) ? QUIET : LOUD;
        }
        return known[ordinal] == QUIET;
    }

    /** A code of another list can have an ordinal of this one. */
    private boolean isListed(int list, Code code) {
        return plan.lists().get(list).entry(code.ordinal()).code().equals(code);
    }

    private boolean isSilent(int list, Code code) {
        for (CodeRule rule : codeRules.rules()) {
            if (said(rule, list, code) == null) {
                return false;
            }
        }
        return true;
    }

    /** What a rule on answers says of that answer; {@code null} where it remarks on it, or fails. */
    @Nullable
    Said said(CodeRule rule, int list, Code code) {
        Said said = new Said();
        try {
            rule.judge(plan.lists().get(list), code, verdict(list, code), said);
        } catch (RuntimeException | StackOverflowError e) {
            // Then the answer is judged where it stands, and the failure is noted there.
            return null;
        }
        return said.remarked ? null : said;
    }

    /** How often a rule tested an answer, and how often it could not. */
    static final class Said implements Remarks {

        private long tested;
        private long undecided;
        private boolean remarked;

        long countTested() {
            return tested;
        }

        long countUndecided() {
            return undecided;
        }

        @Override
        public void tested() {
            tested++;
        }

        @Override
        public void undecided() {
            undecided++;
        }

        @Override
        public void remark(String field, @Nullable String variant, @Nullable String detail) {
            remarked = true;
        }
    }
}
