package org.openbbic.benchmarks.counting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openbbic.benchmarks.contenders.Contender;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.Format;
import org.openbbic.standardrapport.Choices;
import org.openbbic.standardrapport.Standardrapport;
import org.openbbic.standardrapport.StatTable;
import org.openbbic.standardrapport.TableDefinition;
import org.openbbic.tabulation.Dimension;
import org.openbbic.tabulation.Filter;

/**
 * The tables of the standard report by DuckDB: it reads the file once with every column typed, makes a table of each kind of
 * record with a column for each question, and then counts each table of the report by one query, made of the same
 * definition. Key figures and returns are not counted.
 */
public final class DuckDb implements Contender {

    private static final String ROWS = rows();

    private final int threads;
    private final List<TableDefinition> definitions;
    private final Set<String> several = new HashSet<>();

    /** One with so many threads. */
    public DuckDb(int threads) {
        this.threads = threads;
        Standardrapport report = Standardrapport.of(Catalogue.bundled(), Choices.everything());
        List<StatTable> tables = report.finish(report.begin(), List.of(), java.time.LocalDate.EPOCH)
                .tables();
        definitions = tables.stream().map(StatTable::definition).toList();
        tables.stream().map(StatTable::counted).filter(Dimension::isMultiple).forEach(each -> several.add(each.id()));
    }

    private static String rows() {
        try (InputStream in = DuckDb.class.getResourceAsStream("poster.sql")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public Outcome run(Path file) throws SQLException {
        Map<String, Long> cells = new TreeMap<>();
        return new Outcome(count(file, cells), 0);
    }

    /** Counts into the cells; the number of cases. */
    long count(Path file, Map<String, Long> cells) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = database.createStatement()) {
            sql.execute("set threads = " + threads);
            String columns = Columns.of(Format.ARENDE);
            // The first line is the header, which has no id.
            sql.execute("create temp table arende as select * from read_json('"
                    + file.toString().replace("'", "''")
                    + "', format = 'newline_delimited', columns = " + columns + ") where id is not null");
            for (String statement : ROWS.split(";\n", -1)) {
                if (!statement.isBlank()) {
                    sql.execute(statement);
                }
            }
            for (TableDefinition definition : definitions) {
                table(definition, sql, cells);
            }
            try (ResultSet result = sql.executeQuery("select count(*) from arende")) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private void table(TableDefinition definition, Statement sql, Map<String, Long> cells) throws SQLException {
        String name = definition.nyckel();
        String from = " from " + definition.unit().name().toLowerCase(Locale.ROOT) + where(definition);
        try (ResultSet result = sql.executeQuery("select count(*), count(distinct nyckel)" + from)) {
            result.next();
            put(cells, Cell.whole(name), result.getLong(1));
            put(cells, Cell.children(name), result.getLong(2));
        }
        String counted = quoted(definition.counted());
        String answer = several.contains(definition.counted())
                ? "unnest(case when " + counted + " is null or len(" + counted + ") = 0 then [null] else " + counted
                        + " end)"
                : counted;
        boolean grouped = !definition.groups().isEmpty();
        String group = grouped ? quoted(definition.groups().get(0)) : "null";
        String sets = grouped ? "grouping sets ((g, v), (v))" : "g, v";
        String isAll = grouped ? "grouping(g)" : "1";
        try (ResultSet result = sql.executeQuery("select case when " + isAll
                + " = 1 then '*alla' else coalesce(g::varchar, '*saknas') end, coalesce(v::varchar, '*saknas'),"
                + " count(*) from (select " + group + " as g, " + answer + " as v" + from + ") group by " + sets)) {
            while (result.next()) {
                put(cells, Cell.of(name, result.getString(1), result.getString(2)), result.getLong(3));
            }
        }
    }

    private static void put(Map<String, Long> cells, String key, long count) {
        if (count > 0) {
            cells.put(key, count);
        }
    }

    private static String where(TableDefinition definition) {
        if (definition.filters().isEmpty()) {
            return "";
        }
        return definition.filters().stream().map(DuckDb::condition).collect(Collectors.joining(" and ", " where ", ""));
    }

    private static String condition(Filter filter) {
        String column = quoted(java.util.Objects.requireNonNull(filter.dimension()));
        String values =
                filter.values().stream().map(value -> "'" + value + "'").collect(Collectors.joining(", ", "(", ")"));
        return filter.isExcluding()
                ? "(" + column + " is null or " + column + " not in " + values + ")"
                : column + " in " + values;
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
