package org.openbbic.standardrapport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbbic.tabulation.Dimension;
import org.openbbic.tabulation.Dimensions;
import org.openbbic.tabulation.Side;

/** What was counted, ready to be written. Immutable. */
public final class Statistik {

    private final String catalogueVersion;
    private final String catalogueSha256;
    private final Choices choices;
    private final Dimensions dimensions;
    private final List<SourceFile> files;
    private final LocalDate made;
    private final List<StatTable> tables;
    private final List<Figure> figures;
    private final List<LeftOut> leftOut;
    private final Map<String, TableTest> tests;

    Statistik(
            String catalogueVersion,
            String catalogueSha256,
            Choices choices,
            Dimensions dimensions,
            List<SourceFile> files,
            LocalDate made,
            List<StatTable> tables,
            List<Figure> figures,
            List<LeftOut> leftOut,
            Map<String, TableTest> tests) {
        this.catalogueVersion = catalogueVersion;
        this.catalogueSha256 = catalogueSha256;
        this.choices = choices;
        this.dimensions = dimensions;
        this.files = List.copyOf(files);
        this.made = made;
        this.tables = List.copyOf(tables);
        this.figures = List.copyOf(figures);
        this.leftOut = List.copyOf(leftOut);
        this.tests = Map.copyOf(tests);
    }

    /** Version of the catalogue's content. */
    public String catalogueVersion() {
        return catalogueVersion;
    }

    /** Hash of the catalogue's own data files. */
    public String catalogueSha256() {
        return catalogueSha256;
    }

    /** What was chosen. */
    public Choices choices() {
        return choices;
    }

    /** What was counted. */
    public List<SourceFile> files() {
        return files;
    }

    /** The day of the report. */
    public LocalDate made() {
        return made;
    }

    /** The tables, in the order of the report. */
    public List<StatTable> tables() {
        return tables;
    }

    /** The key figures. */
    public List<Figure> figures() {
        return figures;
    }

    /** What could not be counted as asked. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** The test of a table, where tests were chosen and it can be tested. */
    public Optional<TableTest> test(StatTable table) {
        return Optional.ofNullable(tests.get(table.definition().nyckel()));
    }

    /** How many cases of a side were counted. */
    public long cases(Side side) {
        return files.stream()
                .filter(file -> file.side() == side)
                .mapToLong(SourceFile::cases)
                .sum();
    }

    /** How many cases could not be read, and so were not counted. */
    public long unread() {
        return files.stream().mapToLong(SourceFile::unread).sum();
    }

    /** Whether the reader met something that it could not take as it stood, such as an answer that it does not know. */
    public boolean hasProblems() {
        return files.stream().anyMatch(file -> file.problems() > 0);
    }

    /** Whether any file says that its cases are made up. */
    public boolean isSynthetic() {
        return files.stream().anyMatch(SourceFile::synthetic);
    }

    Dimension dimension(String id) {
        return dimensions.get(id);
    }
}
