/**
 * How fast the library is, beside others that do the same job on the same bytes. {@link org.openbbic.benchmarks.Generator}
 * makes the files; nothing here is published, and no test depends on the clock.
 */
@NullMarked
package org.openbbic.benchmarks;

import org.jspecify.annotations.NullMarked;
