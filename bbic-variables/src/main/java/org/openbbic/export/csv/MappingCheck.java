package org.openbbic.export.csv;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.FieldSpec;

/** Holds the codes and constants of a mapping against the lists of a catalogue. */
final class MappingCheck {

    private MappingCheck() {}

    static void check(Mapping mapping, Catalogue catalogue) throws MappingException {
        for (MappedColumn column : mapping.columns()) {
            FieldSpec<?> field =
                    column.target() == null ? null : column.target().field();
            CodeList list = field == null || field.listId() == null ? null : catalogue.getList(field.listId());
            if (list != null) {
                codes(column, list);
            }
        }
        for (Map.Entry<String, Mapping.Constant> constant : mapping.constants().entrySet()) {
            FieldSpec<?> field = constant.getValue().target().field();
            if (field != null) {
                Slot slot = new Slot(Cell.NONE);
                CellReading.ofConstant(field, catalogue)
                        .read(constant.getValue().text(), Cell.NONE, slot);
                if (!slot.problems().isEmpty()) {
                    String path = "fast, " + MappingException.shown(constant.getKey());
                    throw MappingException.at(
                            constant.getValue().line(), 1, path, "värdet passar inte fältet: " + expected(field));
                }
            }
        }
    }

    private static String expected(FieldSpec<?> field) {
        return field.kind().swedish() + (field.listId() == null ? "" : " ur listan " + field.listId()) + " väntades";
    }

    private static void codes(MappedColumn column, CodeList list) throws MappingException {
        code(column, list, column.code(), "kod");
        for (Map.Entry<String, String> answer : column.answers().entrySet()) {
            code(column, list, answer.getValue(), "svar, " + MappingException.shown(answer.getKey()));
        }
    }

    // A list without answers is one that nobody here knows, so that any code can be in it.
    private static void code(MappedColumn column, CodeList list, @Nullable String code, String key)
            throws MappingException {
        if (code != null && !list.entries().isEmpty() && list.find(code).isEmpty()) {
            String path = "kolumn nummer " + column.number() + ", " + key;
            throw MappingException.at(column.line(), 1, path, "koden finns inte i listan " + list.id());
        }
    }
}
