/**
 * A program for a researcher who has been given an export; {@code docs/forskare.md} shows it.
 *
 * <p>Read next: {@link org.openbbic.export.CaseReader}.
 */
@NullMarked
package org.openbbic.examples.forskare;

import org.jspecify.annotations.NullMarked;
