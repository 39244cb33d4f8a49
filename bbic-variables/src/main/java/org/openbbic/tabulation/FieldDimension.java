package org.openbbic.tabulation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.FieldKind;
import org.openbbic.export.Format;
import org.openbbic.model.Code;

/** A field as it stands: codes, {@code true} or {@code false}, a number, or a text that names a group. */
final class FieldDimension extends Dimension {

    private static final List<Word> YES_NO = List.of(new Word("ja", "Ja"), new Word("nej", "Nej"));

    private final FieldRef field;
    private final @Nullable CodeList list;

    private FieldDimension(String id, Kind kind, FieldRef field, @Nullable CodeList list) {
        super(id, kind);
        this.field = field;
        this.list = list;
    }

    static FieldDimension of(FieldRef field, @Nullable CodeList list) {
        return new FieldDimension(id(field), kind(field.field().kind()), field, list);
    }

    private static String id(FieldRef field) {
        boolean bare = field.type() == Format.BARN || field.type() == Format.ARENDE;
        return bare
                ? field.field().name()
                : field.type().name() + "." + field.field().name();
    }

    private static Kind kind(FieldKind kind) {
        return switch (kind) {
            case CODE, CODES -> Kind.CODE;
            case FLAG -> Kind.WORD;
            case NUMBER -> Kind.NUMBER;
            case TEXT -> Kind.TEXT;
            default -> throw new IllegalArgumentException("kind: " + kind);
        };
    }

    /** For codes that of the list, which a layer may have changed, and when they are given; else from the file of terms. */
    @Override
    public String term() {
        if (list == null) {
            return super.term();
        }
        if (field.type() == Format.BESLUT) {
            return list.term() + " " + Occasion.BESLUT.label();
        }
        boolean own = list.id().startsWith(field.type().name());
        return field.type() == Format.AVSLUT && !own ? list.term() + " " + Occasion.AVSLUT.label() : list.term();
    }

    @Override
    public @Nullable CodeList list() {
        return list;
    }

    @Override
    public boolean isMultiple() {
        return field.field().kind() == FieldKind.CODES;
    }

    @Override
    public boolean isFor(Unit unit) {
        return unit.reaches(field.type());
    }

    @Override
    List<Word> words() {
        return kind() == Kind.WORD ? YES_NO : List.of();
    }

    @Override
    void read(Unit unit, Position at, Answers into) {
        read(field, list, at, into);
    }

    static void read(FieldRef field, @Nullable CodeList list, Position at, Answers into) {
        Object value = field.get(at);
        if (value == null) {
            readUnreadable(field, at, into);
        } else if (value instanceof Code code) {
            into.add(Objects.requireNonNull(list), code);
        } else if (value instanceof List<?> codes) {
            for (int i = 0; i < codes.size(); i++) {
                into.add(Objects.requireNonNull(list), (Code) codes.get(i));
            }
            readUnreadable(field, at, into);
        } else if (value instanceof Boolean flag) {
            into.add(flag ? 0 : 1);
        } else if (value instanceof Integer number) {
            into.addNumber(number);
        } else {
            into.addText((String) value);
        }
    }

    private static void readUnreadable(FieldRef field, Position at, Answers into) {
        if (field.isUnreadable(at)) {
            into.addOther();
        }
    }
}
