package org.openbbic.tabulation;

import org.jspecify.annotations.Nullable;
import org.openbbic.model.arende.Arende;

/** Counts the records of one unit: asks each of them every question once, then every table. */
final class UnitCount {

    private final UnitPlan plan;
    private final Counting counting;
    private final Position position;
    private final Answers scratch = new Answers();
    private final Answers[] given;
    private final @Nullable TextIndex[] texts;
    private final Runnable visit = this::record;
    private long child;

    UnitCount(UnitPlan plan, Counting counting) {
        this.plan = plan;
        this.counting = counting;
        this.position = counting.position();
        this.given = new Answers[plan.asked().size()];
        this.texts = new @Nullable TextIndex[given.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = new Answers();
            Integer number = counting.plan().texts().get(plan.asked().get(i).id());
            texts[i] = number == null ? null : counting.texts(number);
        }
    }

    void add(Arende arende, long of) {
        child = of;
        position.walk(plan.unit(), arende, visit);
    }

    private void record() {
        boolean asked = false;
        for (Population population : plan.populations()) {
            if (!population.accepts(position, scratch)) {
                continue;
            }
            if (!asked) {
                ask();
                asked = true;
            }
            counting.children().add(child, population.number());
            for (TablePlan table : population.tables()) {
                table.count(given, counting.cells(table.number()));
            }
        }
    }

    private void ask() {
        for (int i = 0; i < given.length; i++) {
            given[i].begin(texts[i]);
            plan.asked().get(i).read(plan.unit(), position, given[i]);
            given[i].end();
        }
    }
}
