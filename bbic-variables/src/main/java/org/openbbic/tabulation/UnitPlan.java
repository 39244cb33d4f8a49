package org.openbbic.tabulation;

import java.util.ArrayList;
import java.util.List;

/** What is asked of the records of one unit: each question once, however many tables need it. */
final class UnitPlan {

    private final Unit unit;
    private final List<Dimension> asked = new ArrayList<>();
    private final List<Population> populations = new ArrayList<>();

    UnitPlan(Unit unit) {
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }

    /** The questions, in a fixed order. */
    List<Dimension> asked() {
        return asked;
    }

    List<Population> populations() {
        return populations;
    }

    /** The place of a question among those asked. */
    int place(Dimension dimension) {
        int at = asked.indexOf(dimension);
        if (at < 0) {
            asked.add(dimension);
            return asked.size() - 1;
        }
        return at;
    }
}
