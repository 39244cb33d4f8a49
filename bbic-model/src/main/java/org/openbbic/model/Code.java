package org.openbbic.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * <i>Kod</i> (code): one answer of a code list, or a text that stood where an answer belongs.
 *
 * <p>Two codes are equal when their texts are. A code that came out of a catalogue also knows its place in its list, so
 * that a check need not look the text up again; one made by {@link #of} does not, and is looked up when it is judged.
 */
public final class Code {

    /** The ordinal of a code that no list has been asked about. */
    public static final int UNRESOLVED = -1;

    private final String value;
    private final int ordinal;
    private final @Nullable String answerText;

    private Code(String value, int ordinal, @Nullable String answerText) {
        this.value = Objects.requireNonNull(value, "value");
        this.ordinal = ordinal;
        this.answerText = answerText;
    }

    /** A code by its text, such as {@code "nagot-forhojd"}; any text is kept. */
    public static Code of(String value) {
        return new Code(value, UNRESOLVED, null);
    }

    /**
     * A code of a catalogue's list.
     *
     * @param value the text
     * @param ordinal its place in the list, 0 or more
     * @throws IllegalArgumentException if {@code ordinal} is negative
     */
    public static Code resolved(String value, int ordinal) {
        if (ordinal < 0) {
            throw new IllegalArgumentException("ordinal: " + ordinal);
        }
        return new Code(value, ordinal, null);
    }

    /**
     * The same code, read from an answer text that a mapping lists; it is equal to this one.
     *
     * @param text as the mapping spells it
     */
    public Code withAnswerText(String text) {
        return new Code(value, ordinal, Objects.requireNonNull(text, "text"));
    }

    /** The answer text of a mapping that it was read from; {@code null} where it was read from none. */
    public @Nullable String answerText() {
        return answerText;
    }

    /** The text as written in the export. */
    public String value() {
        return value;
    }

    /** Its place in its list, or {@link #UNRESOLVED}. */
    public int ordinal() {
        return ordinal;
    }

    /** Whether a catalogue made this code, so that its text is one of the published answers and not a person's words. */
    public boolean isResolved() {
        return ordinal != UNRESOLVED;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Code code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The text of a resolved code; of any other only that it is unknown, since the text can be anything. */
    @Override
    public String toString() {
        return isResolved() ? value : "okänd kod";
    }
}
