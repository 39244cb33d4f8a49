package org.openbbic.export.csv;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping says of one column.
 *
 * @param number its number in the mapping, from 1
 * @param line the line of the mapping file on which it begins
 * @param heading the column's heading in the table
 * @param treatment what is done with it
 * @param target what it fills, or {@code null} where it fills nothing
 * @param answers codes by answer text
 * @param separator what stands between several answers in a cell
 * @param code the code that a yes/no column is about, or {@code null}
 * @param yes the texts that mean yes; empty for the usual ones
 * @param no the texts that mean no; empty for the usual ones
 */
record MappedColumn(
        int number,
        int line,
        String heading,
        Treatment treatment,
        @Nullable Target target,
        Map<String, String> answers,
        String separator,
        @Nullable String code,
        List<String> yes,
        List<String> no) {

    /** What stands between several answers unless the mapping says otherwise. */
    static final String SEPARATOR = "|";

    /** What is done with a column. */
    enum Treatment {
        /** It is read. */
        READ,
        /** {@code koda}: it is read, and each text is replaced by a keyed hash before anything else sees it. */
        HASH,
        /** {@code kasta}: it is dropped before anything else sees it. */
        DROP,
        /** {@code ignorera}: it is left out knowingly. */
        IGNORE
    }

    /** A column of our own form. */
    static MappedColumn own(int number, String heading, Target target) {
        return new MappedColumn(
                number, 1, heading, Treatment.READ, target, Map.of(), SEPARATOR, null, List.of(), List.of());
    }
}
