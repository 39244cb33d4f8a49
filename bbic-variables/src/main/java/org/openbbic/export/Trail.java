package org.openbbic.export;

import java.util.Arrays;

/** The way from a case to the field being read, told as a JSON Pointer only when someone asks. */
public final class Trail {

    private Object[] steps = new Object[16];
    private int depth;

    /** Goes back to the beginning. */
    public void clear() {
        depth = 0;
    }

    /** Enters a field. */
    public void enter(String field) {
        push(field);
    }

    /** Enters an element of a list, from 0. */
    public void enter(int index) {
        push(index);
    }

    /** Leaves what was entered last. */
    public void leave() {
        depth--;
    }

    private void push(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, depth * 2);
        }
        steps[depth++] = step;
    }

    /** The pointer, such as {@code /utredningar/0/avslutad}. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(steps[i]);
        }
        return pointer.toString();
    }
}
