/**
 * Two reports of checks held against each other, so that a vendor's next delivery is judged on what it changed: what is
 * new, what is gone and what is still there.
 *
 * <p>Start at {@link org.openbbic.comparison.ReportComparison}. Reports are read as they stand in {@code rapport.json}, one
 * remark at a time; anybody may have written them.
 */
@NullMarked
package org.openbbic.comparison;

import org.jspecify.annotations.NullMarked;
