package org.openbbic.examples.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbbic.standardrapport.CsvStatistik;
import org.openbbic.standardrapport.HtmlStatistik;
import org.openbbic.standardrapport.JsonStatistik;
import org.openbbic.standardrapport.Statistik;
import org.openbbic.standardrapport.XlsxStatistik;

/** A form of the statistics, by the word it is asked for with. */
enum StatistikFormat {
    /** For a person to read. */
    HTML(HtmlStatistik::write),
    /** A workbook. */
    XLSX(XlsxStatistik::write),
    /** One row a cell. */
    CSV(CsvStatistik::write),
    /** For programs. */
    JSON(JsonStatistik::write);

    private final Writing writing;

    private interface Writing {
        void write(Statistik statistik, OutputStream out) throws IOException;
    }

    StatistikFormat(Writing writing) {
        this.writing = writing;
    }

    String file() {
        return "statistik." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    void write(Statistik statistik, OutputStream out) throws IOException {
        writing.write(statistik, out);
    }

    /** All words there are, with commas between. */
    static String words() {
        return Arrays.stream(values()).map(StatistikFormat::word).collect(Collectors.joining(", "));
    }

    /** The formats of a text such as {@code html,xlsx}; empty where a word of it is none. */
    static Optional<Set<StatistikFormat>> parse(String text) {
        Set<StatistikFormat> formats = EnumSet.noneOf(StatistikFormat.class);
        for (String word : text.split(",", -1)) {
            Optional<StatistikFormat> format = Arrays.stream(values())
                    .filter(each -> each.word().equals(word.strip()))
                    .findFirst();
            if (format.isEmpty()) {
                return Optional.empty();
            }
            formats.add(format.get());
        }
        return Optional.of(Collections.unmodifiableSet(formats));
    }
}
