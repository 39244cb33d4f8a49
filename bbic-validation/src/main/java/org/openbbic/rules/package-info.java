/**
 * The rule book: one class, one row, one page and one test for each rule.
 *
 * <p>{@link org.openbbic.rules.RuleBook} holds the rows and the texts. A rule declares the node it judges and hears of
 * every such node once. Read next: {@link org.openbbic.check}, which walks the cases.
 */
@NullMarked
package org.openbbic.rules;

import org.jspecify.annotations.NullMarked;
