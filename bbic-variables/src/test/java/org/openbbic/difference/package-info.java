/** Tests of differences between versions: what may be said of the real data, of edited data, and in every form. */
@NullMarked
package org.openbbic.difference;

import org.jspecify.annotations.NullMarked;
