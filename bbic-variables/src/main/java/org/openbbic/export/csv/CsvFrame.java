package org.openbbic.export.csv;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Frame;
import org.openbbic.export.Location;
import org.openbbic.export.ReadProblem;

/** The cells that a case was read from. A place that no cell filled is where the row of the object around it begins. */
final class CsvFrame implements Frame {

    private static final int SHOWN = 200;

    private final Draft root;

    CsvFrame(Draft root) {
        this.root = root;
    }

    @Override
    public Location locate(String path) {
        Found found = find(path);
        return found.cells().isEmpty()
                ? found.around().row().begin()
                : found.cells().get(0).location();
    }

    @Override
    public @Nullable String valueAt(String path) {
        Found found = find(path);
        String text = found.cells().stream()
                .map(Cell::text)
                .filter(t -> t != null)
                .distinct()
                .collect(Collectors.joining(MappedColumn.SEPARATOR));
        if (text.isEmpty()) {
            return null;
        }
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** The cells at a path, none where no cell filled it, and the nearest object. */
    private record Found(Draft around, List<Cell> cells) {}

    private Found find(String path) {
        Draft draft = root;
        String[] steps = path.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            FieldSpec<?> field = draft.place().type().find(steps[i]);
            if (field == null || field.child() == null) {
                return new Found(draft, cells(draft, field, steps, i));
            }
            List<Draft> children = draft.children(field);
            int index = 0;
            if (field.kind() == FieldKind.NODES) {
                i++;
                index = i < steps.length ? index(steps[i]) : children.size();
            }
            if (index < 0 || index >= children.size()) {
                return new Found(draft, List.of());
            }
            draft = children.get(index);
        }
        return new Found(draft, List.of());
    }

    private static List<Cell> cells(Draft draft, @Nullable FieldSpec<?> field, String[] steps, int at) {
        if (field == null || field.kind() == FieldKind.LOCAL) {
            return field == null && steps[at].equals(ReadProblem.UNKNOWN_NAME) ? onlyUnknown(draft) : List.of();
        }
        Slot slot = draft.slot(field);
        if (slot == null || at + 1 >= steps.length) {
            return slot == null ? List.of() : slot.cells();
        }
        int index = index(steps[at + 1]);
        return index >= 0 && index < slot.cells().size() ? List.of(slot.cells().get(index)) : List.of();
    }

    // A path does not tell unknown names apart; where there is one, it is meant.
    private static List<Cell> onlyUnknown(Draft draft) {
        Map<String, Draft.Unknown> unknown = draft.unknown();
        return unknown.size() == 1 ? List.of(unknown.values().iterator().next().cell()) : List.of();
    }

    private static int index(String step) {
        boolean digits = !step.isEmpty() && step.length() <= 9 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(step) : -1;
    }
}
