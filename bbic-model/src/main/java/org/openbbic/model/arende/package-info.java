/** The case as a whole, its child, and the header of an export. Read next: {@link org.openbbic.model.insats}. */
@NullMarked
package org.openbbic.model.arende;

import org.jspecify.annotations.NullMarked;
