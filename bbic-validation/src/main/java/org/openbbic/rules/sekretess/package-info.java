/** Rules on what must not stand in an export. Each class is one rule; read next: {@link org.openbbic.rules.RuleBook}. */
@NullMarked
package org.openbbic.rules.sekretess;

import org.jspecify.annotations.NullMarked;
