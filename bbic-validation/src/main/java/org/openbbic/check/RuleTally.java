package org.openbbic.check;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.rules.CodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.Rule;
import org.openbbic.rules.RuleRow;
import org.openbbic.rules.TextRule;

/** What one rule has said so far. */
final class RuleTally implements Remarks {

    private final RuleRow row;
    private final int number;
    private final RemarkSink sink;
    private final @Nullable Set<String> once;
    private final Shares shares = new Shares();
    private long tested;
    private long undecided;
    private long findings;
    private long listed;
    private boolean testedFile;
    private boolean gaveUp;
    private @Nullable String crash;

    RuleTally(Rule rule, RuleRow row, int number, RemarkSink sink) {
        this.row = row;
        this.number = number;
        this.sink = sink;
        boolean single = rule instanceof CodeRule code && code.oncePerList()
                || rule instanceof TextRule text && text.oncePerFile();
        this.once = single ? new HashSet<>() : null;
    }

    /** The rule's number in the plan. */
    int number() {
        return number;
    }

    RuleRow row() {
        return row;
    }

    Shares shares() {
        return shares;
    }

    long countTested() {
        return tested;
    }

    long countUndecided() {
        return undecided;
    }

    long countFindings() {
        return findings;
    }

    /** How many of its remarks are listed. */
    long countListed() {
        return listed;
    }

    void listed() {
        listed++;
    }

    boolean hasGivenUp() {
        return gaveUp;
    }

    @Nullable
    String crash() {
        return crash;
    }

    boolean isCrashed() {
        return crash != null;
    }

    void beginFile() {
        testedFile = false;
        if (once != null) {
            once.clear();
        }
    }

    void giveUp() {
        gaveUp = true;
    }

    /** Counts the cases of a file as tested, once however many kinds of problem the rule is about. */
    void testedInFile(long cases) {
        if (!testedFile) {
            tested += cases;
            testedFile = true;
        }
    }

    /** Counts a remark whose place the reader knew. */
    void counted() {
        findings++;
    }

    /** Counts what the rule would have said each time. */
    void add(long timesTested, long timesUndecided) {
        tested += timesTested;
        undecided += timesUndecided;
    }

    /** Whether this has been said of the file, by a rule that says it once. */
    boolean hasTold(@Nullable String detail) {
        return once != null && once.contains(key(detail));
    }

    private static String key(@Nullable String detail) {
        return detail == null ? "" : detail;
    }

    /** Adds what the rule said of the next piece of the file. */
    void add(RuleTally piece) {
        tested += piece.tested;
        undecided += piece.undecided;
        findings += piece.findings;
        shares.add(piece.shares);
        crash = crash == null ? piece.crash : crash;
        if (once != null && piece.once != null) {
            for (String detail : piece.once) {
                findings -= once.add(detail) ? 0 : 1;
            }
        }
    }

    /** The rule failed: only where is kept, since the message of an exception can hold anything. */
    void crashed(Throwable e) {
        StackTraceElement[] stack = e.getStackTrace();
        String where = stack.length == 0 ? "" : " " + stack[0].getFileName() + ":" + stack[0].getLineNumber();
        crash = e.getClass().getSimpleName() + where;
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
        if (once != null && !once.add(key(detail))) {
            return;
        }
        findings++;
        sink.remark(this, field, variant, detail);
    }
}
