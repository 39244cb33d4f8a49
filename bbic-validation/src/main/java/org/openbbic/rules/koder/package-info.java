/** Rules on answers of code lists. Each class is one rule; read next: {@link org.openbbic.rules.RuleBook}. */
@NullMarked
package org.openbbic.rules.koder;

import org.jspecify.annotations.NullMarked;
