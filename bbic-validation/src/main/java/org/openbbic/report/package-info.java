/**
 * The report of a check, and its forms: {@code rapport.json} for programs, {@code rapport.html} to read, {@code
 * rapport.csv} to work from and {@code rapport.junit.xml} for build servers.
 *
 * <p>{@link org.openbbic.report.Report} is all that was found, with places and keys but no values and no texts; the
 * writers put it into words. It is made by {@link org.openbbic.check}.
 */
@NullMarked
package org.openbbic.report;

import org.jspecify.annotations.NullMarked;
