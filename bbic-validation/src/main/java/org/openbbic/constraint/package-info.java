/**
 * The Jakarta Validation door: the validator of {@link org.openbbic.model.arende.GiltigtArende}, found as a service, and
 * what a vendor sets it up with.
 *
 * <p>It runs the same rules as {@link org.openbbic.check} and adds none.
 */
@NullMarked
package org.openbbic.constraint;

import org.jspecify.annotations.NullMarked;
