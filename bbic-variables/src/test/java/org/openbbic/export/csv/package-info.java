/** Tests of reading tables: the mapping file, the cells, how rows become cases, and what is remarked on. */
@NullMarked
package org.openbbic.export.csv;

import org.jspecify.annotations.NullMarked;
