package org.openbbic.examples.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.function.Supplier;
import org.openbbic.check.Checker;

/**
 * What a command has around it.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param clock tells the day
 * @param terminal whether standard error is a terminal, so that progress may be shown
 * @param usual gives the checker of what is checked without profile and layers
 */
record Surroundings(
        InputStream in, PrintStream out, PrintStream err, Clock clock, boolean terminal, Supplier<Checker> usual) {

    /** With the checker of this library. */
    Surroundings(InputStream in, PrintStream out, PrintStream err, Clock clock, boolean terminal) {
        this(in, out, err, clock, terminal, Checker::bundled);
    }
}
