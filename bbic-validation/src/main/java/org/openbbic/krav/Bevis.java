package org.openbbic.krav;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a demand is shown by.
 *
 * @param slag what kind of evidence
 * @param variabel for {@link Bevisslag#VARIABEL} the id of a variable or the address of a field, else {@code null}
 */
public record Bevis(Bevisslag slag, @Nullable String variabel) {

    /**
     * Checks that a variable stands where one belongs, and nowhere else.
     *
     * @throws IllegalArgumentException if it does not
     */
    public Bevis {
        Objects.requireNonNull(slag, "slag");
        if ((slag == Bevisslag.VARIABEL) != (variabel != null)) {
            throw new IllegalArgumentException("variabel: " + (variabel == null ? "missing" : "not expected"));
        }
    }

    /** The evidence of that word, or {@code null} where there is no such word. Whether a variable exists is not asked. */
    static @Nullable Bevis find(String text) {
        String before = Bevisslag.VARIABEL.word() + "=";
        if (text.startsWith(before) && text.length() > before.length()) {
            return new Bevis(Bevisslag.VARIABEL, text.substring(before.length()).strip());
        }
        for (Bevisslag slag : Bevisslag.values()) {
            if (slag != Bevisslag.VARIABEL && slag.word().equals(text)) {
                return new Bevis(slag, null);
            }
        }
        return null;
    }

    /** The word as it stands in a list of demands. */
    @Override
    public String toString() {
        return variabel == null ? slag.word() : slag.word() + "=" + variabel;
    }
}
