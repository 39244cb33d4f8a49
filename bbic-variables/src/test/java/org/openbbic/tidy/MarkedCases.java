package org.openbbic.tidy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.NodeType;
import org.openbbic.export.Parts;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Lagrum;

/** Cases with a mark in every place that can hold any text, made by following the tables of the format. */
final class MarkedCases {

    /** Stands in each such text. */
    static final String MARK = "Harald";

    /** A number that is no year. */
    static final int NUMBER = 1_501_012_389;

    private final Random random;

    MarkedCases(Random random) {
        this.random = random;
    }

    <R> R node(NodeType<R> type) {
        Parts parts = type.begin();
        List<ExtraFields.Field> extra = new ArrayList<>();
        for (FieldSpec<R> field : type.fields()) {
            switch (random.nextInt(5)) {
                case 0 ->
                    extra.add(new ExtraFields.Field(field.name(), "{\"" + MARK + "\":1}", ExtraFields.Kind.UNREADABLE));
                case 1 -> {}
                default -> field.put(parts, field.kind().isList() ? list(field) : value(field));
            }
        }
        extra.add(new ExtraFields.Field(mark(), "\"" + mark() + "\"", ExtraFields.Kind.UNKNOWN));
        type.putExtra(parts, ExtraFields.of(extra));
        return type.end(parts);
    }

    private List<Object> list(FieldSpec<?> field) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(field));
        }
        return values;
    }

    private Object value(FieldSpec<?> field) {
        return switch (field.kind()) {
            case TEXT, TEXTS -> mark();
            case DATE, DATES -> LocalDate.of(2017, 3, 1).plusDays(random.nextInt(300));
            case FLAG -> random.nextBoolean();
            case NUMBER -> NUMBER;
            case CODE, CODES -> code(field);
            case LAGRUM -> Lagrum.parse(random.nextBoolean() ? MARK + " (2001:453) 4:1" : mark());
            case NODE, NODES -> node(requireNonNull(field.child()));
            case LOCAL ->
                ExtraFields.of(List.of(new ExtraFields.Field(mark(), "\"" + mark() + "\"", ExtraFields.Kind.LOCAL)));
        };
    }

    private Code code(FieldSpec<?> field) {
        var entries =
                Catalogue.bundled().getList(requireNonNull(field.listId())).entries();
        return entries.isEmpty() || random.nextBoolean()
                ? Code.of(mark())
                : entries.get(random.nextInt(entries.size())).code();
    }

    private String mark() {
        String[] forms = {"=%s", "%s;\"\n%s", "%s 20010203-4567", "-%s", "\t%s", "<b>%s</b>", "%s'"};
        return forms[random.nextInt(forms.length)].replace("%s", MARK) + random.nextInt(1000);
    }
}
