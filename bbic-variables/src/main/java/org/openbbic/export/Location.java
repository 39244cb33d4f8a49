package org.openbbic.export;

/**
 * A place in a file.
 *
 * @param line line, from 1
 * @param column column in characters, from 1
 */
public record Location(int line, int column) implements Comparable<Location> {

    /** The beginning of a file. */
    public static final Location START = new Location(1, 1);

    @Override
    public int compareTo(Location other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
