/** Rules on time limits and provisions, each by the law of its deciding day. Each class is one rule; read next: {@link org.openbbic.rules.RuleBook}. */
@NullMarked
package org.openbbic.rules.tid;

import org.jspecify.annotations.NullMarked;
