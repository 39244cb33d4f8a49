package org.openbbic.model;

/** <i>Grad av belägg</i> (grade of evidence): how sure it is that a version says what the catalogue says. */
public enum Evidence {
    /** The source states it about that version in so many words. */
    BELAGD,
    /** Follows from the source for that version, but the source shows its own form or an abbreviation. */
    HARLEDD,
    /** From a neighbouring authority, not BBIC: statute, national information structure, official statistics. */
    NARLIGGANDE,
    /** General knowledge, unverified; shown as such wherever it is shown, and never enough to judge by. */
    OBELAGD,
    /** Typed in or ticked off from the official annex by someone who holds it. */
    AVSKRIFT,
    /** Added by a municipality or a vendor. */
    LOKAL
}
