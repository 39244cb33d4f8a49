package org.openbbic.standardrapport;

/** <i>Mottagare</i>: who is to read a report, which decides what is shown. */
public enum Mottagare {
    /** Within the municipality: everything is shown, and every page says that it must not leave. */
    INTERN,
    /** Anyone else: small counts are suppressed, and others so that they cannot be worked out. */
    EXTERN
}
