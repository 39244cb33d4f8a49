/**
 * The catalogue as a manual: what a variable, a list, an answer, a version or a source is, who says so and how sure that
 * is, for a terminal, for programs and as a page.
 *
 * <p>Start at {@link org.openbbic.manual.Manual} for the terminal and at {@link org.openbbic.manual.CataloguePage} for the
 * page. Nothing here knows more than the {@link org.openbbic.catalogue catalogue}; what rests on general knowledge alone
 * is marked <i>overifierad</i> (unverified) wherever it is shown.
 */
@NullMarked
package org.openbbic.manual;

import org.jspecify.annotations.NullMarked;
