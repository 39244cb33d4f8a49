package org.openbbic.export.csv;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.IsoDate;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.model.Code;
import org.openbbic.model.Lagrum;

/** How the text of a cell becomes what a field says. */
interface CellReading {

    /** What is expected of a cell that says yes or no. */
    String YES_OR_NO = "ja eller nej";

    /** A number that a spreadsheet may mean as a day, from 1927 to 2173; which day, nothing in it says for sure. */
    Pattern SERIAL = Pattern.compile("[1-9]\\d{4}(\\.\\d+)?");

    /** Reads a text that is not empty. */
    void read(String text, Cell cell, Slot into);

    /** The reading of a constant. */
    static CellReading ofConstant(FieldSpec<?> field, Catalogue catalogue) {
        return of(field, Map.of(), MappedColumn.SEPARATOR, YesNo.of(List.of(), List.of()), null, catalogue);
    }

    /** The reading of a mapped column. */
    static CellReading of(FieldSpec<?> field, MappedColumn column, Catalogue catalogue) {
        YesNo yesNo = YesNo.of(column.yes(), column.no());
        return of(field, column.answers(), column.separator(), yesNo, column.code(), catalogue);
    }

    /** The reading of a cell whose text is not what it says: it is kept, and counts as nothing. */
    static CellReading ofTrouble(Kind trouble) {
        return (text, cell, into) -> into.unreadable(Json.text(text), trouble, null, cell);
    }

    private static CellReading of(
            FieldSpec<?> field,
            Map<String, String> answers,
            String separator,
            YesNo yesNo,
            @Nullable String code,
            Catalogue catalogue) {
        FieldKind kind = field.kind();
        return switch (kind) {
            case DATE -> CellReading::day;
            case FLAG -> single(yesNo::parse, Kind.WRONG_TYPE, YES_OR_NO);
            case NUMBER -> single(CellReading::number, Kind.WRONG_TYPE, kind.swedish());
            case LAGRUM -> provisions(separator);
            case CODE, CODES -> {
                Answers known = new Answers(catalogue.getList(requireNonNull(field.listId())), answers);
                if (code != null) {
                    yield answerOfItsOwn(known, known.code(code), yesNo, kind);
                }
                yield kind == FieldKind.CODE ? answer(known) : answers(known, separator);
            }
            default -> (text, cell, into) -> into.set(text);
        };
    }

    private static void day(String text, Cell cell, Slot into) {
        LocalDate day = IsoDate.parse(text);
        if (day == null) {
            Kind kind = SERIAL.matcher(text).matches() ? Kind.DATE_SERIAL : Kind.BAD_DATE;
            into.unreadable(Json.text(text), kind, FieldKind.DATE.swedish(), cell);
        } else {
            into.set(day);
        }
    }

    private static CellReading single(Function<String, @Nullable Object> parse, Kind kind, String expected) {
        return (text, cell, into) -> {
            Object value = parse.apply(text);
            if (value == null) {
                into.unreadable(Json.text(text), kind, expected, cell);
            } else {
                into.set(value);
            }
        };
    }

    private static @Nullable Object number(String text) {
        int digits = text.startsWith("-") ? text.length() - 1 : text.length();
        boolean plain = digits > 0 && text.chars().skip(text.length() - digits).allMatch(c -> c >= '0' && c <= '9');
        // Nine digits always fit; a longer number is none that any field means.
        return plain && digits <= 9 ? (Object) Integer.valueOf(text) : null;
    }

    private static CellReading provisions(String separator) {
        Map<String, Lagrum> known = new HashMap<>();
        return (text, cell, into) -> {
            for (String piece : split(text, separator)) {
                String stripped = piece.strip();
                if (stripped.isEmpty()) {
                    continue;
                }
                Lagrum provision = known.get(stripped);
                if (provision == null) {
                    provision = Lagrum.parse(stripped);
                    if (known.size() < 1_000) {
                        known.put(stripped, provision);
                    }
                }
                into.add(provision, cell);
            }
        };
    }

    private static CellReading answer(Answers answers) {
        return (text, cell, into) -> {
            Answers.Match match = answers.match(text);
            one(match.code(), answers, cell, into);
            told(match, answers, cell, into);
        };
    }

    private static CellReading answers(Answers answers, String separator) {
        return (text, cell, into) -> {
            for (Answers.Match match : answers.matches(text, separator)) {
                into.add(match.code(), cell);
                told(match, answers, cell, into);
            }
        };
    }

    /** A yes/no column that is about one answer. */
    private static CellReading answerOfItsOwn(Answers answers, Code code, YesNo yesNo, FieldKind kind) {
        return (text, cell, into) -> {
            Boolean yes = yesNo.parse(text);
            if (Boolean.FALSE.equals(yes)) {
                return;
            }
            Code said = yes == null ? Code.of(text) : code;
            if (kind == FieldKind.CODE) {
                one(said, answers, cell, into);
            } else {
                into.add(said, cell);
            }
            if (yes == null) {
                into.problem(Kind.UNMATCHED_ANSWER, answers.listId(), cell);
            }
        };
    }

    // Several yes/no columns can fill a field that takes one answer; two that say yes leave it open which is meant.
    private static void one(Code code, Answers answers, Cell cell, Slot into) {
        Object before = into.value();
        if (before instanceof Code other && !other.equals(code)) {
            String both = Json.texts(List.of(other.value(), code.value()));
            into.unreadable(both, Kind.SEVERAL_VALUES, FieldKind.CODE.swedish(), cell);
        } else if (into.unreadable() == null) {
            into.set(code);
        }
    }

    private static void told(Answers.Match match, Answers answers, Cell cell, Slot into) {
        if (match.problem() != null) {
            into.problem(match.problem(), answers.listId(), cell);
        }
    }

    /** The pieces between separators, as they stand. */
    static List<String> split(String text, String separator) {
        List<String> pieces = new ArrayList<>(2);
        int from = 0;
        int at;
        while ((at = text.indexOf(separator, from)) >= 0) {
            pieces.add(text.substring(from, at));
            from = at + separator.length();
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
