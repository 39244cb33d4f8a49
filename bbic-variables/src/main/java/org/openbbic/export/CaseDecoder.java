package org.openbbic.export;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.Lagrum;

/**
 * Makes a record of a piece of JSON by following the tables of {@link Format}.
 *
 * <p>What cannot be read is kept as text beside the record and told of; only text that is no JSON, or goes beyond
 * {@link Limits}, makes the whole piece unreadable.
 */
final class CaseDecoder {

    private final Catalogue catalogue;
    private final @Nullable ByteTable<Code>[] codes = tables();
    private final Elements elements = new Elements();
    /** The record that is being read, and the first and the last that was begun. */
    private @Nullable Parts current;

    private @Nullable Parts first;
    private @Nullable Parts last;
    /** The field of it that is being read, and the place in that field's list. */
    private @Nullable FieldSpec<?> reading;

    private int element = Parts.NO_LIST;
    private final ByteTable<Lagrum> provisions = new ByteTable<>();
    private List<ReadProblem> problems = new ArrayList<>(0);
    private final PlainTokens plain = new PlainTokens();
    private Tokens tokens = plain;
    private JsonFrame frame;

    CaseDecoder(Catalogue catalogue, JsonFrame nothing) {
        this.catalogue = catalogue;
        this.frame = nothing;
    }

    /** What the record that was decoded last is put together of. */
    @Nullable
    Parts parts() {
        return first;
    }

    /** What was met since the last call. */
    List<ReadProblem> takeProblems() {
        if (problems.isEmpty()) {
            return List.of();
        }
        List<ReadProblem> taken = problems;
        problems = new ArrayList<>(0);
        return taken;
    }

    /** The record, or {@code null} where nothing could be made of the text. */
    <R> @Nullable R decode(JsonFrame text, NodeType<R> type) throws IOException {
        begin(text);
        int before = problems.size();
        tokens = text.tokens(plain);
        try {
            return whole(type);
        } catch (LimitReached e) {
            return null;
        } catch (PlainTokens.NotPlain e) {
            problems.subList(before, problems.size()).clear();
            return decodeByParser(text, type);
        }
    }

    /** The same by the parser that has the last word. */
    <R> @Nullable R decodeByParser(JsonFrame text, NodeType<R> type) throws IOException {
        begin(text);
        try (JsonParser parser = text.parser()) {
            tokens = new JacksonTokens(parser);
            return limited(parser, type);
        } catch (LimitReached e) {
            return null;
        } catch (JsonProcessingException e) {
            long offset = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
            problemAt(Kind.BAD_JSON, null, offset);
            return null;
        }
    }

    private void begin(JsonFrame text) {
        frame = text;
        elements.cutOff(0, false);
        current = null;
        first = null;
        last = null;
        reading = null;
        element = Parts.NO_LIST;
    }

    private <R> @Nullable R limited(JsonParser parser, NodeType<R> type) throws IOException {
        try {
            return whole(type);
        } catch (StreamConstraintsException e) {
            // Here and not outside, since a closed parser says that it is at the end.
            Kind kind = limitOf(e);
            long offset = parser.currentLocation().getByteOffset();
            problemAt(kind, null, kind == Kind.LONG_TEXT ? tokens.begin() : offset);
            return null;
        }
    }

    private <R> @Nullable R whole(NodeType<R> type) throws IOException {
        if (tokens.next() != JsonToken.START_OBJECT) {
            problem(Kind.BAD_JSON, null);
            return null;
        }
        R record = object(type);
        if (tokens.next() != null) {
            problem(Kind.BAD_JSON, null);
        }
        return record;
    }

