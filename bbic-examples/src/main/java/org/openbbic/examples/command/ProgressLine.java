package org.openbbic.examples.command;

import java.io.PrintStream;
import java.util.Locale;
import org.openbbic.check.CheckRun;

/** A line on the terminal that tells how many cases were read; nothing where there is no terminal. */
final class ProgressLine implements CheckRun.Progress {

    private static final int STEP = 10_000;

    private final PrintStream err;
    private final boolean shown;
    private long told;
    private boolean dirty;

    ProgressLine(Surroundings surroundings) {
        this.err = surroundings.err();
        this.shown = surroundings.terminal();
    }

    @Override
    public void at(long cases) {
        if (shown && cases / STEP != told / STEP) {
            told = cases;
            err.printf(Locale.ROOT, "\r%d ärenden …", cases);
            err.flush();
            dirty = true;
        }
    }

    /** Takes the line away. */
    void clear() {
        if (dirty) {
            err.print("\r                              \r");
            err.flush();
            dirty = false;
        }
    }
}
