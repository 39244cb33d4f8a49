package org.openbbic.tabulation;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeList;

/** What is worked out of several fields. */
final class DerivedDimension extends Dimension {

    /** How one is worked out. */
    interface Reading {
        void read(Unit unit, Position at, Answers into);
    }

    private final Set<Unit> units;
    private final Reading reading;
    private boolean multiple;
    private List<Word> words = List.of();
    private @Nullable CodeList list;
    private IntFunction<String> shown = Integer::toString;
    private Function<String, OptionalInt> parsed = text -> OptionalInt.empty();

    private DerivedDimension(String id, Kind kind, Set<Unit> units, Reading reading) {
        super(id, kind);
        this.units = units;
        this.reading = reading;
    }

    static DerivedDimension words(String id, Set<Unit> units, List<Word> words, Reading reading) {
        DerivedDimension made = new DerivedDimension(id, Kind.WORD, units, reading);
        made.words = words;
        return made;
    }

    static DerivedDimension numbers(String id, Set<Unit> units, Reading reading) {
        return new DerivedDimension(id, Kind.NUMBER, units, reading);
    }

    static DerivedDimension texts(String id, Reading reading) {
        return new DerivedDimension(id, Kind.TEXT, EnumSet.allOf(Unit.class), reading);
    }

    static DerivedDimension codes(String id, Set<Unit> units, CodeList list, Reading reading) {
        DerivedDimension made = new DerivedDimension(id, Kind.CODE, units, reading);
        made.list = list;
        return made;
    }

    /** With several answers a record. */
    DerivedDimension multiple() {
        multiple = true;
        return this;
    }

    /** With its numbers shown in that way, and found again. */
    DerivedDimension shown(IntFunction<String> as, Function<String, OptionalInt> back) {
        shown = as;
        parsed = back;
        return this;
    }

    @Override
    public @Nullable CodeList list() {
        return list;
    }

    @Override
    public boolean isMultiple() {
        return multiple;
    }

    @Override
    public boolean isFor(Unit unit) {
        return units.contains(unit);
    }

    @Override
    List<Word> words() {
        return words;
    }

    @Override
    String number(int number) {
        return shown.apply(number);
    }

    @Override
    OptionalInt parse(String text) {
        return parsed.apply(text);
    }

    @Override
    void read(Unit unit, Position at, Answers into) {
        reading.read(unit, at, into);
    }
}
