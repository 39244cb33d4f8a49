package org.openbbic.rules;

/** A profile cannot be used. The message is Swedish, names file and line, and repeats nothing that stands in it. */
public final class ProfileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    ProfileException(String file, int line, String what) {
        super(file + (line > 0 ? ", rad " + line : "") + ": " + what);
        this.line = line;
    }

    /** The line, from 1; 0 where the whole file is at fault. */
    public int line() {
        return line;
    }
}
