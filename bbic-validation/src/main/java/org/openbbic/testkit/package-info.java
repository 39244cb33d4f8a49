/**
 * The test kit: good and bad exports with what a check of each shall give, for whoever writes an exporter or a checker in
 * any language. Read next: {@link org.openbbic.testkit.TestKit}.
 */
@NullMarked
package org.openbbic.testkit;

import org.jspecify.annotations.NullMarked;
