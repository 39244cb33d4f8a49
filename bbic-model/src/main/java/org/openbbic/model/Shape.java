package org.openbbic.model;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes the shape of a record: which parts are stated and how many there are, never a value. */
public final class Shape {

    private final StringBuilder text;
    private boolean first = true;

    private Shape(String name) {
        text = new StringBuilder(name).append('[');
    }

    /** Begins the shape of a record of that name. */
    public static Shape of(String name) {
        return new Shape(name);
    }

    /** Adds a part; one that is not stated is left out, of a list only the length is shown. */
    public Shape part(String name, @Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return list.isEmpty() ? this : add(name + "=" + list.size());
        }
        if (value instanceof ExtraFields extra) {
            return extra.isEmpty() ? this : add(name + "=" + extra.fields().size());
        }
        return value == null ? this : add(name);
    }

    private Shape add(String part) {
        text.append(first ? "" : ", ").append(part);
        first = false;
        return this;
    }

    @Override
    public String toString() {
        return text + "]";
    }
}
