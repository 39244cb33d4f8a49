package org.openbbic.examples.sample;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.arende.Arende;

/**
 * A column of the wide table.
 *
 * @param heading its heading
 * @param field the field it holds
 * @param code the one code that it says yes or no to, or {@code null} where it holds the answer itself
 * @param separator what stands between several answers in one cell, or {@code null} where there is one at most
 * @param answers code by answer text, where the catalogue's terms do not say it
 * @param cell its text in the row of a case
 */
record Column(
        String heading,
        String field,
        @Nullable String code,
        @Nullable String separator,
        Map<String, String> answers,
        Function<Arende, String> cell) {

    static final String YES = "Ja";
    static final String NO = "Nej";

    static Column of(String heading, String field, Function<Arende, String> cell) {
        return new Column(heading, field, null, null, Map.of(), cell);
    }

    static Column several(String heading, String field, Function<Arende, String> cell) {
        return new Column(heading, field, null, ",", Map.of(), cell);
    }

    static Column answers(String heading, String field, Map<String, String> answers, Function<Arende, String> cell) {
        return new Column(heading, field, null, null, answers, cell);
    }

    static Column yesNo(String heading, String field, String code, Function<Arende, Boolean> cell) {
        return new Column(heading, field, code, null, Map.of(), arende -> cell.apply(arende) ? YES : NO);
    }
}
