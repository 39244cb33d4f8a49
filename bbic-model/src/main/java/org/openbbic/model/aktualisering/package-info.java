/** Intake: how a case came in and the preliminary assessment. Read next: {@link org.openbbic.model.utredning}. */
@NullMarked
package org.openbbic.model.aktualisering;

import org.jspecify.annotations.NullMarked;
