package org.openbbic.tabulation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.arende.Exporthuvud;

/**
 * A count under way. It takes as much memory as there are cells in the tables and children with a key, however many cases
 * are added. For one thread; several are counted each with its own and {@linkplain #add(Counting) added}.
 */
public final class Counting {

    private final Tabulation plan;
    private final Position position = new Position();
    private final @Nullable UnitCount[] units = new @Nullable UnitCount[Unit.values().length];
    private final Position.Visit visit = this::record;
    private final CellCounts[] cells;
    private final TextIndex[] texts;
    private final TextIndex versions = new TextIndex();
    private final Children children = new Children();
    private final Returns returns = new Returns();
    private long cases;

    /** The child of the case that is being counted, and the populations in which it has a record. */
    private long child;

    private long met;

    Counting(Tabulation plan) {
        this.plan = plan;
        this.cells = Stream.generate(CellCounts::new).limit(plan.specs().size()).toArray(CellCounts[]::new);
        this.texts = Stream.generate(TextIndex::new).limit(plan.texts().size()).toArray(TextIndex[]::new);
        for (UnitPlan unit : plan.plans()) {
            units[unit.unit().ordinal()] = new UnitCount(unit, this);
        }
    }

    /**
     * Says which file the cases that follow come from.
     *
     * @param header what the file says of itself, for what its cases do not say
     * @param side whose they are
     */
    public void file(Exporthuvud header, Side side) {
        position.file(header, side);
    }

    /** Counts a case. */
    public void add(Arende arende) {
        cases++;
        Exporthuvud header = position.header();
        String version = arende.bbicVersion() != null ? arende.bbicVersion() : header.bbicVersion();
        if (version != null) {
            versions.numberOf(version);
        }
        String kommun = arende.kommun() != null ? arende.kommun() : header.kommun();
        child = Children.number(kommun, keyOf(arende.barn()));
        met = 0;
        returns.add(child, arende, header);
        position.walk(arende, visit);
        if (child != 0 && met != 0) {
            children.note(child, met);
        }
    }

    private void record(Unit unit) {
        UnitCount counted = units[unit.ordinal()];
        if (counted != null) {
            met |= counted.record(child != 0);
        }
    }

    private static @Nullable String keyOf(@Nullable Barn barn) {
        return barn == null ? null : barn.nyckel();
    }

    /**
     * Adds what another has counted; that one is not changed.
     *
     * @throws IllegalArgumentException if it is this one, or counts other tables
     */
    public void add(Counting other) {
        if (other == this || other.plan != plan) {
            throw new IllegalArgumentException("other: not another counting of the same tables");
        }
        cases += other.cases;
        versions.take(other.versions);
        children.take(other.children);
        returns.take(other.returns);
        int[][] here = new int[texts.length][];
        for (int i = 0; i < texts.length; i++) {
            here[i] = texts[i].take(other.texts[i]);
        }
        for (int i = 0; i < cells.length; i++) {
            CellCounts into = cells[i];
            Translation renumbered = Translation.of(plan, plan.specs().get(i), text -> number -> here[text][number]);
            other.cells[i].each((cell, count) -> into.add(renumbered.of(cell), count));
        }
    }

    /** How many cases were counted. */
    public long cases() {
        return cases;
    }

    /** The tables as they stand, in the order they were asked for. */
    public List<Table> tables() {
        Table[] tables = new Table[cells.length];
        for (Population population : plan.populations()) {
            for (TablePlan each : population.tables()) {
                tables[each.number()] = new TableMaker(this, each.number(), population.number()).make();
            }
        }
        return List.of(tables);
    }

    /** How often children come back, over all cases that were counted. */
    public Returns returns() {
        return returns;
    }

    Tabulation plan() {
        return plan;
    }

    Position position() {
        return position;
    }

    CellCounts cells(int table) {
        return cells[table];
    }

    TextIndex texts(int number) {
        return texts[number];
    }

    TextIndex versions() {
        return versions;
    }

    Children children() {
        return children;
    }
}
