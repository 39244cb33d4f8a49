package org.openbbic.rules;

import org.jspecify.annotations.Nullable;

/** Where a rule says what it found of the node it was handed. Each call is counted; no text is made here. */
public interface Remarks {

    /** The rule had what it needs, and decided. Call once a node, whether or not a remark follows. */
    void tested();

    /** The rule had what it needs but could not decide, such as an age where only the year of birth is known. */
    void undecided();

    /**
     * A remark.
     *
     * @param field path from the node to the field, such as {@code forhandsbedomning/datum}; empty for the node itself
     */
    default void remark(String field) {
        remark(field, null, null);
    }

    /**
     * A remark in one of the rule's wordings.
     *
     * @param field path from the node to the field; empty for the node itself
     * @param variant key of the wording, or {@code null}
     * @param detail a word of the catalogue's or the format's own that the wording names, never a value of the case, or
     *     {@code null}
     */
    void remark(String field, @Nullable String variant, @Nullable String detail);
}
