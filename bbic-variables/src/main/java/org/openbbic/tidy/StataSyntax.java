package org.openbbic.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.output.PlainText;

/** {@code .do}: opens a table in Stata, turns codes into labelled numbers and labels the variables. */
final class StataSyntax {

    private static final int LONGEST_LABEL = 80;

    private final Table table;
    private final Catalogue catalogue;
    private final StringBuilder out = new StringBuilder();

    private StataSyntax(Table table, Catalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
    }

    /** The text of the file. */
    static String of(Table table, Catalogue catalogue) {
        return new StataSyntax(table, catalogue).text();
    }

    private String text() {
        line("* " + Contents.UNOFFICIAL);
        line("* Öppna i katalogen där " + table.name() + ".csv ligger.");
        line("version 14");
        line("import delimited using " + quoted(table.name() + ".csv")
                + ", delimiters(\";\") varnames(1) case(preserve)"
                + " encoding(\"UTF-8\") bindquotes(strict) stringcols(" + texts() + ") clear");
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.type() == ColumnType.CODE && column.listId() != null) {
                codes(column, catalogue.getList(column.listId()).entries());
            } else if (column.type() == ColumnType.DATE) {
                day(column);
            }
        }
        for (Column column : table.columns()) {
            line("label variable " + column.name() + " " + quoted(column.title()));
        }
        return out.toString();
    }

    /** Columns that are read as text, even where every cell is empty or looks like a number. */
    private String texts() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).type() != ColumnType.NUMBER) {
                places.add(i + 1);
            }
        }
        return places.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Numbers the codes by their place in the list, first by code so that they are found, then by word. */
    private void codes(Column column, List<CodeEntry> entries) {
        String name = column.name();
        List<String> codes = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (CodeEntry entry : entries) {
            codes.add(entry.code().value());
            terms.add(entry.term());
        }
        codes.add(Fillings.UNKNOWN);
        terms.add(Fillings.UNKNOWN_TERM);
        line("label define " + name + numbered(codes));
        line("encode " + name + ", generate(tillfallig) label(" + name + ") noextend");
        line("label define " + name + numbered(terms) + ", modify");
        replace(name);
    }

    private void day(Column column) {
        line("generate long tillfallig = daily(" + column.name() + ", \"YMD\")");
        line("format tillfallig %td");
        replace(column.name());
    }

    private void replace(String name) {
        line("order tillfallig, after(" + name + ")");
        line("drop " + name);
        line("rename tillfallig " + name);
    }

    private static String numbered(List<String> texts) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            all.append(' ').append(i + 1).append(' ').append(quoted(texts.get(i)));
        }
        return all.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    // In a do-file a dollar sign and a grave accent begin macros, also within quotation marks.
    private static String quoted(String text) {
        return '"' + PlainText.of(text, LONGEST_LABEL).replaceAll("[\"`$\\\\]", " ") + '"';
    }
}
