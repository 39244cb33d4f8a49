package org.openbbic.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Lagrum;
import org.openbbic.model.arende.Arende;

/** Cases with anything in any field, made by following the tables of the format, so that no field is forgotten. */
public final class GeneratedCases {

    private final Random random;
    private final boolean unreadable;
    private final List<String> localNames;

    private GeneratedCases(Random random, boolean unreadable, List<String> localNames) {
        this.random = random;
        this.unreadable = unreadable;
        this.localNames = localNames;
    }

    /** Cases that say anything. */
    public static Arbitrary<Arende> cases() {
        return made(false, List.of());
    }

    /** Cases in which any field can be one that could not be read, and local values bear any of those names. */
    public static Arbitrary<Arende> hostileCases(List<String> localNames) {
        return made(true, localNames);
    }

    private static Arbitrary<Arende> made(boolean unreadable, List<String> localNames) {
        return Arbitraries.longs().map(seed -> {
            GeneratedCases made = new GeneratedCases(new Random(seed), unreadable, localNames);
            return made.node(Format.ARENDE, 0);
        });
    }

    private <R> R node(NodeType<R> type, int depth) {
        Parts parts = type.begin();
        for (FieldSpec<R> field : type.fields()) {
            if (random.nextInt(4) > 0) {
                field.put(parts, field.kind().isList() ? list(field, depth) : value(field, depth));
            }
        }
        if (random.nextInt(6) == 0) {
            type.putExtra(parts, extra(ExtraFields.Kind.UNKNOWN));
        }
        R made = type.end(parts);
        return unreadable ? withUnreadable(type, made) : made;
    }

    /** The same with some of the fields that are not stated there as values that could not be read. */
    private <R> R withUnreadable(NodeType<R> type, R made) {
        Parts parts = type.begin();
        List<ExtraFields.Field> extra = new ArrayList<>(type.extra(made).fields());
        for (FieldSpec<R> field : type.fields()) {
            Object value = field.get(made);
            boolean empty = value instanceof List<?> list && list.isEmpty()
                    || value instanceof ExtraFields local && local.isEmpty();
            if (value != null && !empty) {
                field.put(parts, value);
            } else if (random.nextInt(4) == 0) {
                extra.add(new ExtraFields.Field(field.name(), "7.5", ExtraFields.Kind.UNREADABLE));
            }
        }
        type.putExtra(parts, ExtraFields.of(extra));
        return type.end(parts);
    }

    private List<Object> list(FieldSpec<?> field, int depth) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(field, depth));
        }
        return values;
    }

    private Object value(FieldSpec<?> field, int depth) {
        return switch (field.kind()) {
            case TEXT, TEXTS -> text();
            case DATE, DATES -> LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000));
            case FLAG -> random.nextBoolean();
            case NUMBER -> random.nextInt();
            case CODE, CODES -> code(field);
            case LAGRUM -> Lagrum.parse(random.nextBoolean() ? "SoL (2001:453) 4:1" : text());
            case NODE, NODES -> node(java.util.Objects.requireNonNull(field.child()), depth + 1);
            case LOCAL -> localNames.isEmpty() ? extra(ExtraFields.Kind.LOCAL) : hostile();
        };
    }

    private Code code(FieldSpec<?> field) {
        var entries = Catalogue.bundled()
                .getList(java.util.Objects.requireNonNull(field.listId()))
                .entries();
        return entries.isEmpty() || random.nextInt(5) == 0
                ? Code.of(text())
                : entries.get(random.nextInt(entries.size())).code();
    }

    private String text() {
        String letters = "aÅ\"\\/ \n\t\u0001\u2028é€😀{}[],:";
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(8); i > 0; i--) {
            int at = letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())));
            text.appendCodePoint(letters.codePointAt(at));
        }
        return text.toString();
    }

    private ExtraFields hostile() {
        List<ExtraFields.Field> fields = new ArrayList<>();
        String[] values = {
            "1",
            "null",
            "\"hog\"",
            "[]",
            "[[\"annan\"]]",
            "[\"hemmiljo\"]",
            "[\"fysiskt-vald\",\"x\"]",
            "[[[\"a\"]]]",
            "{}",
            "true",
            "[true]",
            "2009",
            "\"2017-01-02\""
        };
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = localNames.get(random.nextInt(localNames.size()));
            fields.add(new ExtraFields.Field(name, values[random.nextInt(values.length)], ExtraFields.Kind.LOCAL));
        }
        return ExtraFields.of(fields);
    }

    private ExtraFields extra(ExtraFields.Kind kind) {
        List<ExtraFields.Field> fields = new ArrayList<>();
        String[] values = {"1", "-2.50e3", "null", "\"å\"", "{\"a\":[1,{\"b\":true}]}", "[]"};
        for (int i = 0; i <= random.nextInt(2); i++) {
            fields.add(new ExtraFields.Field("okant" + i, values[random.nextInt(values.length)], kind));
        }
        return ExtraFields.of(fields);
    }
}
