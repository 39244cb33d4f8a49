package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code beskrivningar.csv}; a row can be about several variables. */
final class DescriptionRows {

    private DescriptionRows() {}

    /** What is said of each variable, in the order of the file. */
    static Map<String, List<Description>> read(DataFiles files, SourceCheck sources, Set<String> variables) {
        RowOrder order = new RowOrder("variabel", List.copyOf(variables), true);
        Map<String, List<Description>> all = new HashMap<>();
        CsvTable table = files.read("beskrivningar.csv", "variabel", "slag", "text", "citat", "kalla", "plats");
        for (CsvRow row : table.rows()) {
            Description description = new Description(
                    row.constant(Description.Kind.class, "slag"), row.text("text"), row.flag("citat"), sources.of(row));
            List<String> ids = row.parts("variabel");
            if (ids.isEmpty()) {
                throw row.fault("variabel", "the cell is empty");
            }
            order.check(row, ids.get(0));
            for (String id : ids) {
                if (!variables.contains(id)) {
                    throw row.fault("variabel", "no such variable in variabler.csv");
                }
                List<Description> own = all.get(id);
                if (own == null) {
                    own = new ArrayList<>();
                    all.put(id, own);
                }
                own.add(description);
            }
        }
        return all;
    }
}
