package org.openbbic.export.csv;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Location;
import org.openbbic.export.ReadProblem;

/** One row of a table: the text of each cell and where it stands, or why it could not be read. */
final class Row {

    private final String[] texts;
    private final int[] lines;
    private final int[] columns;
    private final Location begin;
    private final int chars;
    private final ReadProblem.@Nullable Kind problem;
    private final Location problemAt;
    private final Troubles troubles;

    /** Cells whose text is not what they say, such as one that holds a formula. */
    static final class Troubles {

        private Map<Integer, ReadProblem.Kind> byColumn = Map.of();

        void add(int index, ReadProblem.@Nullable Kind trouble) {
            if (trouble != null) {
                byColumn = byColumn.isEmpty() ? new HashMap<>() : byColumn;
                byColumn.put(index, trouble);
            }
        }
    }

    /** A row that could be read. */
    Row(String[] texts, int[] lines, int[] columns, Location begin, int chars) {
        this(texts, lines, columns, begin, chars, new Troubles());
    }

    /** A row that could be read, though perhaps not each cell of it. */
    Row(String[] texts, int[] lines, int[] columns, Location begin, int chars, Troubles troubles) {
        this.texts = texts;
        this.lines = lines;
        this.columns = columns;
        this.begin = begin;
        this.chars = chars;
        this.problem = null;
        this.problemAt = begin;
        this.troubles = troubles;
    }

    /** A row that could not. */
    Row(Location begin, ReadProblem.Kind problem, Location problemAt) {
        this.texts = new String[0];
        this.lines = new int[0];
        this.columns = new int[0];
        this.begin = begin;
        this.chars = 0;
        this.problem = problem;
        this.problemAt = problemAt;
        this.troubles = new Troubles();
    }

    /** Why it could not be read, or {@code null}. */
    ReadProblem.@Nullable Kind problem() {
        return problem;
    }

    Location problemAt() {
        return problemAt;
    }

    /** How many cells it has. */
    int size() {
        return texts.length;
    }

    /** Where it begins. */
    Location begin() {
        return begin;
    }

    /** How many characters it takes. */
    int chars() {
        return chars;
    }

    /** The text of a cell without surrounding space; empty where nothing is stated. */
    String text(int index) {
        return texts[index];
    }

    /** Why a cell says nothing that can be read, or {@code null}. */
    ReadProblem.@Nullable Kind trouble(int index) {
        return troubles.byColumn.get(index);
    }

    /** Puts another text in a cell's place, so that the first is gone. */
    void replace(int index, String text) {
        texts[index] = text;
    }

    Location at(int index) {
        return new Location(lines[index], columns[index]);
    }
}
