package org.openbbic.tidy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;

/** The ways in which the value of a field gets into a row, or does not. */
final class Fillings {

    /** Stands for an answer that is stated and cannot be handed on; no code has an asterisk. */
    static final String UNKNOWN = "*okand";

    /** The term of {@link #UNKNOWN}. */
    static final String UNKNOWN_TERM = "Svar som inte lämnas ut, eftersom ingen lista har det";

    /** A year of birth has four digits; a longer number can be anything, such as a personal number. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2099;

    private Fillings() {}

    /** Left out, and counted. */
    static Part.Taking leftOut(String address, Reason reason) {
        return (value, row, rows) -> {
            int values = value instanceof List<?> list
                    ? list.size()
                    : value instanceof ExtraFields extra ? extra.fields().size() : 1;
            if (values > 0) {
                rows.ledger().count(address, reason, values);
            }
        };
    }

    static Part.Taking flag(int place) {
        return (value, row, rows) -> row.put(place, value);
    }

    static Part.Taking date(String address, int place, DatePrecision dates) {
        return (value, row, rows) -> {
            row.put(place, dates.of((LocalDate) value));
            if (dates != DatePrecision.DAG) {
                rows.ledger().count(address, Reason.DATUM_FORENKLAT, 1);
            }
        };
    }

    static Part.Taking birthYear(String address, int place, int years) {
        return (value, row, rows) -> {
            int year = (Integer) value;
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                rows.ledger().count(address, Reason.OTILLATEN_FORM, 1);
                return;
            }
            row.put(place, year - year % years);
            if (years > 1) {
                rows.ledger().count(address, Reason.FODELSEAR_KLASS, 1);
            }
        };
    }

    static Part.Taking birthDate(String address, int place, int years) {
        Part.Taking year = birthYear(address, place, years);
        return (value, row, rows) -> {
            rows.ledger().count(address, Reason.FODELSEDATUM, 1);
            if (row.get(place) == null) {
                year.take(((LocalDate) value).getYear(), row, rows);
            }
        };
    }

    /** An id that is unique in the file. */
    static Part.Taking id(String address, int place) {
        return (value, row, rows) -> row.put(place, rows.hashed(address, "", (String) value));
    }

    /** An id that is unique in its case. */
    static Part.Taking idInCase(String address, int place) {
        return (value, row, rows) -> {
            rows.name(row, (String) value);
            String within = rows.caseId();
            row.put(place, within == null ? null : rows.hashed(address, within, (String) value));
        };
    }

    /** A reference to an object of the same case by its id: the number of its row. */
    static Part.Taking reference(String address, int place, String table) {
        return (value, row, rows) -> {
            Long number = rows.named(table, (String) value);
            row.put(place, number);
            if (number == null) {
                rows.ledger().count(address, Reason.HANVISNING, 1);
            }
        };
    }

    /** A code, with the term in the column after it, and then the answer text of the mapping where it is asked for. */
    static Part.Taking code(String address, int place, CodeList list, boolean answerText) {
        return new Part.Taking() {
            @Override
            public void take(Object value, OpenRow row, CaseRows rows) {
                Code known = known(list, (Code) value);
                put(row, known);
                if (known != null && answerText) {
                    row.put(place + 2, ((Code) value).answerText());
                }
                if (known == null) {
                    rows.ledger().count(address, Reason.OKANT_SVAR, 1);
                }
            }

            @Override
            public void unreadable(OpenRow row, CaseRows rows) {
                put(row, null);
            }

            private void put(OpenRow row, @Nullable Code code) {
                row.put(place, code == null ? UNKNOWN : code.value());
                row.put(
                        place + 1,
                        code == null ? UNKNOWN_TERM : list.entry(code).term());
            }
        };
    }

    /** The list's own code with that text; {@code null} for a text that is none of its answers. */
    static @Nullable Code known(CodeList list, Code code) {
        return list.find(code.value()).orElse(null);
    }
}
