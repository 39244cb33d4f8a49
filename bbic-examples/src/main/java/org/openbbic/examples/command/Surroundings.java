package org.openbbic.examples.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;

/**
 * What a command has around it.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param clock tells the day
 * @param terminal whether standard error is a terminal, so that progress may be shown
 */
record Surroundings(InputStream in, PrintStream out, PrintStream err, Clock clock, boolean terminal) {}
