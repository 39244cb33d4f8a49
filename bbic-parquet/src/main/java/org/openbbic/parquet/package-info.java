/**
 * Tidy tables as Parquet. The {@code bbic} command finds {@link org.openbbic.parquet.ParquetForm} as a service where the
 * jar lies beside its own.
 */
@NullMarked
package org.openbbic.parquet;

import org.jspecify.annotations.NullMarked;
