package org.openbbic.export.csv;

import java.io.IOException;

/** A mapping file that cannot be used; the message says where in it and why, in Swedish, and is fit to show. */
public final class MappingException extends IOException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 60;

    /** With a message that holds no text of a table and nothing of a library's own message. */
    MappingException(String message) {
        super(message);
    }

    /** At a line and character of the mapping file, both from 1. */
    static MappingException at(int line, int character, String path, String reason) {
        String where = "rad " + line + ", tecken " + character + ": ";
        return new MappingException(where + (path.isEmpty() ? "" : path + ": ") + reason);
    }

    /** A name out of the mapping file, short and without what a terminal would act on. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(c -> {
            int type = Character.getType(c);
            boolean hidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            shown.appendCodePoint(hidden ? '\uFFFD' : c);
        });
        return "\"" + shown + (text.codePointCount(0, text.length()) > SHOWN ? "…" : "") + "\"";
    }
}
