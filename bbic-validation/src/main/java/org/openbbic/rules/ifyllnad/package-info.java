/** Rules on whether what a profile has chosen is filled in. Read next: {@link org.openbbic.rules.Profile}. */
@NullMarked
package org.openbbic.rules.ifyllnad;

import org.jspecify.annotations.NullMarked;
