/**
 * Nouns that every other package uses: codes, versions, grades of evidence, sources and provisions.
 *
 * <p>Read next: {@link org.openbbic.model.arende}, the case itself.
 */
@NullMarked
package org.openbbic.model;

import org.jspecify.annotations.NullMarked;
