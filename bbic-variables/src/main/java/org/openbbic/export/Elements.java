package org.openbbic.export;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of the lists that are being read, those of an inner list after those of the ones around it. */
final class Elements {

    private @Nullable Object[] elements = new Object[64];
    private int size;

    int size() {
        return size;
    }

    void add(Object element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
        }
        elements[size++] = element;
    }

    /**
     * Takes away the elements from that place on.
     *
     * @param wanted whether as a list
     * @return that list, which nobody can change; {@code null} where it is not wanted
     */
    @Nullable
    List<Object> cutOff(int from, boolean wanted) {
        List<Object> list = wanted ? list(from) : null;
        Arrays.fill(elements, from, size, null);
        size = from;
        return list;
    }

    // Most lists have three elements at most, which need no array.
    @SuppressWarnings("NullAway")
    private List<Object> list(int from) {
        return switch (size - from) {
            case 0 -> List.of();
            case 1 -> List.of(elements[from]);
            case 2 -> List.of(elements[from], elements[from + 1]);
            case 3 -> List.of(elements[from], elements[from + 1], elements[from + 2]);
            default -> List.of(Arrays.copyOfRange(elements, from, size));
        };
    }
}
