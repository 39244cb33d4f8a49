package org.openbbic.handout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table by a Frictionless resource alone, as the specification says: dialect, missing values, types and
 * constraints. It knows nothing of BBIC.
 */
final class TableConsumer {

    private final JsonNode resource;

    TableConsumer(JsonNode resource) {
        this.resource = resource;
    }

    /** What does not hold, as {@code row:column kind}. */
    List<String> faults(String table) throws IOException {
        JsonNode dialect = resource.get("dialect");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect.get("delimiter").asText())
                .setQuote(dialect.get("quoteChar").asText().charAt(0))
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<String> faults = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(table, format)) {
            List<String> names = new ArrayList<>();
            resource.at("/schema/fields")
                    .forEach(field -> names.add(field.get("name").asText()));
            if (!parser.getHeaderNames().equals(names)) {
                return List.of("heading");
            }
            for (CSVRecord row : parser) {
                for (JsonNode field : resource.at("/schema/fields")) {
                    String name = field.get("name").asText();
                    String fault = fault(field, row.get(name));
                    if (fault != null) {
                        faults.add(row.getRecordNumber() + ":" + name + " " + fault);
                    }
                }
            }
        }
        return faults;
    }

    private @Nullable String fault(JsonNode field, String cell) {
        JsonNode constraints = field.path("constraints");
        if (contains(resource.at("/schema/missingValues"), cell)) {
            return constraints.path("required").asBoolean() ? "required" : null;
        }
        if (!isOfType(field, cell)) {
            return "type";
        }
        return constraints.has("enum") && !contains(constraints.get("enum"), cell) ? "enum" : null;
    }

    private static boolean isOfType(JsonNode field, String cell) {
        return switch (field.get("type").asText()) {
            case "date" -> isDate(cell);
            case "integer" -> cell.matches("[+-]?[0-9]+");
            case "boolean" -> contains(field.get("trueValues"), cell) || contains(field.get("falseValues"), cell);
            case "string" -> true;
            default -> throw new AssertionError("a type that the table has no use for");
        };
    }

    private static boolean isDate(String cell) {
        try {
            LocalDate.parse(cell);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode each : list) {
            if (each.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
