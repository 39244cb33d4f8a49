package org.openbbic.export.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;

/** How the texts of a column fit a list of answers. */
final class AnswerFit {

    /** Times that a text must stand there to be written into a draft, so that it is an answer and no note. */
    static final int FEWEST = 3;

    /** Characters that an answer may have to be written into a draft. */
    static final int LONGEST = 60;

    private static final List<String> SEPARATORS = List.of("|", ";", ", ", ",", "\n", " / ");

    final CodeList list;
    /** What stands between several answers, or {@code null} where no cell holds several. */
    final @Nullable String separator;

    private final Map<String, Set<String>> loose = new HashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private int known;
    private int all;
    private int unwritten;

    private AnswerFit(CodeList list, @Nullable String separator) {
        this.list = list;
        this.separator = separator;
        for (CodeEntry entry : list.entries()) {
            spell(entry.code().value(), entry);
            spell(entry.term(), entry);
            entry.synonyms().forEach(synonym -> spell(synonym, entry));
        }
    }

    private void spell(String text, CodeEntry entry) {
        loose.computeIfAbsent(Heading.key(text), key -> new HashSet<>())
                .add(entry.code().value());
    }

    /** The best fit, with the separator that lets most answers be known. */
    static AnswerFit of(ColumnFacts facts, CodeList list, boolean several) {
        AnswerFit best = new AnswerFit(list, null).take(facts);
        if (several) {
            for (String separator : SEPARATORS) {
                boolean used = facts.texts().keySet().stream().anyMatch(text -> text.contains(separator));
                AnswerFit other = used ? new AnswerFit(list, separator).take(facts) : best;
                if (other.share() > best.share()) {
                    best = other;
                }
            }
        }
        return best;
    }

    private AnswerFit take(ColumnFacts facts) {
        Map<String, Integer> pieces = new LinkedHashMap<>();
        Answers wordings = new Answers(list, Map.of());
        facts.texts()
                .forEach((text, count) ->
                        pieces(wordings, text).forEach(piece -> pieces.merge(piece, count, Integer::sum)));
        pieces.forEach(this::take);
        return this;
    }

    private List<String> pieces(Answers wordings, String text) {
        if (separator == null) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        // What is known is given as its code and what is not as its text, and both are looked up below.
        wordings.matches(text, separator)
                .forEach(match -> pieces.add(match.code().value()));
        return pieces;
    }

    private void take(String text, int count) {
        all += count;
        if (list.findByText(text).isPresent()) {
            known += count;
            return;
        }
        Set<String> codes = list.isAmbiguous(text) ? Set.of() : loose.getOrDefault(Heading.key(text), Set.of());
        if (codes.size() == 1) {
            known += count;
            write(text, codes.iterator().next(), 1);
        } else {
            write(text, "", count);
        }
    }

    /** A text that could be about a person is never written, whatever the person at the screen then has to look up. */
    private void write(String text, String code, int count) {
        boolean answer = code.isEmpty() ? count >= FEWEST : true;
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        if (answer && text.length() <= LONGEST && digits < 4 && text.indexOf('@') < 0) {
            answers.put(text, code);
        } else {
            unwritten++;
        }
    }

    /** How much of what stands there is known, 0 to 1. */
    double share() {
        return all == 0 ? 0 : (double) known / all;
    }

    /** Codes by those texts that the list does not have as they stand; empty where nobody can say which is meant. */
    Map<String, String> answers() {
        return answers;
    }

    /** Different texts that are not known and not written. */
    int unwritten() {
        return unwritten;
    }

    boolean hasOpenAnswers() {
        return answers.containsValue("");
    }
}
