package org.openbbic.statistics;

import java.util.function.Supplier;

/** Apache Commons Statistics was needed and is not there. It is an optional dependency, which the caller adds. */
public final class MissingLibraryException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MissingLibraryException() {
        super("Statistics need org.apache.commons:commons-statistics-inference:1.2 on the class path, or on the module"
                + " path with the module org.apache.commons.statistics.inference required: add it as a dependency");
    }

    /** What the library answers. */
    static <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (NoClassDefFoundError e) {
            MissingLibraryException missing = new MissingLibraryException();
            missing.initCause(e);
            throw missing;
        }
    }
}
