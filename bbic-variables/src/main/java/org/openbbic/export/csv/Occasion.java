package org.openbbic.export.csv;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.TextKey;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;

/** <i>Tillfälle</i> (occasion) that a row of the long form is about. */
enum Occasion {
    /** <i>Beslut</i>. */
    BESLUT(Format.BESLUT),
    /** <i>Uppföljning</i>. */
    UPPFOLJNING(Format.UPPFOLJNING),
    /** <i>Avslut</i>. */
    AVSLUT(Format.AVSLUT);

    /** The name of the column that tells the occasion. */
    static final String FIELD = "tillfalle";

    private static final Map<String, Occasion> BY_TEXT =
            Map.of("beslut", BESLUT, "uppfoljning", UPPFOLJNING, "uppföljning", UPPFOLJNING, "avslut", AVSLUT);

    private final NodePlace place;

    Occasion(NodeType<?> type) {
        this.place = NodePlace.of(type);
    }

    /** Where what the row says of the occasion belongs. */
    NodePlace place() {
        return place;
    }

    /** The occasion that the text names, or {@code null}. */
    static @Nullable Occasion parse(String text) {
        return BY_TEXT.get(TextKey.of(text));
    }

    /** The field of that name at the first occasion that has it, or {@code null}; where several do they are alike. */
    static @Nullable FieldSpec<?> find(String field) {
        for (Occasion occasion : List.of(values())) {
            FieldSpec<?> spec = occasion.place.type().find(field);
            if (spec != null && spec.child() == null) {
                return spec;
            }
        }
        return null;
    }
}
