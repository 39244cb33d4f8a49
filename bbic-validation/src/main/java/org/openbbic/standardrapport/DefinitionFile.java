package org.openbbic.standardrapport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.openbbic.tabulation.Filter;

/** A data file of this package: a heading, then one row a definition, cells parted by semicolons. */
final class DefinitionFile {

    private DefinitionFile() {}

    /**
     * The definitions of a file.
     *
     * @throws IllegalStateException if it is missing or broken, with file and line
     */
    static <T> List<T> load(String file, String heading, Function<List<String>, T> definition) {
        try (InputStream in = DefinitionFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": missing");
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), heading, definition);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static <T> List<T> parse(String file, String text, String heading, Function<List<String>, T> definition) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(heading)) {
            throw new IllegalStateException(file + ":1: heading is not " + heading);
        }
        int columns = heading.split(";", -1).length;
        List<T> all = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = List.of(lines.get(i).split(";", -1));
            if (cells.size() != columns) {
                throw new IllegalStateException(file + ":" + (i + 1) + ": " + columns + " cells expected");
            }
            try {
                all.add(definition.apply(cells));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(file + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(all);
    }

    /** Parts with {@code |} between; none of an empty cell. */
    static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1));
    }

    static List<Filter> filters(String cell) {
        return parts(cell).stream().map(Filter::parse).toList();
    }

    /** The constant of that name in lower case. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
