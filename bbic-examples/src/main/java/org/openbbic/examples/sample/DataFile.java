package org.openbbic.examples.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A data file beside this package: semicolons between fields, the first line names them, {@code #} begins a comment. */
final class DataFile {

    private final String name;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private DataFile(String name) {
        this.name = name;
    }

    /**
     * Reads it whole.
     *
     * @throws IllegalStateException if it is not there or a row has another number of fields than the first line
     */
    static DataFile load(String name) {
        DataFile file = new DataFile(name);
        List<String> names = List.of();
        int number = 0;
        for (String line : text(name).lines().toList()) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            List<String> fields = List.of(line.split(";", -1));
            if (names.isEmpty()) {
                names = fields;
            } else if (fields.size() == names.size()) {
                file.rows.add(row(names, fields));
            } else {
                throw new IllegalStateException(
                        name + " line " + number + ": " + fields.size() + " fields, not " + names.size());
            }
        }
        return file;
    }

    /**
     * The text of a file beside this package.
     *
     * @throws IllegalStateException if it is not there
     */
    static String text(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read", e);
        }
    }

    private static Map<String, String> row(List<String> names, List<String> fields) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), fields.get(i));
        }
        return row;
    }

    /** Its file name. */
    String name() {
        return name;
    }

    /** Its rows in order, each from field name to text. */
    List<Map<String, String>> rows() {
        return rows;
    }
}
