package org.openbbic.tabulation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;

/** What a table counts: one record for each of these. */
public enum Unit {
    /** <i>Ärende</i> (case). */
    ARENDE("ärende", "ärenden", List.of(Format.ARENDE)),
    /** <i>Aktualisering</i> (intake). */
    AKTUALISERING("aktualisering", "aktualiseringar", List.of(Format.ARENDE, Format.AKTUALISERING)),
    /** <i>Utredning</i> (investigation). */
    UTREDNING("utredning", "utredningar", List.of(Format.ARENDE, Format.UTREDNING)),
    /** <i>Insats</i> (measure), with the investigation it rests on. */
    INSATS("insats", "insatser", List.of(Format.ARENDE, Format.UTREDNING, Format.INSATS)),
    /** <i>Placering</i> (placement), with its measure. */
    PLACERING("placering", "placeringar", List.of(Format.ARENDE, Format.UTREDNING, Format.INSATS, Format.PLACERING)),
    /** <i>Tillfälle</i> (occasion): the decision, each follow-up and the closing of a measure. */
    TILLFALLE("tillfälle", "tillfällen", List.of(Format.ARENDE, Format.UTREDNING, Format.INSATS));

    private final String singular;
    private final String plural;
    private final Set<String> nodes = new TreeSet<>();

    Unit(String singular, String plural, List<NodeType<?>> from) {
        this.singular = singular;
        this.plural = plural;
        from.forEach(this::reach);
    }

    private void reach(NodeType<?> type) {
        nodes.add(type.name());
        for (FieldSpec<?> field : type.fields()) {
            NodeType<?> child = field.child();
            if (field.kind() == FieldKind.NODE && child != null) {
                reach(child);
            }
        }
    }

    /** Whether a record of this unit has at most one such object. */
    boolean reaches(NodeType<?> type) {
        return nodes.contains(type.name());
    }

    /** One of them, in Swedish. */
    public String singular() {
        return singular;
    }

    /** Several of them, in Swedish. */
    public String plural() {
        return plural;
    }
}
