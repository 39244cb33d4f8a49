/**
 * The {@code bbic} command.
 *
 * <p>{@link org.openbbic.examples.command.Main} picks the command; each command is one class. It is the only place that
 * knows of the clock, the terminal and the files of a machine.
 */
@NullMarked
package org.openbbic.examples.command;

import org.jspecify.annotations.NullMarked;
