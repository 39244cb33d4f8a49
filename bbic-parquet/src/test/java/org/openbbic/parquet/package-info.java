/** Tests of the tables as other programs open them. */
@NullMarked
package org.openbbic.parquet;

import org.jspecify.annotations.NullMarked;
