package org.openbbic.export;

import org.jspecify.annotations.Nullable;

/**
 * Something that the reader met and that the file's owner should know: what kind, where, and what was expected there.
 * Never the value itself.
 *
 * @param kind what it is
 * @param path JSON Pointer within the case, or within the header; an unknown name stands as {@code *okand}
 * @param location line and column
 * @param expected what belongs there, as a word of the format's own, or {@code null} where the kind says it all
 */
public record ReadProblem(
        Kind kind, String path, Location location, @Nullable String expected) {

    /** The name that stands in a path instead of one that nobody knows, since such a name can be anything. */
    public static final String UNKNOWN_NAME = "*okand";

    /** The kinds of problem. */
    public enum Kind {
        /** The text is no JSON, or ends too early. */
        BAD_JSON,
        /** The file holds nothing. */
        EMPTY_FILE,
        /** The header is missing. */
        HEADER_MISSING,
        /** The header lacks a field that it must have; {@code expected} is its name. */
        HEADER_INCOMPLETE,
        /** Something stands after the cases of a JSON document. */
        AFTER_CASES,
        /** {@code bbicExport} is no version of the format that is known here. */
        UNKNOWN_FORMAT,
        /** The case has no id. */
        ID_MISSING,
        /** A text that is no day; {@code expected} is the form. */
        BAD_DATE,
        /** A value of another kind than belongs there; {@code expected} names the {@link FieldKind}. */
        WRONG_TYPE,
        /** A list where one value belongs. */
        SEVERAL_VALUES,
        /** One value where a list belongs; it is read as a list of one. */
        ONE_VALUE,
        /** A field that nobody knows. */
        UNKNOWN_FIELD,
        /** The same field twice in one object; the first is read. */
        DUPLICATE_FIELD,
        /** A byte order mark. */
        BYTE_ORDER_MARK,
        /** Lines end with CR and LF. */
        LINE_ENDINGS,
        /** The text is no UTF-8 and was read as Windows-1252. */
        WINDOWS_1252,
        /** The text is UTF-16. */
        UTF_16,
        /** A text longer than 100,000 characters. */
        LONG_TEXT,
        /** A name longer than 200 characters. */
        LONG_NAME,
        /** Objects and lists more than 32 deep. */
        DEEP,
        /** A case larger than 4 MiB. */
        LARGE_CASE,
        /** More than 10,000 members in one object or list. */
        MANY_MEMBERS,
        /** A number with too many digits. */
        LONG_NUMBER,
        /** A row of a table with another number of cells than the heading; {@code expected} is the heading's number. */
        RAGGED_ROW,
        /** A quote in a table that is never closed, or stands where none can. */
        BAD_QUOTE,
        /** An answer text that matches no answer; it is kept. {@code expected} is the list. */
        UNMATCHED_ANSWER,
        /** An answer text that matches several answers; it is kept. {@code expected} is the list. */
        AMBIGUOUS_ANSWER,
        /** A column that the mapping names and the table lacks; {@code expected} is its number in the mapping. */
        COLUMN_MISSING,
        /** A column heading that stands twice. */
        DUPLICATE_COLUMN,
        /** Two rows of one case that say different things of the same field. */
        CONFLICTING_ROWS,
        /** A number where a day belongs, such as a spreadsheet counts days by; which day it means is not guessed. */
        DATE_SERIAL,
        /** A cell that holds a formula. What it came to is kept as text. */
        FORMULA_CELL,
        /** A cell that holds an error, such as a formula that came to nothing. */
        ERROR_CELL,
        /** A number that is longer than a spreadsheet can hold, and so no longer what was written. */
        ROUNDED_NUMBER,
        /** Cells that are merged, so that what stands in the first stands in no other. */
        MERGED_CELLS;

        /** Whether it is told of once a file, however often it is met. */
        public boolean isToldOnce() {
            return this == LINE_ENDINGS || this == WINDOWS_1252;
        }

        /** Whether only a table can have it. */
        public boolean isOfTables() {
            return ordinal() >= RAGGED_ROW.ordinal();
        }
    }
}
