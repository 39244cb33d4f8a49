/**
 * Programs for a vendor of a case system, one thing each; {@code docs/leverantor.md} shows them.
 *
 * <p>Read next: {@link org.openbbic.examples.command}, which checks whole files.
 */
@NullMarked
package org.openbbic.examples.leverantor;

import org.jspecify.annotations.NullMarked;
