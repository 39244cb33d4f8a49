/** Tests of the handouts, each read by a consumer that is not ours. */
@NullMarked
package org.openbbic.handout;

import org.jspecify.annotations.NullMarked;
