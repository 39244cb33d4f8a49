package org.openbbic.tabulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;

/** Everything that records can be counted by. Immutable. */
public final class Dimensions {

    private final Map<String, Dimension> byId = new LinkedHashMap<>();

    private Dimensions(List<Dimension> all) {
        for (Dimension each : all) {
            if (byId.put(each.id(), each) != null) {
                throw new IllegalStateException("dimension twice: " + each.id());
            }
        }
    }

    /** Those of a catalogue, with its layers. */
    public static Dimensions of(Catalogue catalogue) {
        return of(catalogue, null);
    }

    /**
     * Those of a catalogue, with its layers.
     *
     * @param window the days that days in care are counted of; {@code null} for all
     */
    public static Dimensions of(Catalogue catalogue, @Nullable Window window) {
        List<Dimension> all = new ArrayList<>();
        for (NodeType<?> type : Format.NODES) {
            for (FieldSpec<?> field : type.fields()) {
                if (isCounted(type, field)) {
                    String listId = field.listId();
                    all.add(FieldDimension.of(
                            FieldRef.of(type, field), listId == null ? null : catalogue.getList(listId)));
                }
            }
        }
        all.addAll(LocalDimension.all(catalogue));
        all.addAll(Provisions.all(catalogue));
        all.addAll(Circumstances.all(catalogue));
        all.addAll(Ages.all());
        all.addAll(Times.all(window));
        all.addAll(Exposure.all(catalogue));
        all.addAll(Changes.all(catalogue));
        all.addAll(Occasions.all(catalogue));
        return new Dimensions(all);
    }

    /** Codes and flags of what a record has one of; of texts only the unit, which is meant for groups. */
    private static boolean isCounted(NodeType<?> type, FieldSpec<?> field) {
        boolean reached = false;
        for (Unit unit : Unit.values()) {
            reached |= unit.reaches(type);
        }
        boolean kind = field.kind() == FieldKind.CODE
                || field.kind() == FieldKind.CODES
                || field.kind() == FieldKind.FLAG
                || type == Format.BARN && field.kind() == FieldKind.NUMBER;
        return reached && (kind || type == Format.ARENDE && field.name().equals("enhet"));
    }

    /** All, those of fields first, in the order of the format. */
    public Collection<Dimension> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The one with that id. */
    public Optional<Dimension> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The one with that id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Dimension get(String id) {
        Dimension found = byId.get(id);
        if (found == null) {
            throw new NoSuchElementException("id: no such dimension");
        }
        return found;
    }
}
