/** Tests of the tidy tables. */
@NullMarked
package org.openbbic.tidy;

import org.jspecify.annotations.NullMarked;
