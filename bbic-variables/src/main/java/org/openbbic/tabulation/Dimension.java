package org.openbbic.tabulation;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeList;

/**
 * Something that records can be counted by: a field, or something worked out of several. Immutable.
 *
 * <p>Its id is the field's address, {@code avslut.orsak}, without {@code barn.} for what is known of the child; what
 * each one is stands in {@code dimensioner.properties}.
 */
public abstract class Dimension {

    /** What its answers are. */
    public enum Kind {
        /** Codes of a list. */
        CODE,
        /** Words of its own, such as <i>ja</i> and <i>nej</i>. */
        WORD,
        /** Whole numbers from 0: days, years or counts. */
        NUMBER,
        /** Texts as they stand, such as names of units. */
        TEXT
    }

    private final String id;
    private final Kind kind;

    Dimension(String id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    /** Its id, such as {@code beslut.riskbedomning} or {@code alder}. */
    public final String id() {
        return id;
    }

    /** What its answers are. */
    public final Kind kind() {
        return kind;
    }

    /** What it is called, in Swedish. */
    public String term() {
        return DimensionTexts.term(id);
    }

    /** How it is worked out, in Swedish; empty for a field as it stands. */
    public final String definition() {
        return DimensionTexts.definition(id);
    }

    /** The list of its codes, or {@code null}. */
    public @Nullable CodeList list() {
        return null;
    }

    /** What the answer with that key is called, in Swedish; the key itself where it is a number or a text. */
    public final String label(String key) {
        CodeList codes = list();
        if (codes != null) {
            return codes.find(key).map(code -> codes.entry(code).term()).orElse(key);
        }
        return words().stream()
                .filter(word -> word.id().equals(key))
                .map(Word::label)
                .findFirst()
                .orElse(key);
    }

    /** Whether it is a variable of the municipality's own, which a layer added. */
    public boolean isLocal() {
        return false;
    }

    /** Whether one record can give several answers. */
    public boolean isMultiple() {
        return false;
    }

    /** Whether records of that unit can be counted by it. */
    public abstract boolean isFor(Unit unit);

    /** Says what a record answers. Nothing said is counted as missing. */
    abstract void read(Unit unit, Position at, Answers into);

    /** The fixed words, in their order; empty where there are none. */
    List<Word> words() {
        return List.of();
    }

    /** The number as it is shown, for a number that is no plain one. */
    String number(int number) {
        return Integer.toString(number);
    }

    /** The number that is shown as that text, where numbers are shown in a way of their own. */
    OptionalInt parse(String shown) {
        return OptionalInt.empty();
    }

    /** The id. */
    @Override
    public final String toString() {
        return id;
    }

    /**
     * One of the fixed answers.
     *
     * @param id in outputs
     * @param label in Swedish
     */
    record Word(String id, String label) {}
}
