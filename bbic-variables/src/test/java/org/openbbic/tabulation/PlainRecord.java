package org.openbbic.tabulation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;

/** A record as it is counted by hand: what it answers to every question, each answer by its key. */
final class PlainRecord {

    static final String MISSING = "*saknas";
    static final String OTHER = "*annat";

    /** The child by municipality and key; {@code null} if it has none. */
    final @Nullable String child;

    private final Map<String, Set<String>> answers = new HashMap<>();
    private final Map<Day, Set<Span>> days = new EnumMap<>(Day.class);

    /** Days on end, both included. */
    private record Span(LocalDate first, LocalDate last) {}

    PlainRecord(@Nullable String child) {
        this.child = child;
    }

    void put(String question, @Nullable String answer) {
        answers.put(question, Set.of(answer == null ? MISSING : answer));
    }

    void put(String question, Set<String> several) {
        answers.put(question, several.isEmpty() ? Set.of(MISSING) : several);
    }

    void put(String question, @Nullable Long number) {
        put(question, number == null ? null : number < 0 ? OTHER : number.toString());
    }

    void put(String question, @Nullable Boolean flag) {
        put(question, flag == null ? null : flag ? "ja" : "nej");
    }

    void put(String question, @Nullable Code code) {
        put(question, code == null ? null : key(code));
    }

    void put(String question, List<Code> codes) {
        Set<String> several = new HashSet<>();
        codes.forEach(code -> several.add(key(code)));
        put(question, several);
    }

    private static String key(Code code) {
        return CountedCases.NO_CODES.contains(code.value()) ? OTHER : code.value();
    }

    /** Says that a day of the record is this one, if it is known. */
    void on(Day which, @Nullable LocalDate day) {
        if (day != null) {
            during(which, day, day);
        }
    }

    void during(Day which, LocalDate first, LocalDate last) {
        days.computeIfAbsent(which, each -> new HashSet<>()).add(new Span(first, last));
    }

    boolean isIn(Window window, Day which) {
        return days.getOrDefault(which, Set.of()).stream()
                .anyMatch(span ->
                        !span.first().isAfter(window.last()) && !span.last().isBefore(window.first()));
    }

    Set<String> questions() {
        return answers.keySet();
    }

    Set<String> answers(String question) {
        return Objects.requireNonNull(answers.get(question), question);
    }
}
