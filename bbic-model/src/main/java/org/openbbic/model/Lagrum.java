package org.openbbic.model;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * <i>Lagrum</i> (provision): the section of an act that a decision rests on.
 *
 * <p>Written {@code SoL (2001:453) 4:1} (act, SFS number, chapter and section) or {@code LVU (1990:52) 2} (an act
 * without chapters). A text of another form is kept and is not {@link #isReadable readable}.
 *
 * @param text as written
 * @param sfs number of the act in Svensk författningssamling, such as {@code 2001:453}
 * @param chapter number of the chapter, or {@code null} for an act without
 * @param section number of the section, such as {@code 6 b}
 */
public record Lagrum(
        String text,
        @Nullable String sfs,
        @Nullable String chapter,
        @Nullable String section) {

    private static final Pattern FORM =
            Pattern.compile("\\p{L}{2,12} \\((\\d{4}:\\d{1,4})\\) (?:(\\d{1,2}):)?(\\d{1,3}(?: [a-z])?)");

    /** Checks that the text is there. */
    public Lagrum {
        Objects.requireNonNull(text, "text");
    }

    /** The provision in that text; one that cannot be read keeps only the text. */
    public static Lagrum parse(String text) {
        Matcher m = FORM.matcher(text);
        return m.matches() ? new Lagrum(text, m.group(1), m.group(2), m.group(3)) : new Lagrum(text, null, null, null);
    }

    /** Whether the text had the form above. */
    public boolean isReadable() {
        return sfs != null;
    }

    /** Act and section of a provision that could be read; of any other only that it could not. */
    @Override
    public String toString() {
        return isReadable() ? text : "oläsligt lagrum";
    }
}
