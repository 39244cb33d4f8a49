package org.openbbic.tabulation;

import java.util.List;

/** A table as text, to be compared whole. */
final class Dump {

    private Dump() {}

    static String of(List<Table> tables) {
        StringBuilder text = new StringBuilder();
        for (Table table : tables) {
            text.append(table.spec().key())
                    .append(' ')
                    .append(table.children())
                    .append(' ')
                    .append(table.withoutKey());
            text.append('\n');
            for (int i = 0; i < table.first().size(); i++) {
                for (int j = 0; j < table.second().size(); j++) {
                    row(table, i, j, text);
                }
            }
        }
        return text.toString();
    }

    private static void row(Table table, int first, int second, StringBuilder text) {
        text.append(' ').append(table.first().get(first).key());
        text.append(' ').append(table.second().get(second).key());
        text.append(" n=").append(table.whole(first, second));
        for (int k = 0; k < table.answers().size(); k++) {
            text.append(' ').append(table.answers().get(k).key());
            text.append('=').append(table.count(first, second, k));
        }
        text.append('\n');
    }
}
