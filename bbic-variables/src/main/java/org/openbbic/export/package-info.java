/**
 * Reading and writing of exports, one case at a time.
 *
 * <p>{@link org.openbbic.export.Format} holds every field of the format once; reading, writing and everything that is
 * told of the format follow it. Start at {@link org.openbbic.export.CaseReader} and
 * {@link org.openbbic.export.ExportWriter}; the way of the bytes is {@code PlainInput} (what is it written in), then
 * {@code ByteWindow} (where does a case begin and end), then {@code CaseDecoder} (the case).
 */
@NullMarked
package org.openbbic.export;

import org.jspecify.annotations.NullMarked;
