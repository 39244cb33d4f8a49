package org.openbbic.examples.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.rules.ReadRule;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.form.FormRules;
import org.openbbic.rules.samband.SambandRules;

/** What a reader met in a file, told in a few lines where nobody asked for a report. */
final class MetProblems {

    private static final Set<Kind> UNREAD = EnumSet.of(
            Kind.EMPTY_FILE,
            Kind.HEADER_MISSING,
            Kind.BAD_JSON,
            Kind.BAD_QUOTE,
            Kind.LONG_TEXT,
            Kind.MANY_MEMBERS,
            Kind.DEEP,
            Kind.LARGE_CASE);

    private final Map<Kind, Long> counts;
    private final boolean table;
    private final boolean english;

    /**
     * What was met.
     *
     * @param counts how often, by kind
     * @param table whether the file is a table
     */
    MetProblems(Map<Kind, Long> counts, boolean table, Locale language) {
        this.counts = new EnumMap<>(Kind.class);
        this.counts.putAll(counts);
        this.table = table;
        this.english = Language.isEnglish(language);
    }

    /** Whether some of the file could not be read at all. */
    boolean isLossy() {
        return counts.keySet().stream().anyMatch(UNREAD::contains);
    }

    /** Whether a file without a single case is so because it could not be read, and not because it has none. */
    boolean explainNothing() {
        return counts.keySet().stream().anyMatch(kind -> UNREAD.contains(kind) || table && isOfColumns(kind));
    }

    private static boolean isOfColumns(Kind kind) {
        return kind == Kind.UNKNOWN_FIELD || kind == Kind.COLUMN_MISSING;
    }

    /** Why no case was read. */
    String whyNothing() {
        if (counts.containsKey(Kind.EMPTY_FILE)) {
            return of("filen är tom.", "the file is empty.");
        }
        if (hasUnknownColumns()) {
            return of(
                    "ingen kolumn i tabellen känns igen; ange en mappning med --mappning.",
                    "no column of the table is known; give a mapping with --mapping.");
        }
        return isLossy()
                ? of("inget ärende kunde läsas.", "no case could be read.")
                : of("filen har inga ärenden.", "the file has no cases.");
    }

    private boolean hasUnknownColumns() {
        return table && counts.keySet().stream().anyMatch(MetProblems::isOfColumns);
    }

    /** Why nothing in the file can be ticked off. */
    String whyNoAnswers() {
        String none = "inget svar i filen hör till någon av BBIC:s kodlistor.";
        return hasUnknownColumns()
                ? none + " Tabellen har kolumner som inte känns igen; ange en mappning med --mappning."
                : none + " bbic kontrollera visar vad som är fel i den.";
    }

    /** Why the file's version is not known. */
    String whyNoVersion(boolean stated) {
        if (counts.containsKey(Kind.EMPTY_FILE)) {
            return whyNothing();
        }
        if (table) {
            return of(
                    "en tabell anger ingen version själv; ange en mappning med --mappning, eller versionen med --fran.",
                    "a table states no version; give a mapping with --mapping, or the version with --from.");
        }
        return stated
                ? of(
                        "katalogen har inte filens version; ange den med --fran.",
                        "the catalogue lacks the file's version; state it with --from.")
                : of(
                        "filen anger ingen version; ange den med --fran.",
                        "the file states no version; state it with --from.");
    }

    /** Each kind by the rule that remarks on it, with how often it was met. */
    List<String> lines() {
        RuleBook book = RuleBook.bundled();
        List<String> lines = new ArrayList<>();
        Stream.concat(FormRules.all().stream(), SambandRules.all().stream())
                .filter(ReadRule.class::isInstance)
                .map(ReadRule.class::cast)
                .forEach(rule -> {
                    long count = rule.kinds().stream()
                            .mapToLong(kind -> counts.getOrDefault(kind, 0L))
                            .sum();
                    if (count > 0) {
                        String title = book.text(rule.id(), english ? Locale.ENGLISH : Language.SWEDISH)
                                .title();
                        lines.add(title + " (" + rule.id() + "): " + count);
                    }
                });
        return lines;
    }

    private String of(String swedish, String inEnglish) {
        return english ? inEnglish : swedish;
    }
}
