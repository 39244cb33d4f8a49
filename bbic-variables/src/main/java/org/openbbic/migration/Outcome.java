package org.openbbic.migration;

/** <i>Utfall</i> (outcome): what became of one value. */
public enum Outcome {
    /** It stands where it stood; the version has it. */
    OFORANDRAD,
    /** Another answer says the same; the old one is kept local. */
    OVERFORD,
    /** It became part of a wider answer; the old one is kept local. */
    SAMMANFORD,
    /** The version cannot say it; it is kept local. */
    EJ_UTTRYCKBAR,
    /** Nobody here knows how the version says it; it stands where it stood, or is kept local. */
    KAN_INTE_VETAS,
    /** It had been kept local by an earlier migration and stands in its field again. */
    ATERSTALLD,
    /** An earlier migration had made it of values that are still there; it was taken back. */
    ATERTAGEN
}
