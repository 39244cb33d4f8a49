package org.openbbic.tabulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the records of one unit in every table that wants them. */
final class UnitCount {

    private final Population[] populations;
    private final TablePlan[][] tables;
    private final CellCounts[][] cells;
    private final Children children;
    private final Asked asked;

    UnitCount(UnitPlan plan, Counting counting) {
        List<Dimension> questions = plan.asked();
        @Nullable TextIndex[] texts = new @Nullable TextIndex[questions.size()];
        for (int i = 0; i < texts.length; i++) {
            Integer number = counting.plan().texts().get(questions.get(i).id());
            texts[i] = number == null ? null : counting.texts(number);
        }
        this.asked = new Asked(plan.unit(), counting.position(), questions, texts);
        this.children = counting.children();
        this.populations = plan.populations().toArray(new Population[0]);
        this.tables = new TablePlan[populations.length][];
        this.cells = new CellCounts[populations.length][];
        for (int i = 0; i < populations.length; i++) {
            tables[i] = populations[i].tables().toArray(new TablePlan[0]);
            cells[i] = new CellCounts[tables[i].length];
            for (int j = 0; j < cells[i].length; j++) {
                cells[i][j] = counting.cells(tables[i][j].number());
            }
        }
    }

    /**
     * Counts the record at which the position stands.
     *
     * @param hasKey whether its child has one
     * @return a bit for each population that it belongs to
     */
    long record(boolean hasKey) {
        long met = 0;
        asked.begin();
        for (int i = 0; i < populations.length; i++) {
            Population population = populations[i];
            if (!population.accepts(asked)) {
                continue;
            }
            met |= 1L << population.number();
            if (!hasKey) {
                children.addUnknown(population.number());
            }
            for (int j = 0; j < tables[i].length; j++) {
                tables[i][j].count(asked, cells[i][j]);
            }
        }
        return met;
    }
}
