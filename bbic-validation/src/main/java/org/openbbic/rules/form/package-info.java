/** Rules on what the reader meets and on the file as a whole. Each class is one rule; read next: {@link org.openbbic.rules.RuleBook}. */
@NullMarked
package org.openbbic.rules.form;

import org.jspecify.annotations.NullMarked;
