package org.openbbic.difference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page before it takes a form: what stands in it is decided once, and text, Markdown and HTML say the same.
 *
 * @param language its code, {@code sv} or {@code en}
 * @param title its heading
 * @param blocks what stands under the heading, in order
 */
record Page(String language, String title, List<Block> blocks) {

    /** A part of a page. */
    sealed interface Block permits Heading, Paragraph, Notice, Items, Table {}

    /** Begins a section, or a part of one. */
    record Heading(int level, String text) implements Block {}

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** What nobody may miss. */
    record Notice(String text) implements Block {}

    /** A list of like things. */
    record Items(List<Cell> cells) implements Block {
        Items {
            cells = List.copyOf(cells);
        }
    }

    /** A table; each row has as many cells as the heading. */
    record Table(String caption, List<String> heading, List<List<Cell>> rows) implements Block {
        Table {
            heading = List.copyOf(heading);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Text, perhaps with an id after it.
     *
     * @param code an id or a code, which is ASCII; {@code null} for none
     * @param link a file beside the page; {@code null} for none
     * @param number whether it is one, and stands to the right
     */
    record Cell(
            String text, @Nullable String code, @Nullable String link, boolean number) {

        boolean isEmpty() {
            return text.isEmpty() && code == null;
        }

        static Cell of(String text) {
            return new Cell(text, null, null, false);
        }

        static Cell of(String text, @Nullable String code) {
            return new Cell(text, code, null, false);
        }

        static Cell of(int number) {
            return new Cell(Integer.toString(number), null, null, true);
        }

        static Cell link(String text, String file) {
            return new Cell(text, null, file, false);
        }
    }

    /** A page that is being put together. */
    static final class Builder {
        private final List<Block> blocks = new ArrayList<>();

        Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        Builder heading(String text) {
            return add(new Heading(2, text));
        }

        Builder part(String text) {
            return add(new Heading(3, text));
        }

        Builder paragraph(String text) {
            return add(new Paragraph(text));
        }

        /** A table, unless it has no rows. */
        Builder table(String caption, List<String> heading, List<List<Cell>> rows) {
            return rows.isEmpty() ? this : add(filled(caption, heading, rows));
        }

        /** The table without columns in which no row says anything. */
        private static Table filled(String caption, List<String> heading, List<List<Cell>> rows) {
            List<Integer> kept = new ArrayList<>();
            for (int i = 0; i < heading.size(); i++) {
                int column = i;
                if (rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
                    kept.add(i);
                }
            }
            List<List<Cell>> shorter = rows.stream()
                    .map(row -> kept.stream().map(row::get).toList())
                    .toList();
            return new Table(caption, kept.stream().map(heading::get).toList(), shorter);
        }

        Page build(Texts texts, String title) {
            return new Page(texts.language(), title, List.copyOf(blocks));
        }
    }
}
