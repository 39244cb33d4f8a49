/**
 * The programs that are measured side by side, each in a process of its own, and {@link org.openbbic.benchmarks.contenders.Host}
 * that runs one of them when told to.
 */
@NullMarked
package org.openbbic.benchmarks.contenders;

import org.jspecify.annotations.NullMarked;
