/** Rules on how the parts of a case agree. Each class is one rule; read next: {@link org.openbbic.rules.RuleBook}. */
@NullMarked
package org.openbbic.rules.samband;

import org.jspecify.annotations.NullMarked;
