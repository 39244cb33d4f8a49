package org.openbbic.export;

import org.jspecify.annotations.Nullable;

/**
 * The text that a case was read from, for as long as the reader has not gone on to the next: tells where a field stands
 * and, for someone who asked to see values, what stands there.
 */
public interface Frame {

    /** No text: everything stands at the beginning of the file, and nothing can be shown. */
    Frame NOWHERE = new Frame() {
        @Override
        public Location locate(String path) {
            return Location.START;
        }

        @Override
        public @Nullable String valueAt(String path) {
            return null;
        }
    };

    /**
     * The place of a field; where the field is not in the text, the place of the nearest object around it.
     *
     * @param path JSON Pointer within the case
     */
    Location locate(String path);

    /**
     * The text of a field as it is written, at most 200 characters, or {@code null} where it is not in the text. This
     * is an input value: show it only to someone who asked for values.
     *
     * @param path JSON Pointer within the case
     */
    @Nullable
    String valueAt(String path);
}
