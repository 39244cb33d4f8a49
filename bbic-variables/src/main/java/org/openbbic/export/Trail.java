package org.openbbic.export;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The way from a case to the field being read, told as a JSON Pointer only when someone asks. */
public final class Trail {

    /** The field entered at each depth, or {@code null} where it was an element of a list. */
    private @Nullable String[] fields = new String[16];

    private int[] indices = new int[16];
    private int depth;

    /** Goes back to the beginning. */
    public void clear() {
        depth = 0;
    }

    /** Enters a field. */
    public void enter(String field) {
        if (depth == fields.length) {
            grow();
        }
        fields[depth++] = field;
    }

    /** Enters an element of a list, from 0. */
    public void enter(int index) {
        if (depth == fields.length) {
            grow();
        }
        fields[depth] = null;
        indices[depth++] = index;
    }

    private void grow() {
        fields = Arrays.copyOf(fields, depth * 2);
        indices = Arrays.copyOf(indices, depth * 2);
    }

    /** Leaves what was entered last. */
    public void leave() {
        depth--;
    }

    /** The pointer, such as {@code /utredningar/0/avslutad}. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/');
            if (fields[i] == null) {
                pointer.append(indices[i]);
            } else {
                pointer.append(fields[i]);
            }
        }
        return pointer.toString();
    }
}
