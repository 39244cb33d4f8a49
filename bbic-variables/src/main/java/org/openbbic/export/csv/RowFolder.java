package org.openbbic.export.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.TextKey;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.ReadProblem.Kind;

/** Makes of one row what it says of its case: at most one object of each kind. */
final class RowFolder {

    private final Columns columns;
    private final Map<Mapping.Constant, CellReading> constants = new HashMap<>();
    private final Mapping mapping;
    private final Map<String, Occasion> occasions = new HashMap<>();
    private final boolean hasId;

    RowFolder(Columns columns, Mapping mapping, Catalogue catalogue) {
        this.columns = columns;
        this.mapping = mapping;
        boolean constantId = false;
        for (Mapping.Constant constant : mapping.constants().values()) {
            FieldSpec<?> field = constant.target().field();
            if (field != null) {
                constants.put(constant, CellReading.ofConstant(field, catalogue));
            }
            constantId |= Columns.isId(constant.target());
        }
        columns.occasionAnswers().forEach((text, name) -> {
            Occasion named = Occasion.parse(name);
            if (named != null) {
                occasions.put(TextKey.of(text), named);
            }
        });
        this.hasId = constantId || columns.id() >= 0;
    }

    /** Whether each row says which case it belongs to. */
    boolean hasId() {
        return hasId;
    }

    /** The id of the row's case; {@code null} where it is not stated. */
    @Nullable
    String id(Row row) {
        if (columns.id() >= 0) {
            String text = row.text(columns.id());
            return text.isEmpty() || row.trouble(columns.id()) != null ? null : text;
        }
        Mapping.Constant constant = mapping.constants().get("arende.id");
        return constant == null ? "rad-" + row.begin().line() : constant.text();
    }

    /** What the row says. */
    Draft fold(Row row) {
        One one = new One(row);
        one.fill();
        return one.root;
    }

    /** One row on its way. */
    private final class One {

        private final Row row;
        private final Draft root;
        private @Nullable Occasion occasion;

        One(Row row) {
            this.row = row;
            this.root = new Draft(NodePlace.ARENDE, row);
        }

        void fill() {
            if (columns.isLong()) {
                findOccasion();
            }
            Cell constantCell = new Cell(row, -1);
            for (Mapping.Constant constant : mapping.constants().values()) {
                CellReading reading = constants.get(constant);
                if (reading != null) {
                    put("", constant.target(), reading, constant.text(), constantCell);
                }
            }
            for (Column column : columns.read()) {
                String text = row.text(column.index());
                Kind trouble = row.trouble(column.index());
                if (!text.isEmpty() || trouble != null) {
                    CellReading reading = trouble == null ? column.reading() : CellReading.ofTrouble(trouble);
                    put(column.name(), column.target(), reading, text, new Cell(row, column.index()));
                }
            }
            if (!hasId) {
                Slot slot = new Slot(constantCell);
                slot.set("rad-" + row.begin().line());
                root.put(Objects.requireNonNull(Format.ARENDE.find("id")), slot);
            }
            setApart();
        }

        private void findOccasion() {
            Column column = columns.occasion();
            if (column == null) {
                Mapping.Constant constant = mapping.constants().get(Occasion.FIELD);
                occasion = constant == null ? null : Occasion.parse(constant.text());
            } else {
                String text = row.text(column.index());
                Kind trouble = row.trouble(column.index());
                Occasion named = occasions.get(TextKey.of(text));
                occasion = trouble != null ? null : named != null ? named : Occasion.parse(text);
                if (occasion == null && (!text.isEmpty() || trouble != null)) {
                    Cell cell = new Cell(row, column.index());
                    Draft insats = at(NodePlace.of(Format.INSATS));
                    insats.addUnknown(Occasion.FIELD, text, cell);
                    insats.problem(trouble == null ? Kind.UNMATCHED_ANSWER : trouble, Occasion.FIELD, cell);
                }
            }
            if (occasion != null) {
                at(occasion.place());
            }
        }

        // Without an id of its own a measure of the wide form is told apart by its row, a follow-up of the long form by
        // being a row.
        private void setApart() {
            NodePlace insatsPlace = NodePlace.of(Format.INSATS);
            Draft insats = root.child(insatsPlace);
            if (insats == null) {
                return;
            }
            FieldSpec<?> key = insatsPlace.key();
            if (!columns.isLong() && key != null && insats.slot(key) == null) {
                insats.standApart();
            }
            Draft followUp = insats.child(Occasion.UPPFOLJNING.place());
            if (occasion == Occasion.UPPFOLJNING && followUp != null) {
                followUp.standApart();
            }
        }

        private void put(String name, @Nullable Target target, CellReading reading, String text, Cell cell) {
            if (target instanceof Target.Field field) {
                field(field.node(), field.spec(), reading, text, cell);
            } else if (target instanceof Target.OccasionField field) {
                occasionField(field.spec().name(), reading, text, cell);
            } else if (target instanceof Target.Local local) {
                Slot slot = new Slot(cell);
                reading.read(text, cell, slot);
                at(local.node()).putLocal(local.name(), slot);
            } else {
                root.addUnknown(name, text, cell);
            }
        }

        private void field(NodePlace node, FieldSpec<?> spec, CellReading reading, String text, Cell cell) {
            Draft draft = find(node);
            Slot before = draft == null ? null : draft.slot(spec);
            if (before != null) {
                reading.read(text, cell, before);
                return;
            }
            Slot slot = new Slot(cell);
            reading.read(text, cell, slot);
            // A yes/no column that says no states nothing, and an object of which nothing is stated is not there.
            if (!slot.isEmpty()) {
                at(node).put(spec, slot);
            }
        }

        private void occasionField(String name, CellReading reading, String text, Cell cell) {
            if (occasion == null) {
                Draft insats = at(NodePlace.of(Format.INSATS));
                if (insats.problems().isEmpty()) {
                    Column column = columns.occasion();
                    insats.problem(
                            Kind.UNMATCHED_ANSWER,
                            Occasion.FIELD,
                            column == null ? cell : new Cell(row, column.index()));
                }
                insats.addUnknown(name, text, cell);
                return;
            }
            FieldSpec<?> spec = occasion.place().type().find(name);
            if (spec == null) {
                Draft draft = at(occasion.place());
                draft.addUnknown(name, text, cell);
                draft.problem(Kind.UNKNOWN_FIELD, null, cell);
            } else {
                field(occasion.place(), spec, reading, text, cell);
            }
        }

        private @Nullable Draft find(NodePlace place) {
            if (place.parent() == null) {
                return root;
            }
            Draft parent = find(place.parent());
            return parent == null ? null : parent.child(place);
        }

        private Draft at(NodePlace place) {
            if (place.parent() == null) {
                return root;
            }
            Draft parent = at(place.parent());
            Draft child = parent.child(place);
            if (child == null) {
                child = new Draft(place, row);
                parent.add(child);
            }
            return child;
        }
    }
}
