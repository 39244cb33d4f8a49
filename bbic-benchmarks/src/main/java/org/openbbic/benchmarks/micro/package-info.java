/** The small things, measured by JMH: one case, one look-up, one migration. */
@NullMarked
package org.openbbic.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
