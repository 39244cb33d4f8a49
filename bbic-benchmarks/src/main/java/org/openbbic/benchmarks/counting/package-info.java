/** The standard report counted by this library and by a database, and whether they come to the same. */
@NullMarked
package org.openbbic.benchmarks.counting;

import org.jspecify.annotations.NullMarked;
