/** Investigation and identified vulnerability. Read next: {@link org.openbbic.model.insats}. */
@NullMarked
package org.openbbic.model.utredning;

import org.jspecify.annotations.NullMarked;
