package org.openbbic.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.Lagrum;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.model.utredning.Utredning;

/** Writes cases as the library's own long table, for tests: one row for each insats and occasion. */
final class LongTable {

    private final List<String> headings = DataPackage.headings(Catalogue.bundled());
    private final StringBuilder table = new StringBuilder(String.join(";", headings)).append("\r\n");

    String text() {
        return table.toString();
    }

    void add(Arende arende) {
        for (Insats insats : arende.insatser()) {
            Utredning utredning = arende.utredningar().stream()
                    .filter(each -> each.id() != null && each.id().equals(insats.utredning()))
                    .findFirst()
                    .orElse(null);
            row(arende, utredning, insats, Format.BESLUT, insats.beslut());
            for (Uppfoljning followUp : insats.uppfoljningar()) {
                row(arende, utredning, insats, Format.UPPFOLJNING, followUp);
            }
            row(arende, utredning, insats, Format.AVSLUT, insats.avslut());
        }
    }

    private void row(
            Arende arende,
            @Nullable Utredning utredning,
            Insats insats,
            NodeType<?> occasion,
            @Nullable Object registered) {
        if (registered == null) {
            return;
        }
        Map<String, NodeType<?>> types = Format.NODES.stream().collect(Collectors.toMap(NodeType::name, type -> type));
        List<String> cells = new ArrayList<>();
        for (String heading : headings) {
            int dot = heading.indexOf('.');
            if (heading.equals(DataPackage.OCCASION)) {
                cells.add(occasion.name());
            } else if (dot < 0) {
                cells.add(cell(occasion, registered, heading));
            } else {
                Object node = switch (heading.substring(0, dot)) {
                    case "arende" -> arende;
                    case "barn" -> arende.barn();
                    case "utredning" -> utredning;
                    case "identifieradUtsatthet" -> utredning == null ? null : utredning.identifieradUtsatthet();
                    default -> insats;
                };
                cells.add(cell(types.get(heading.substring(0, dot)), node, heading.substring(dot + 1)));
            }
        }
        table.append(String.join(";", cells)).append("\r\n");
    }

    @SuppressWarnings("unchecked")
    private static String cell(@Nullable NodeType<?> type, @Nullable Object node, String name) {
        FieldSpec<Object> field = type == null ? null : (FieldSpec<Object>) type.find(name);
        Object value = field == null || node == null ? null : field.get(node);
        return value instanceof List<?> list
                ? list.stream().map(LongTable::text).collect(Collectors.joining("|"))
                : text(value);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Code code) {
            return code.value();
        }
        if (value instanceof Lagrum lagrum) {
            return lagrum.text();
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nej";
        }
        return value == null ? "" : value.toString();
    }
}
