package org.openbbic.lagrum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a text is made of: acts, and sections that belong to one of them. */
sealed interface Item {

    /** Index of its first character. */
    int start();

    /** Whether nothing that separates stands between it and what is before it. */
    boolean joined();

    /** An act by its abbreviation, and its number where the text gives one. */
    record Named(
            int start, boolean joined, String act, @Nullable String sfs) implements Item {}

    /**
     * Sections of one chapter.
     *
     * @param form how the chapter is written
     * @param chapter its number, or {@code null}
     * @param spans one or more
     * @param marked whether a section sign or a chapter shows them to be sections
     */
    record Sections(
            int start, boolean joined, Form form, @Nullable String chapter, List<Span> spans, boolean marked)
            implements Item {}

    /** How a chapter is written. */
    enum Form {
        /** {@code 4 kap. 1 §}; a section after it without a chapter is of the same. */
        WORD,
        /** {@code 4:1}. */
        COLON,
        /** Not at all. */
        NONE
    }

    /**
     * One section, or a range of them.
     *
     * @param last the last of a range, {@code null} for one section
     */
    record Span(int start, String first, @Nullable String last) {}
}
