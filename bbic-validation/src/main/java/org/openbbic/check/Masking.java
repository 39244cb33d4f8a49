package org.openbbic.check;

import org.jspecify.annotations.Nullable;
import org.openbbic.output.PlainText;
import org.openbbic.rules.PersonalNumbers;

/** How ids and file names are shown: without control characters, and not at all where they can point out a person. */
public final class Masking {

    private static final int LONGEST = 100;

    private Masking() {}

    /** The id as it may be shown, or {@code null} where it must not be. */
    public static @Nullable String id(@Nullable String id) {
        return id == null || id.isBlank() || isPersonal(id) ? null : PlainText.of(id, LONGEST);
    }

    /**
     * The base name of a file as it may be shown.
     *
     * @param path as given
     * @param number the file's number among those given, from 1, shown where the name must not be
     */
    public static String file(String path, int number) {
        String base = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return base.isEmpty() || isPersonal(base) ? "fil " + number : PlainText.of(base, LONGEST);
    }

    /** The name of a sheet as it may be shown. */
    public static String sheet(String name) {
        return name.isBlank() || isPersonal(name) ? "Blad" : PlainText.of(name, LONGEST);
    }

    private static boolean isPersonal(String text) {
        return PersonalNumbers.isIn(text) || PersonalNumbers.maybeIn(text);
    }
}
