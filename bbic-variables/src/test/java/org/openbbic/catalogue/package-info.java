/** Tests of the catalogue: the shipped data, the API over them, and every way in which data can be broken. */
@NullMarked
package org.openbbic.catalogue;

import org.jspecify.annotations.NullMarked;
