package org.openbbic.export;

import java.util.Arrays;

/** The way from a case to the field being read, told as a JSON Pointer only when someone asks. */
final class Trail {

    private Object[] steps = new Object[16];
    private int depth;

    void clear() {
        depth = 0;
    }

    void enter(String field) {
        push(field);
    }

    void enter(int index) {
        push(index);
    }

    void leave() {
        depth--;
    }

    private void push(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, depth * 2);
        }
        steps[depth++] = step;
    }

    /** The pointer, such as {@code /utredningar/0/avslutad}. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(steps[i]);
        }
        return pointer.toString();
    }
}
