package org.openbbic.tabulation;

/** A table, with the places of its questions among those asked of a record. */
final class TablePlan {

    private final int number;
    private final int counted;
    private final int[] groups;

    TablePlan(int number, int counted, int[] groups) {
        this.number = number;
        this.counted = counted;
        this.groups = groups;
    }

    /** Its number among all tables, from 0. */
    int number() {
        return number;
    }

    /** Counts a record: in its own groups, and in all groups together. */
    void count(Asked asked, CellCounts into) {
        Answers answers = asked.answers(counted);
        if (groups.length == 0) {
            count(Categories.ALL, Categories.ALL, answers, into);
            return;
        }
        Answers first = asked.answers(groups[0]);
        for (int i = -1; i < first.size(); i++) {
            int one = i < 0 ? Categories.ALL : first.get(i);
            if (groups.length == 1) {
                count(one, Categories.ALL, answers, into);
            } else {
                Answers second = asked.answers(groups[1]);
                for (int j = -1; j < second.size(); j++) {
                    count(one, j < 0 ? Categories.ALL : second.get(j), answers, into);
                }
            }
        }
    }

    private static void count(int first, int second, Answers answers, CellCounts into) {
        into.add(first, second, Categories.WHOLE, 1);
        for (int i = 0; i < answers.size(); i++) {
            into.add(first, second, answers.get(i), 1);
        }
    }
}
