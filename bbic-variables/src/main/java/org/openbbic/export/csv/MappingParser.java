package org.openbbic.export.csv;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.IsoDate;
import org.openbbic.export.Limits;
import org.openbbic.export.NodeType;
import org.openbbic.export.Parts;
import org.openbbic.model.arende.Exporthuvud;

/** Reads a mapping file strictly: what it does not know it refuses, with line and place. */
final class MappingParser {

    private static final int DEPTH = 8;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Limits.TEXT)
                    .maxNameLength(Limits.TEXT)
                    .maxNestingDepth(DEPTH)
                    .build())
            .build();

    private final Deque<String> path = new ArrayDeque<>();
    private final MappingDraft draft = new MappingDraft();
    private JsonParser parser;

    /** A text of the mapping file and where it stands. */
    record Text(String value, int line, int character, String path) {

        MappingException fault(String reason) {
            return MappingException.at(line, character, path, reason);
        }
    }

    /** What is done with the value of a member of that name; the value's first token is the current one. */
    private interface Member {
        void read(String name) throws IOException;
    }

    MappingParser() throws IOException {
        this.parser = FACTORY.createParser(new byte[0]);
    }

    Mapping parse(byte[] bytes) throws MappingException {
        try (JsonParser opened = FACTORY.createParser(bytes)) {
            parser = opened;
            parser.nextToken();
            object(this::member);
            if (parser.nextToken() != null) {
                throw fault("något står efter mappningen");
            }
            return draft.finish();
        } catch (MappingException e) {
            throw e;
        } catch (IOException e) {
            // The parser's own words quote the text.
            JsonLocation at = parser.currentLocation();
            throw MappingException.at(at.getLineNr(), at.getColumnNr(), "", "filen är ingen giltig JSON");
        }
    }

    private void member(String name) throws IOException {
        switch (name) {
            case "bbicMappning" -> draft.version = text();
            case "huvud" -> draft.header = header();
            case "form" -> draft.form = text();
            case "avgransare" -> draft.delimiter = text();
            case "blad" -> draft.sheet = text();
            case "utkast" -> draft.unfinished = expected(flag()) ? located("") : null;
            case "fast" -> object(address -> draft.constants.put(address, text()));
            case "kolumner" -> columns();
            default -> throw unknownKey();
        }
    }

    private void columns() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw fault("en lista väntades");
        }
        path.removeLast();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            path.addLast("kolumn nummer " + (draft.columns.size() + 1));
            draft.columns.add(column());
            path.removeLast();
        }
        path.addLast("kolumner");
    }

    private MappingDraft.Column column() throws IOException {
        MappingDraft.Column column =
                new MappingDraft.Column(draft.columns.size() + 1, located(""), new LinkedHashMap<>());
        object(name -> {
            switch (name) {
                case "rubrik" -> column.heading = text();
                case "falt" -> column.target = text();
                case "gor" -> column.treatment = text();
                case "skiljetecken" -> column.separator = text();
                case "kod" -> column.code = text();
                case "svar" -> {
                    column.answersAt = located("");
                    object(answer -> column.answers.put(answer, text()));
                }
                // What a draft says of its own suggestions, for the person who goes through it.
                case "sakerhet", "grund" -> text();
                case "forslag" -> texts();
                case "ja" -> column.yes = texts();
                case "nej" -> column.no = texts();
                default -> throw unknownKey();
            }
        });
        return column;
    }

    private void object(Member member) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw fault("ett objekt väntades");
        }
        Set<String> seen = new HashSet<>();
        String name;
        while ((name = parser.nextFieldName()) != null) {
            path.addLast(name);
            if (!seen.add(name)) {
                throw fault("nyckeln står två gånger");
            }
            parser.nextToken();
            member.read(name);
            path.removeLast();
        }
    }

    private Text text() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw fault("en text väntades");
        }
        return located(parser.getText());
    }

    private List<Text> texts() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw fault("en lista med texter väntades");
        }
        List<Text> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text());
        }
        return texts;
    }

    private Exporthuvud header() throws IOException {
        Parts parts = Format.HUVUD.begin();
        requireNonNull(Format.HUVUD.find("bbicExport")).put(parts, Format.VERSION);
        return header(Format.HUVUD, parts);
    }

    private <R> R header(NodeType<R> type, Parts parts) throws IOException {
        object(name -> {
            FieldSpec<R> field = type.find(name);
            // The version of the export format follows from the mapping's own.
            if (field == null || name.equals("bbicExport")) {
                throw unknownKey();
            }
            if (parser.currentToken() != JsonToken.VALUE_NULL) {
                field.put(parts, headerValue(field));
            }
        });
        return type.end(parts);
    }

    private Object headerValue(FieldSpec<?> field) throws IOException {
        NodeType<?> child = field.child();
        return child != null
                ? headerPart(child)
                : switch (field.kind()) {
                    case TEXTS -> texts().stream().map(Text::value).toList();
                    case DATE -> date();
                    case FLAG -> expect(flag(), field);
                    case NUMBER -> expect(number(), field);
                    default -> text().value();
                };
    }

    private <R> Object headerPart(NodeType<R> type) throws IOException {
        return requireNonNull(header(type, type.begin()));
    }

    private LocalDate date() throws IOException {
        LocalDate date = IsoDate.parse(text().value());
        if (date == null) {
            throw fault(FieldKind.DATE.swedish() + " väntades");
        }
        return date;
    }

    private boolean expected(@Nullable Object flag) throws MappingException {
        if (flag == null) {
            throw fault("true eller false väntades");
        }
        return (Boolean) flag;
    }

    private @Nullable Object flag() {
        JsonToken token = parser.currentToken();
        return token.isBoolean() ? token == JsonToken.VALUE_TRUE : null;
    }

    private @Nullable Object number() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                        && parser.getNumberType() == JsonParser.NumberType.INT
                ? parser.getIntValue()
                : null;
    }

    private Object expect(@Nullable Object value, FieldSpec<?> field) throws MappingException {
        if (value == null) {
            throw fault(field.kind().swedish() + " väntades");
        }
        return value;
    }

    private MappingException unknownKey() {
        return fault("nyckeln finns inte");
    }

    private MappingException fault(String reason) {
        return located("").fault(reason);
    }

    private Text located(String value) {
        JsonLocation at = parser.currentTokenLocation();
        return new Text(value, at.getLineNr(), at.getColumnNr(), shownPath());
    }

    private String shownPath() {
        List<String> steps = new ArrayList<>();
        for (String step : path) {
            String shown = MappingException.shown(step);
            steps.add(shown.substring(1, shown.length() - 1));
        }
        return String.join(", ", steps);
    }
}
