/**
 * How text leaves the library: HTML that is escaped in one place, CSV that survives a spreadsheet, JSON that is the same
 * each time, and text with nothing in it that steers a screen.
 *
 * <p>Machinery of the library's own; nothing here is meant for embedders. Start at {@code HtmlPage}.
 */
@NullMarked
package org.openbbic.output;

import org.jspecify.annotations.NullMarked;
