package org.openbbic.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.Variable;
import org.openbbic.model.Code;
import org.openbbic.report.Report;
import org.openbbic.rules.CodeRule;
import org.openbbic.rules.CodeVerdict;
import org.openbbic.rules.ShareRule;

/** Counts over a whole run: how filled each variable is, and which answers could not be tested. */
final class Counts implements Tallying, ShareRule.Filled {

    /** Distinct answers are told apart up to this many; beyond it the number stays. */
    private static final int DISTINCT = 10_000;

    private final Plan plan;
    private final long[] nodes;
    private final int[] nodeOf;
    private final long[] filled;
    private final long[] answers;
    private final long[][] weighed;
    private final Map<String, long[]> shared = new TreeMap<>();
    private final List<Map<Report.Reason, Open>> open = new ArrayList<>();
    private final Map<Judging, long[][]> quiet = new IdentityHashMap<>();
    private long[][] quietNow = {};

    /** Answers of one list that could not be tested for one reason. */
    private static final class Open {
        private long count;
        private final Set<Integer> distinct = new HashSet<>();

        void add(int answer) {
            if (distinct.size() < DISTINCT) {
                distinct.add(answer);
            }
        }

        void add(Open more) {
            count += more.count;
            more.distinct.forEach(this::add);
        }
    }

    Counts(Plan plan) {
        this.plan = plan;
        this.nodes = new long[plan.nodes().size()];
        this.nodeOf = new int[plan.addresses().size()];
        for (Plan.NodePlan node : plan.nodes()) {
            for (Plan.FieldPlan field : node.fields()) {
                if (field.slot() >= 0) {
                    nodeOf[field.slot()] = node.number();
                }
            }
        }
        this.filled = new long[nodeOf.length];
        this.answers = new long[plan.lists().size()];
        this.weighed = new long[filled.length + answers.length][];
        for (int i = 0; i < answers.length; i++) {
            open.add(new EnumMap<>(Report.Reason.class));
        }
    }

    @Override
    public boolean isChosen(String variable) {
        return plan.profile().isChosen(variable);
    }

    @Override
    public long possible(String address) {
        int slot = plan.addresses().indexOf(address);
        return slot < 0 ? 0 : possible(slot);
    }

    @Override
    public long filled(String address) {
        int slot = plan.addresses().indexOf(address);
        return slot < 0 ? 0 : filled[slot];
    }

    private long possible(int slot) {
        return nodes[nodeOf[slot]];
    }

    @Override
    public void node(int number) {
        nodes[number]++;
    }

    @Override
    public void filled(int slot) {
        if (slot >= 0) {
            filled[slot]++;
        }
    }

    @Override
    public void judgeBy(Judging judging) {
        quietNow = quiet.computeIfAbsent(judging, j -> new long[filled.length][]);
    }

    /** What there is to say of it is the same each time, and worked out at the end. */
    @Override
    public void quiet(int slot, int list, Code code) {
        long[] here = quietNow[slot];
        if (here == null) {
            here = new long[plan.lists().get(list).entries().size()];
            quietNow[slot] = here;
        }
        here[code.ordinal()]++;
    }

    /** Adds up what was only counted so far. */
    void settle(RuleTally[] tallies) {
        for (Plan.NodePlan node : plan.nodes()) {
            for (Plan.FieldPlan field : node.fields()) {
                if (field.slot() >= 0) {
                    quiet.forEach((judging, counted) -> settle(judging, counted[field.slot()], field, tallies));
                }
            }
        }
    }

    private void settle(Judging judging, long @Nullable [] counted, Plan.FieldPlan field, RuleTally[] tallies) {
        for (int i = 0; counted != null && i < counted.length; i++) {
            long times = counted[i];
            counted[i] = 0;
            if (times > 0) {
                Code code = plan.lists().get(field.list()).entry(i).code();
                answer(field.slot(), field.list(), judging.verdict(field.list(), code), code, times);
                Rules<CodeRule> rules = judging.codeRules();
                for (int r = 0; r < rules.rules().length; r++) {
                    Judging.Said said = judging.said(rules.rules()[r], field.list(), code);
                    if (said != null) {
                        tallies[rules.numbers()[r]].add(said.countTested() * times, said.countUndecided() * times);
                    }
                }
            }
        }
    }

