package org.openbbic.export;

/**
 * A place in a file.
 *
 * @param line line, from 1; in a sheet the row
 * @param column column in characters, from 1; in a sheet the column of the cell, 1 for A
 */
public record Location(int line, int column) implements Comparable<Location> {

    /** The beginning of a file. */
    public static final Location START = new Location(1, 1);

    private static final int LETTERS = 26;

    /** The place as spreadsheets name it, such as {@code C17}; the line is the row and the column the cell's. */
    public String cell() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(line).toString();
    }

    @Override
    public int compareTo(Location other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
