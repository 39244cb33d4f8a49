package org.openbbic.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem.Kind;

/** What rows say of one field: its value, or the text that could not be read, the cells, and what was met in them. */
final class Slot {

    /** Something met in a cell of the field. */
    record Problem(Kind kind, @Nullable String expected, Cell cell) {}

    private @Nullable Object value;
    private @Nullable List<Object> values;
    private @Nullable String unreadable;
    private List<Problem> problems = List.of();
    private final List<Cell> cells = new ArrayList<>(1);

    /** Of a field that the cell is the first to say something of. */
    Slot(Cell first) {
        cells.add(first);
    }

    /** The value of a field that takes one. */
    void set(Object only) {
        value = only;
    }

    /** Adds to a field that takes several; the same value again is said already. */
    void add(Object element, Cell cell) {
        if (unreadable != null) {
            return;
        }
        List<Object> list = values;
        if (list == null) {
            list = new ArrayList<>(2);
            values = list;
            cells.clear();
        }
        if (!list.contains(element)) {
            list.add(element);
            cells.add(cell);
        }
    }

    /** Keeps what could not be read, as JSON; of a field that takes several, nothing else is kept. */
    void unreadable(String json, Kind kind, @Nullable String expected, Cell cell) {
        value = null;
        values = null;
        unreadable = json;
        problem(kind, expected, cell);
    }

    void problem(Kind kind, @Nullable String expected, Cell cell) {
        if (problems.isEmpty()) {
            problems = new ArrayList<>(1);
        }
        problems.add(new Problem(kind, expected, cell));
    }

    List<Problem> problems() {
        return problems;
    }

    /** The value or list of values; {@code null} where nothing could be read. */
    @Nullable
    Object value() {
        return values == null ? value : values;
    }

    /** The JSON of what could not be read, or {@code null}. */
    @Nullable
    String unreadable() {
        return unreadable;
    }

    /** The first cell that filled it. */
    Cell cell() {
        return cells.get(0);
    }

    /** The cells that filled it: one for each element of a list, else one. */
    List<Cell> cells() {
        return cells;
    }

    /** Whether nothing was said after all. */
    boolean isEmpty() {
        return value == null && values == null && unreadable == null && problems.isEmpty();
    }

    /** Whether both say the same. */
    boolean agrees(Slot other) {
        return Objects.equals(value(), other.value()) && Objects.equals(unreadable, other.unreadable);
    }
}
