package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows of every data file of the project, whatever its columns. */
final class DataRows {

    private static final Path ROOT = Path.of(System.getProperty("bbic.rot"));

    /**
     * One row.
     *
     * @param file base name of the file
     * @param columns names of its columns
     * @param row the row itself
     */
    record Row(String file, List<String> columns, CsvRow row) {

        boolean has(String column) {
            return columns.contains(column);
        }

        String cell(String column) {
            return row.cell(column);
        }
    }

    private DataRows() {}

    /** Rows of the catalogue's own files. */
    static List<Row> ofCatalogue() {
        return under(ROOT.resolve("bbic-variables/src/main/resources/org/openbbic/catalogue"), "");
    }

    /** Rows of every data file that any module ships and that names sources. */
    static List<Row> withSources() {
        List<Row> rows = new ArrayList<>();
        for (String module : List.of("bbic-variables", "bbic-validation", "bbic-examples")) {
            Path resources = ROOT.resolve(module).resolve("src/main/resources");
            rows.addAll(under(resources, "kalla"));
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    /** Rows of the files below a folder that have that column, or any where it is empty. */
    private static List<Row> under(Path folder, String column) {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                List<String> columns =
                        List.of(text.substring(0, text.indexOf('\n')).strip().split(";", -1));
                if (!column.isEmpty() && !columns.contains(column)) {
                    continue;
                }
                String name = folder.relativize(file).toString();
                for (CsvRow row : CsvTable.parse(name, text, columns).rows()) {
                    rows.add(new Row(name, columns, row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
