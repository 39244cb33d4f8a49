@NullMarked
package org.openbbic.annex;

import org.jspecify.annotations.NullMarked;
