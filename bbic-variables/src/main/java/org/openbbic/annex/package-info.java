/**
 * Completing a version from the official annex, by whoever holds it: a sheet to tick off, and the layer that is made of it.
 *
 * <p>Start at {@link org.openbbic.annex.TickSheet}, which writes the sheet with everything already attested filled in, and
 * {@link org.openbbic.annex.TickedSheet}, which checks what came back row by row and makes a
 * {@link org.openbbic.catalogue.Layer} of grade {@code AVSKRIFT}. {@link org.openbbic.annex.MetAnswers} finds the answers
 * that a municipality's own file holds, so that only those need be ticked.
 */
@NullMarked
package org.openbbic.annex;

import org.jspecify.annotations.NullMarked;
