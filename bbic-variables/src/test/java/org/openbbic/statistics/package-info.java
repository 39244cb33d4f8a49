/** Statistics, held against published worked examples. */
@NullMarked
package org.openbbic.statistics;

import org.jspecify.annotations.NullMarked;
