/** Tests of the reading of provisions. */
@NullMarked
package org.openbbic.lagrum;

import org.jspecify.annotations.NullMarked;
