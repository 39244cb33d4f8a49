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
    private final RemarkSink sink;
    private final @Nullable Set<String> once;
    private final Shares shares = new Shares();
    private long tested;
    private long undecided;
    private long findings;
    private boolean testedFile;
    private boolean gaveUp;
    private @Nullable String crash;

    RuleTally(Rule rule, RuleRow row, RemarkSink sink) {
        this.row = row;
        this.sink = sink;
        boolean single = rule instanceof CodeRule code && code.oncePerList()
                || rule instanceof TextRule text && text.oncePerFile();
        this.once = single ? new HashSet<>() : null;
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
        if (once != null && !once.add(detail == null ? "" : detail)) {
            return;
        }
        findings++;
        sink.remark(this, field, variant, detail);
    }
}
