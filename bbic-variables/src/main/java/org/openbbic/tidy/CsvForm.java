package org.openbbic.tidy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openbbic.output.Sheet;

/** CSV: UTF-8 without byte order mark, {@code ;} between cells, headings on the first line, nothing for not stated. */
final class CsvForm implements TableForm {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public RowWriter begin(Table table, Path file) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        Sheet sheet = Sheet.plain(out);
        sheet.row(table.columns().stream().map(Column::name).toArray(String[]::new));
        String[] texts = new String[table.columns().size()];
        return new RowWriter() {
            @Override
            public void row(@Nullable Object[] cells) throws IOException {
                for (int i = 0; i < texts.length; i++) {
                    texts[i] = text(cells[i]);
                }
                sheet.row(texts);
            }

            @Override
            public void close() throws IOException {
                sheet.flush();
                out.close();
            }
        };
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : cell.toString();
    }
}
