/**
 * Provisions as people write them: from {@code 4 kap. 1 § SoL} to the section that was meant on a day, and to the form of
 * an export.
 *
 * <p>Start at {@link org.openbbic.lagrum.LagrumReader}. A text is read whole or not at all, and an abbreviation that two acts
 * share means neither until a day tells. What the acts say, and when, is in {@link org.openbbic.catalogue}. An export's
 * own reader takes the strict form alone, see {@link org.openbbic.model.Lagrum}.
 */
@NullMarked
package org.openbbic.lagrum;

import org.jspecify.annotations.NullMarked;
