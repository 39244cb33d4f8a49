package org.openbbic.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The catalogue's own data are broken: never the fault of the export that is being read.
 *
 * <p>The message names file, line and column and says what is wrong, without the text of the cell.
 */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final @Nullable String column;
    private final String what;

    CatalogueException(String file, int line, @Nullable String column, String what) {
        super(file + (line > 0 ? ":" + line : "") + (column == null ? "" : ", column " + column) + ": " + what);
        this.file = file;
        this.line = line;
        this.column = column;
        this.what = what;
    }

    /** The message in Swedish, for a person who mends a layer. */
    public String swedish() {
        return file + (line > 0 ? ", rad " + line : "") + (column == null ? "" : ", kolumnen " + column) + ": "
                + reason();
    }

    /** What is wrong, in Swedish and without the place. */
    public String reason() {
        return FaultTexts.swedish(what);
    }

    /** The data file, such as {@code versioner/1.0/koder.csv}. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 where the whole file is at fault. */
    public int line() {
        return line;
    }

    /** The column by its heading, or {@code null} where the whole row is at fault. */
    public @Nullable String column() {
        return column;
    }
}
