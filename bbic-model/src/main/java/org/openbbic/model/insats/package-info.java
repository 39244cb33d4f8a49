/** The measure, its decision, its placements and its days in compulsory care. Read next: {@link org.openbbic.model.uppfoljning}. */
@NullMarked
package org.openbbic.model.insats;

import org.jspecify.annotations.NullMarked;
