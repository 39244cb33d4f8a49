/**
 * <i>Kravuppfyllelse</i>: a municipality's demands on a system, each answered in its own number by what a file shows and
 * by what somebody has declared, the two never taken for one another.
 *
 * <p>Start at {@link org.openbbic.krav.KravRun}, with a {@link org.openbbic.krav.Kravlista} of the municipality's own or
 * {@link org.openbbic.krav.Kravlista#startlista}. What comes out is a {@link org.openbbic.krav.Kravuppfyllelse}, which
 * {@link org.openbbic.krav.KravJson} and {@link org.openbbic.krav.KravHtml} write. No case is named anywhere in it.
 */
@NullMarked
package org.openbbic.krav;

import org.jspecify.annotations.NullMarked;
