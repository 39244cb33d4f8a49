package org.openbbic.examples.command;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A form of the report, by the word it is asked for with and the name of its file. */
enum ReportFormat {
    /** For programs. */
    JSON("rapport.json"),
    /** For a person to read. */
    HTML("rapport.html"),
    /** A work list for a spreadsheet. */
    CSV("rapport.csv"),
    /** For a build server. */
    JUNIT("rapport.junit.xml");

    private final String file;

    ReportFormat(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words there are, with commas between. */
    static String words() {
        return Arrays.stream(values()).map(ReportFormat::word).collect(Collectors.joining(", "));
    }

    /** The formats of a text such as {@code json,html}; empty where a word of it is none. */
    static Optional<Set<ReportFormat>> parse(String text) {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (String word : text.split(",", -1)) {
            ReportFormat format = Arrays.stream(values())
                    .filter(each -> each.word().equals(word.strip()))
                    .findFirst()
                    .orElse(null);
            if (format == null) {
                return Optional.empty();
            }
            formats.add(format);
        }
        return Optional.of(Collections.unmodifiableSet(formats));
    }
}
