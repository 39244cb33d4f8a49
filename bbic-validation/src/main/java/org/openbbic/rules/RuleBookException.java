package org.openbbic.rules;

/** The rule book that was shipped is broken: the message names file, line and what is wrong. */
public final class RuleBookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With file, line and text. */
    public RuleBookException(String message) {
        super(message);
    }
}
