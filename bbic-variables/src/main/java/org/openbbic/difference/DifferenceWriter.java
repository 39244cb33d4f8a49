package org.openbbic.difference;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes a difference in one of four forms, all in UTF-8 with {@code \n}; equal differences give equal bytes, and the
 * stream is left open.
 *
 * <p>Text, Markdown and HTML say the same. They count what cannot be said of a version whose content is unknown; JSON has
 * every row. What stands in the catalogue is escaped in each form, since a layer may hold anything.
 */
public enum DifferenceWriter {
    /** For a terminal, 80 characters wide; {@link #text} takes another width. */
    TEXT,
    /** Markdown, with tables. */
    MARKDOWN,
    /** JSON; its keys and constants are the same in every language. */
    JSON,
    /** HTML that stands alone, for a screen or for paper. */
    HTML;

    /** The narrowest width that {@link #text} takes, in characters. */
    public static final int NARROWEST = 40;

    private static final int TERMINAL = 80;

    /**
     * Writes it.
     *
     * @param language language of the texts: English for {@link Locale#ENGLISH}, else Swedish; JSON has none
     * @throws IOException if the stream does not take it
     */
    public void write(VersionDifference difference, Locale language, OutputStream out) throws IOException {
        if (this == JSON) {
            DifferenceJson.write(difference, out);
            return;
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Page page = DifferencePage.of(difference, Texts.of(language));
        switch (this) {
            case HTML -> HtmlForm.write(page, writer);
            case MARKDOWN -> writer.write(MarkdownForm.of(page));
            default -> writer.write(TextForm.of(page, TERMINAL));
        }
        writer.flush();
    }

    /**
     * Text for a terminal of that width.
     *
     * @param language language of the texts: English for {@link Locale#ENGLISH}, else Swedish
     * @param width in characters, {@value #NARROWEST} or more
     * @throws IllegalArgumentException if {@code width} is less
     */
    public static String text(VersionDifference difference, Locale language, int width) {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("width: less than " + NARROWEST);
        }
        return TextForm.of(DifferencePage.of(difference, Texts.of(language)), width);
    }
}
