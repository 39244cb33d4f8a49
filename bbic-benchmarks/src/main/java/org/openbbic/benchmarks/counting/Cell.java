package org.openbbic.benchmarks.counting;

/** Names of what is compared. */
final class Cell {

    private Cell() {}

    static String of(String table, String group, String answer) {
        return table + "/" + group + "/" + answer;
    }

    static String whole(String table) {
        return table + "/antal";
    }

    static String children(String table) {
        return table + "/barn";
    }
}
