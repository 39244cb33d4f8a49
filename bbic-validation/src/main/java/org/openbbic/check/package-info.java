/**
 * The engine: walks each case once, hands every node to the rules that judge such nodes, and counts.
 *
 * <p>Start at {@link org.openbbic.check.Checker}. What comes out is an {@link org.openbbic.report.Report}.
 */
@NullMarked
package org.openbbic.check;

import org.jspecify.annotations.NullMarked;
