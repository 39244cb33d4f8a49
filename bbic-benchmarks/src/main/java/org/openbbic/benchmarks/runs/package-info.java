/**
 * Runs the measures, keeps what came out in {@code docs/prestanda.json} and writes {@code docs/prestanda.md} of it.
 * {@link org.openbbic.benchmarks.runs.Run} is the program.
 */
@NullMarked
package org.openbbic.benchmarks.runs;

import org.jspecify.annotations.NullMarked;
