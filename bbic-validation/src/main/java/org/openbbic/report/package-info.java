/**
 * The report of a check, and its forms: {@code rapport.json} and {@code rapport.html}.
 *
 * <p>{@link org.openbbic.report.Report} is all that was found, with places and keys but no values and no texts; the
 * writers put it into words. It is made by {@link org.openbbic.check}.
 */
@NullMarked
package org.openbbic.report;

import org.jspecify.annotations.NullMarked;
