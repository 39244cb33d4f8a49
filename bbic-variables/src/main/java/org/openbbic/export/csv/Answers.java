package org.openbbic.export.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.TextKey;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.model.Code;

/** Finds the code that an answer text means: by the mapping's own answers first, then by the list's wordings. */
final class Answers {

    /** Texts that are remembered; a bound, so that a column of free text does not fill the memory. */
    private static final int REMEMBERED = 2_000;

    private static final int REMEMBERED_LENGTH = 200;

    /** Pieces of a cell that may belong together because the wording itself holds the separator. */
    private static final int JOINED = 5;

    private final CodeList list;
    private final Map<String, String> exact;
    private final Map<String, String> loose = new HashMap<>();
    private final Map<String, Match> remembered = new HashMap<>();

    /**
     * What a text means.
     *
     * @param code the code; one that only holds the text where none was found
     * @param problem why none was found, or {@code null}
     */
    record Match(Code code, @Nullable Kind problem) {}

    Answers(CodeList list, Map<String, String> answers) {
        this.list = list;
        this.exact = answers;
        answers.keySet().forEach(text -> loose.putIfAbsent(TextKey.of(text), text));
    }

    String listId() {
        return list.id();
    }

    /** The code with exactly that text, from the list where it is there. */
    Code code(String value) {
        return list.find(value).orElseGet(() -> Code.of(value));
    }

    /** What the text means. */
    Match match(String text) {
        Match known = remembered.get(text);
        if (known == null) {
            known = find(text);
            if (remembered.size() < REMEMBERED && text.length() <= REMEMBERED_LENGTH) {
                remembered.put(text, known);
            }
        }
        return known;
    }

    private Match find(String text) {
        String listed = exact.containsKey(text) ? text : loose.get(TextKey.of(text));
        String mapped = listed == null ? null : exact.get(listed);
        if (listed != null && mapped != null) {
            return new Match(code(mapped).withAnswerText(listed), null);
        }
        Optional<Code> known = list.findByText(text);
        if (known.isPresent()) {
            return new Match(known.get(), null);
        }
        if (list.entries().isEmpty()) {
            return new Match(Code.of(text), null);
        }
        return new Match(Code.of(text), list.isAmbiguous(text) ? Kind.AMBIGUOUS_ANSWER : Kind.UNMATCHED_ANSWER);
    }

    private boolean isKnown(String text) {
        return exact.containsKey(text)
                || loose.containsKey(TextKey.of(text))
                || list.findByText(text).isPresent();
    }

    /** What each answer of a cell means. */
    List<Match> matches(String cell, String separator) {
        if (!cell.contains(separator) || isKnown(cell)) {
            return List.of(match(cell));
        }
        List<String> pieces = CellReading.split(cell, separator);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            int length = lengthOfAnswer(pieces, i, separator);
            String answer =
                    String.join(separator, pieces.subList(i, i + length)).strip();
            if (!answer.isEmpty()) {
                matches.add(match(answer));
            }
            i += length;
        }
        return matches;
    }

    // "Boende, arbete och ekonomi" in a list separated by commas: the fewest pieces that are an answer together.
    private int lengthOfAnswer(List<String> pieces, int from, String separator) {
        int most = Math.min(JOINED, pieces.size() - from);
        for (int length = 1; length <= most; length++) {
            if (isKnown(
                    String.join(separator, pieces.subList(from, from + length)).strip())) {
                return length;
            }
        }
        return 1;
    }
}