    /** Ends the reading of a piece; the problem has been told. */
    private static final class LimitReached extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LimitReached() {
            super(null, null, false, false);
        }
    }

    // The parser tells its limits apart only by their wording, which a test holds it to; the wording goes no further.
    private static Kind limitOf(StreamConstraintsException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("nesting depth")) {
            return Kind.DEEP;
        }
        if (message.contains("Name length") || message.contains("Name value length")) {
            return Kind.LONG_NAME;
        }
        return message.contains("Number") ? Kind.LONG_NUMBER : Kind.LONG_TEXT;
    }

    // The tokens look the field up in the type they are given, so the cast cannot fail.
    @SuppressWarnings("unchecked")
    private <R> R object(NodeType<R> type) throws IOException {
        Parts parts = begin(type);
        List<ExtraFields.Field> extra = null;
        long seen = 0;
        int members = 0;
        int expected = 0;
        while (tokens.nextMember(type, expected)) {
            countMember(++members);
            FieldSpec<R> field = (FieldSpec<R>) tokens.field();
            if (field == null) {
                extra = added(extra, unknown(tokens.name(), extra));
            } else if ((seen & 1L << field.place()) != 0) {
                problem(Kind.DUPLICATE_FIELD, field.name(), null);
                tokens.next();
                passValue();
            } else {
                seen |= 1L << field.place();
                expected = field.place() + 1;
                extra = added(extra, field(parts, field));
            }
        }
        if (extra != null) {
            type.putExtra(parts, ExtraFields.of(extra));
        }
        R record = type.end(parts);
        current = parts.around();
        reading = parts.field();
        return record;
    }

    private static @Nullable List<ExtraFields.Field> added(
            @Nullable List<ExtraFields.Field> extra, ExtraFields.@Nullable Field field) {
        if (field == null) {
            return extra;
        }
        List<ExtraFields.Field> list = extra == null ? new ArrayList<>(2) : extra;
        list.add(field);
        return list;
    }

    private Parts begin(NodeType<?> type) {
        Parts parts = new Parts(type, current, reading, element);
        if (last == null) {
            first = parts;
        } else {
            last.follow(parts);
        }
        last = parts;
        current = parts;
        reading = null;
        element = Parts.NO_LIST;
        return parts;
    }

    /** Reads the value that comes next; gives it back as text where it cannot be read. */
    private <R> ExtraFields.@Nullable Field field(Parts parts, FieldSpec<R> field) throws IOException {
        reading = field;
        boolean text = tokens.nextText();
        if (!text && tokens.current() == JsonToken.VALUE_NULL) {
            reading = null;
            return null;
        }
        long begin = tokens.begin();
        Parts before = requireNonNull(last);
        Object value = text ? ofText(field) : ofOther(field);
        reading = null;
        if (value != null) {
            field.put(parts, value);
            return null;
        }
        // What was read within it is gone with it.
        before.follow(null);
        last = before;
        String json = frame.text(begin, tokens.end());
        return new ExtraFields.Field(field.name(), json, ExtraFields.Kind.UNREADABLE);
    }

    /** What a text is to the field, or {@code null} where it cannot be read. */
    private @Nullable Object ofText(FieldSpec<?> field) throws IOException {
        return switch (field.kind()) {
            case CODES, DATES, TEXTS, LAGRUM -> listOfOne(field);
            case NODE, NODES, LOCAL -> refused(Kind.WRONG_TYPE, field.kind());
            default -> scalar(field, true);
        };
    }

    /** What a value that is no text is to the field, or {@code null} where it cannot be read; the value has been passed. */
    private @Nullable Object ofOther(FieldSpec<?> field) throws IOException {
        boolean several = tokens.current() == JsonToken.START_ARRAY;
        return switch (field.kind()) {
            case CODES, DATES, TEXTS, LAGRUM, NODES -> several ? list(field) : refused(Kind.WRONG_TYPE, field.kind());
            case NODE, LOCAL -> several ? refused(Kind.SEVERAL_VALUES, field.kind()) : structure(field);
            default -> several ? refused(Kind.SEVERAL_VALUES, field.kind()) : scalar(field, false);
        };
    }

    private @Nullable Object structure(FieldSpec<?> field) throws IOException {
        if (tokens.current() != JsonToken.START_OBJECT) {
            return refused(Kind.WRONG_TYPE, field.kind());
        }
        return field.kind() == FieldKind.NODE ? object(field.childOrThrow()) : local();
    }

    /** The elements of a field that holds several, or {@code null} where one of them cannot be read. */
    private @Nullable Object list(FieldSpec<?> field) throws IOException {
        ByteTable<Code> table = field.kind() == FieldKind.CODES ? codes(field) : null;
        int before = elements.size();
        boolean whole = true;
        int index = 0;
        boolean text = tokens.nextText();
        while (tokens.current() != JsonToken.END_ARRAY) {
            countMember(index + 1);
            element = index++;
            Object value = table != null && text
                    ? code(table)
                    : field.kind() == FieldKind.NODES ? element(field) : scalar(field, text);
            if (value == null) {
                whole = false;
            } else {
                elements.add(value);
            }
            element = Parts.NO_LIST;
            text = tokens.nextText();
        }
        return elements.cutOff(before, whole);
    }

    private @Nullable Object element(FieldSpec<?> field) throws IOException {
        return tokens.current() == JsonToken.START_OBJECT
                ? object(field.childOrThrow())
                : refused(Kind.WRONG_TYPE, FieldKind.NODE);
    }

    private @Nullable Object listOfOne(FieldSpec<?> field) throws IOException {
        int before = problems.size();
        Object only = scalar(field, true);
        if (only == null) {
            return null;
        }
        if (problems.size() == before) {
            problem(Kind.ONE_VALUE, field.kind().swedish());
        }
        return List.of(only);
    }

    private @Nullable Object scalar(FieldSpec<?> field, boolean text) throws IOException {
        return switch (field.kind()) {
            case CODE, CODES -> text ? code(codes(field)) : refused(Kind.WRONG_TYPE, FieldKind.CODE);
            case DATE, DATES -> text ? date() : refused(Kind.WRONG_TYPE, FieldKind.DATE);
            case LAGRUM -> text ? provision() : refused(Kind.WRONG_TYPE, FieldKind.TEXT);
            case FLAG -> flag();
            case NUMBER -> tokens.isInt() ? (Object) tokens.number() : refused(Kind.WRONG_TYPE, FieldKind.NUMBER);
            default -> text ? tokens.text() : refused(Kind.WRONG_TYPE, FieldKind.TEXT);
        };
    }

    private @Nullable Object flag() throws IOException {
        JsonToken token = tokens.current();
        if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        return token == JsonToken.VALUE_FALSE ? Boolean.FALSE : refused(Kind.WRONG_TYPE, FieldKind.FLAG);
    }

    private Code code(ByteTable<Code> table) throws IOException {
        Code known = tokens.find(table);
        return known == null ? Code.of(tokens.text()) : known;
    }

    private ByteTable<Code> codes(FieldSpec<?> field) {
        ByteTable<Code> table = codes[field.number()];
        if (table == null) {
            table = ByteTable.of(catalogue.getList(requireNonNull(field.listId())));
            codes[field.number()] = table;
        }
        return table;
    }

    // No array of a generic type can be made, and none but tables of codes are put into it.
    @SuppressWarnings("unchecked")
    private static @Nullable ByteTable<Code>[] tables() {
        return new ByteTable[Format.FIELDS];
    }

    private @Nullable LocalDate date() throws IOException {
        LocalDate date = tokens.date();
        if (date == null) {
            problem(Kind.BAD_DATE, FieldKind.DATE.swedish());
        }
        return date;
    }

    // The same few provisions stand in nearly every case; the bound keeps a hostile file from filling the memory.
    private Lagrum provision() throws IOException {
        Lagrum known = tokens.find(provisions);
        if (known == null) {
            String text = tokens.text();
            known = Lagrum.parse(text);
            if (provisions.size() < 1_000) {
                provisions.put(text, known);
            }
        }
        return known;
    }

    private ExtraFields local() throws IOException {
        List<ExtraFields.Field> fields = new ArrayList<>();
        while (tokens.next() == JsonToken.FIELD_NAME) {
            countMember(fields.size() + 1);
            fields.add(new ExtraFields.Field(tokens.name(), rawValue(), ExtraFields.Kind.LOCAL));
        }
        return ExtraFields.of(fields);
    }

    private ExtraFields.@Nullable Field unknown(String name, @Nullable List<ExtraFields.Field> earlier)
            throws IOException {
        boolean twice =
                earlier != null && earlier.stream().anyMatch(f -> f.name().equals(name));
        problem(twice ? Kind.DUPLICATE_FIELD : Kind.UNKNOWN_FIELD, ReadProblem.UNKNOWN_NAME, null);
        String json = rawValue();
        return twice ? null : new ExtraFields.Field(name, json, ExtraFields.Kind.UNKNOWN);
    }

    /** The text of the value that comes next, which is passed. */
    private String rawValue() throws IOException {
        tokens.next();
        long begin = tokens.begin();
        passValue();
        return frame.text(begin, tokens.end());
    }

    private void passValue() throws IOException {
        Kind limit = PassedValue.pass(tokens);
        if (limit != null) {
            problem(limit, null);
            throw new LimitReached();
        }
    }

    private @Nullable Object refused(Kind kind, FieldKind expected) throws IOException {
        problem(kind, expected.swedish());
        passValue();
        return null;
    }

    private void countMember(int members) {
        if (members > Limits.MEMBERS) {
            problem(Kind.MANY_MEMBERS, null);
            throw new LimitReached();
        }
    }

    private void problem(Kind kind, @Nullable String expected) {
        problemAt(kind, expected, tokens.begin());
    }

    private void problem(Kind kind, String field, @Nullable String expected) {
        problems.add(new ReadProblem(kind, way() + "/" + field, frame.place(tokens.begin()), expected));
    }

    private void problemAt(Kind kind, @Nullable String expected, long offset) {
        problems.add(new ReadProblem(kind, way(), frame.place(offset), expected));
    }

    /** The way to what is being read. */
    private String way() {
        String way = current == null ? "" : current.pointer();
        way = reading == null ? way : way + "/" + reading.name();
        return element == Parts.NO_LIST ? way : way + "/" + element;
    }
}
