/** Follow-up and closing of a measure. */
@NullMarked
package org.openbbic.model.uppfoljning;

import org.jspecify.annotations.NullMarked;