    /** Adds what was counted in another part, which has been settled. */
    void add(Counts others) {
        addTo(nodes, others.nodes);
        addTo(filled, others.filled);
        addTo(answers, others.answers);
        for (int i = 0; i < weighed.length; i++) {
            long[] more = others.weighed[i];
            if (more != null) {
                addTo(weighedAt(i), more);
            }
        }
        others.shared.forEach((variable, more) -> addTo(sharedOf(variable), more));
        for (int i = 0; i < open.size(); i++) {
            Map<Report.Reason, Open> here = open.get(i);
            others.open
                    .get(i)
                    .forEach((reason, more) ->
                            here.computeIfAbsent(reason, r -> new Open()).add(more));
        }
    }

    private static void addTo(long[] sums, long[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    private long[] weighedAt(int place) {
        long[] here = weighed[place];
        if (here == null) {
            here = new long[AnswerCount.KINDS];
            weighed[place] = here;
        }
        return here;
    }

    @Override
    public void answer(int slot, int list, CodeVerdict verdict, Code code) {
        answer(slot, list, verdict, code, 1);
    }

    private void answer(int slot, int list, CodeVerdict verdict, Code code, long times) {
        answers[list] += times;
        weigh(weighedAt(slot >= 0 ? slot : filled.length + list), verdict, code, times);
        for (Variable variable : plan.sharing(list)) {
            share(variable, plan.lists().get(list).findEntry(code), verdict, code, times);
        }
        if (!verdict.isTested()) {
            Open here = open.get(list).computeIfAbsent(reason(verdict), r -> new Open());
            here.count += times;
            here.add(code.hashCode());
        }
    }

    /** An answer that the list does not know can be any of its variables', and so none can be judged by it. */
    private void share(Variable variable, @Nullable CodeEntry known, CodeVerdict verdict, Code code, long times) {
        if (known == null) {
            weigh(sharedOf(variable.id()), CodeVerdict.LIST_PARTIAL, code, times);
        } else if (Objects.equals(variable.group(), known.group())) {
            weigh(sharedOf(variable.id()), verdict, code, times);
        }
    }

    private long[] sharedOf(String variable) {
        return shared.computeIfAbsent(variable, v -> new long[AnswerCount.KINDS]);
    }

    private static void weigh(long[] here, CodeVerdict verdict, Code code, long times) {
        here[AnswerCount.kind(verdict)] += times;
        here[AnswerCount.LOOSE] += AnswerCount.isLoose(verdict, code) ? times : 0;
    }

    private static Report.Reason reason(CodeVerdict verdict) {
        return switch (verdict) {
            case LIST_MISSING -> Report.Reason.LISTAN_SAKNAS;
            case LIST_PARTIAL -> Report.Reason.LISTAN_DELVIS;
            case UNVERIFIED -> Report.Reason.VARDET_OBELAGT;
            case VARIABLE_UNKNOWN -> Report.Reason.VARIABELN_OKAND;
            case VERSION_UNKNOWN -> Report.Reason.VERSIONEN_OKAND;
            case REMOVED, NOT_IN_VERSION -> Report.Reason.VARIABELN_EJ_I_VERSIONEN;
            case RIGHT, WRONG -> throw new IllegalArgumentException("verdict: was tested");
        };
    }

    /** How many lists have at least one answer. */
    int variables() {
        int number = 0;
        for (long count : answers) {
            number += count > 0 ? 1 : 0;
        }
        return number;
    }

    /** How many lists have answers, all of which could be tested. */
    int variablesTested() {
        int number = 0;
        for (int i = 0; i < answers.length; i++) {
            number += answers[i] > 0 && open.get(i).isEmpty() ? 1 : 0;
        }
        return number;
    }

    List<Report.Untestable> untestable() {
        List<Report.Untestable> all = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            String list = plan.lists().get(i).id();
            open.get(i)
                    .forEach((reason, here) ->
                            all.add(new Report.Untestable(list, reason, here.count, here.distinct.size())));
        }
        return all;
    }

    List<AnswerCount> answers() {
        List<AnswerCount> all = new ArrayList<>();
        for (int i = 0; i < weighed.length; i++) {
            if (weighed[i] != null) {
                String field = i < filled.length
                        ? plan.addresses().get(i)
                        : plan.lists().get(i - filled.length).id();
                all.add(AnswerCount.of(field, weighed[i]));
            }
        }
        return all;
    }

    List<AnswerCount> sharedAnswers() {
        List<AnswerCount> all = new ArrayList<>();
        shared.forEach((variable, counts) -> all.add(AnswerCount.of(variable, counts)));
        return all;
    }

    List<Report.Filled> filled() {
        List<Report.Filled> all = new ArrayList<>();
        for (int i = 0; i < filled.length; i++) {
            if (possible(i) > 0) {
                all.add(new Report.Filled(plan.addresses().get(i), possible(i), filled[i]));
            }
        }
        return all;
    }
}
