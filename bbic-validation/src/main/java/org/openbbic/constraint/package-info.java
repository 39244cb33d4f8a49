/**
 * The Jakarta Validation door: validators of the annotations in {@code bbic-model}, found as services.
 *
 * <p>They run the same rules as {@link org.openbbic.check} and add none.
 */
@NullMarked
package org.openbbic.constraint;

import org.jspecify.annotations.NullMarked;
