package org.openbbic.benchmarks.counting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.NodeType;

/** The types of the format's fields as DuckDB spells them, so that it need not guess. */
final class Columns {

    private Columns() {}

    /** The columns of a case, as the argument {@code columns} of {@code read_json}. */
    static String of(NodeType<?> type) {
        return type.fields().stream()
                .map(field -> field.name() + ": '" + type(field) + "'")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String type(FieldSpec<?> field) {
        return switch (field.kind()) {
            case TEXT, CODE -> "VARCHAR";
            case TEXTS, CODES, LAGRUM -> "VARCHAR[]";
            case DATE -> "DATE";
            case DATES -> "DATE[]";
            case FLAG -> "BOOLEAN";
            case NUMBER -> "INTEGER";
            case LOCAL -> "JSON";
            case NODE -> struct(field);
            case NODES -> struct(field) + "[]";
        };
    }

    private static String struct(FieldSpec<?> field) {
        List<? extends FieldSpec<?>> parts =
                Objects.requireNonNull(field.child()).fields();
        return parts.stream()
                .map(part -> "\"" + part.name() + "\" " + type(part))
                .collect(Collectors.joining(", ", "STRUCT(", ")"));
    }
}
