package org.openbbic.tidy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.output.Sheet;

/**
 * The same CSV, with a syntax file for SPSS ({@code .sps}) and one for Stata ({@code .do}) beside each table, which open
 * it and give its variables and values their labels.
 */
final class SpssForm implements TableForm {

    private final CsvForm csv = new CsvForm();
    private final Catalogue catalogue;

    SpssForm(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "spss";
    }

    @Override
    public String extension() {
        return csv.extension();
    }

    @Override
    public String mediaType() {
        return csv.mediaType();
    }

    @Override
    public RowWriter begin(Table table, Path file) throws IOException {
        RowWriter rows = csv.begin(table, file);
        int[] widths = new int[table.columns().size()];
        return new RowWriter() {
            @Override
            public void row(@Nullable Object[] cells) throws IOException {
                rows.row(cells);
                for (int i = 0; i < widths.length; i++) {
                    if (cells[i] instanceof String text) {
                        widths[i] = Math.max(widths[i], width(text));
                    }
                }
            }

            @Override
            public void close() throws IOException {
                rows.close();
                write(table, "sps", SpssSyntax.of(table, widths, catalogue), file);
                write(table, "do", StataSyntax.of(table, catalogue), file);
            }
        };
    }

    /** Bytes of a cell as it stands in the file, where a text can be guarded from being a formula. */
    private static int width(String text) {
        return Sheet.guarded(text).getBytes(StandardCharsets.UTF_8).length;
    }

    private static void write(Table table, String ending, String text, Path beside) throws IOException {
        Path file = beside.resolveSibling(table.name() + "." + ending.toLowerCase(Locale.ROOT));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
