/** Small cells, held against those who try to work them out. */
@NullMarked
package org.openbbic.smallcells;

import org.jspecify.annotations.NullMarked;
