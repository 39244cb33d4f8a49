package org.openbbic.rules;

/** <i>Nivå</i> (level) of a remark. */
public enum Level {
    /** Cannot be right under any reading. */
    FEL,
    /** Lawful only with a reason, late, or doubtful. */
    VARNING,
    /** Worth knowing. */
    UPPLYSNING
}
