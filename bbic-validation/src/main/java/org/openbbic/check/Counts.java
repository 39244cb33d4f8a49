package org.openbbic.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbbic.model.Code;
import org.openbbic.report.Report;
import org.openbbic.rules.CodeVerdict;
import org.openbbic.rules.ShareRule;

/** Counts over a whole run: how filled each variable is, and which answers could not be tested. */
final class Counts implements ShareRule.Filled {

    /** Distinct answers are told apart up to this many; beyond it the number stays. */
    private static final int DISTINCT = 10_000;

    private final Plan plan;
    private final long[] possible;
    private final long[] filled;
    private final long[] answers;
    private final long[][] weighed;
    private final List<Map<Report.Reason, Open>> open = new ArrayList<>();

    /** Answers of one list that could not be tested for one reason. */
    private static final class Open {
        private long count;
        private final Set<Integer> distinct = new HashSet<>();
    }

    Counts(Plan plan) {
        this.plan = plan;
        this.possible = new long[plan.addresses().size()];
        this.filled = new long[possible.length];
        this.answers = new long[plan.lists().size()];
        this.weighed = new long[possible.length + answers.length][];
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
        return slot < 0 ? 0 : possible[slot];
    }

    @Override
    public long filled(String address) {
        int slot = plan.addresses().indexOf(address);
        return slot < 0 ? 0 : filled[slot];
    }

    void field(int slot, boolean isFilled) {
        if (slot >= 0) {
            possible[slot]++;
            filled[slot] += isFilled ? 1 : 0;
        }
    }

    /**
     * One answer.
     *
     * @param slot of the field it stands in, or -1 for a variable that a layer added
     */
    void answer(int slot, int list, CodeVerdict verdict, Code code) {
        answers[list]++;
        weigh(slot >= 0 ? slot : possible.length + list, verdict, code);
        if (!verdict.isTested()) {
            Open here = open.get(list).computeIfAbsent(reason(verdict), r -> new Open());
            here.count++;
            if (here.distinct.size() < DISTINCT) {
                here.distinct.add(code.hashCode());
            }
        }
    }

    private void weigh(int place, CodeVerdict verdict, Code code) {
        long[] here = weighed[place];
        if (here == null) {
            here = new long[AnswerCount.KINDS];
            weighed[place] = here;
        }
        here[AnswerCount.kind(verdict)]++;
        here[AnswerCount.LOOSE] += AnswerCount.isLoose(verdict, code) ? 1 : 0;
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
                String field = i < possible.length
                        ? plan.addresses().get(i)
                        : plan.lists().get(i - possible.length).id();
                all.add(AnswerCount.of(field, weighed[i]));
            }
        }
        return all;
    }

    List<Report.Filled> filled() {
        List<Report.Filled> all = new ArrayList<>();
        for (int i = 0; i < possible.length; i++) {
            if (possible[i] > 0) {
                all.add(new Report.Filled(plan.addresses().get(i), possible[i], filled[i]));
            }
        }
        return all;
    }
}
