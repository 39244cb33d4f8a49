package org.openbbic.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Fields that stand in the file but not in a record: names nobody knows, values that could not be read, and the
 * municipality's own variables. They are kept as the JSON they were written in, and written back unchanged.
 *
 * <p>Names and texts can hold anything, so {@link #toString} tells only how many there are.
 *
 * @param fields in the order of the file
 */
public record ExtraFields(List<Field> fields) {

    /** No such fields. */
    public static final ExtraFields NONE = new ExtraFields(List.of());

    /** Why a field is kept as text. */
    public enum Kind {
        /** No field of that name is known. */
        UNKNOWN,
        /** The field is known, its value could not be read as what belongs there. */
        UNREADABLE,
        /** A variable of the municipality's own. */
        LOCAL
    }

    /**
     * One field.
     *
     * @param name as written
     * @param json its value, as JSON text
     * @param kind why it is here
     */
    public record Field(String name, String json, Kind kind) {

        /** Checks that all are there. */
        public Field {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(json, "json");
            Objects.requireNonNull(kind, "kind");
        }

        /** The kind only. */
        @Override
        public String toString() {
            return kind.name();
        }
    }

    /** Copies the list. */
    public ExtraFields {
        fields = List.copyOf(fields);
    }

    /** These fields; {@link #NONE} for none. */
    public static ExtraFields of(List<Field> fields) {
        return fields.isEmpty() ? NONE : new ExtraFields(fields);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The JSON text of the field with that name. */
    public Optional<String> find(String name) {
        return fields.stream()
                .filter(f -> f.name().equals(name))
                .map(Field::json)
                .findFirst();
    }

    /** Whether a known field of that name stands here because its value could not be read. */
    public boolean isUnreadable(String name) {
        for (Field field : fields) {
            if (field.kind() == Kind.UNREADABLE && field.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** How many there are. */
    @Override
    public String toString() {
        return "ExtraFields[" + fields.size() + "]";
    }
}
