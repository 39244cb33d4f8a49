/**
 * Advice on how large a part of the answers stands out, over all files of a check. Each class is one rule; read next:
 * {@link org.openbbic.rules.ShareRule}.
 */
@NullMarked
package org.openbbic.rules.datakvalitet;

import org.jspecify.annotations.NullMarked;
