/** Tests of the migration. */
@NullMarked
package org.openbbic.migration;

import org.jspecify.annotations.NullMarked;
