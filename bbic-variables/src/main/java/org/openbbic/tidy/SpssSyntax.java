package org.openbbic.tidy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.output.PlainText;

/** {@code .sps}: opens a table in SPSS or PSPP and labels its variables and values. */
final class SpssSyntax {

    private static final int LONGEST_LABEL = 120;

    private final Table table;
    private final int[] widths;
    private final Catalogue catalogue;
    private final StringBuilder out = new StringBuilder();

    private SpssSyntax(Table table, int[] widths, Catalogue catalogue) {
        this.table = table;
        this.widths = widths;
        this.catalogue = catalogue;
    }

    /**
     * The text of the file.
     *
     * @param widths the longest text of each column, in bytes
     */
    static String of(Table table, int[] widths, Catalogue catalogue) {
        return new SpssSyntax(table, widths, catalogue).text();
    }

    private String text() {
        // The mark tells SPSS that the syntax is UTF-8.
        out.append("\uFEFF* ").append(Contents.UNOFFICIAL).append("\n");
        out.append("* Öppna i katalogen där ").append(table.name()).append(".csv ligger.\n");
        out.append("GET DATA\n  /TYPE=TXT\n  /FILE=").append(quoted(table.name() + ".csv"));
        out.append("\n  /ENCODING='UTF8'\n  /ARRANGEMENT=DELIMITED\n  /DELCASE=LINE\n  /FIRSTCASE=2\n");
        out.append("  /DELIMITERS=';'\n  /QUALIFIER='\"'\n  /VARIABLES=");
        for (int i = 0; i < widths.length; i++) {
            out.append("\n    ")
                    .append(table.columns().get(i).name())
                    .append(' ')
                    .append(format(i));
        }
        out.append(".\nVARIABLE LABELS");
        for (Column column : table.columns()) {
            out.append("\n  ").append(column.name()).append(' ').append(quoted(column.title()));
        }
        out.append(".\n");
        table.columns().forEach(this::values);
        return out.append("EXECUTE.\n").toString();
    }

    private String format(int place) {
        return switch (table.columns().get(place).type()) {
            case NUMBER -> "F10.0";
            case TEXT, CODE -> "A" + Math.max(longestCode(table.columns().get(place)), widths[place]);
            case FLAG -> "A5";
            case DATE -> "SDATE10";
        };
    }

    /** A value that is labelled must fit, whether or not any row has it. */
    private int longestCode(Column column) {
        if (column.type() != ColumnType.CODE || column.listId() == null) {
            return 1;
        }
        int longest = Fillings.UNKNOWN.length();
        for (CodeEntry entry : catalogue.getList(column.listId()).entries()) {
            byte[] code = entry.code().value().getBytes(StandardCharsets.UTF_8);
            longest = Math.max(longest, code.length);
        }
        return longest;
    }

    private void values(Column column) {
        if (column.type() != ColumnType.CODE || column.listId() == null) {
            return;
        }
        List<CodeEntry> entries = catalogue.getList(column.listId()).entries();
        out.append("VALUE LABELS ").append(column.name());
        for (CodeEntry entry : entries) {
            value(entry.code().value(), entry.term());
        }
        value(Fillings.UNKNOWN, Fillings.UNKNOWN_TERM);
        out.append(".\n");
    }

    private void value(String code, String term) {
        out.append("\n  ").append(quoted(code)).append(' ').append(quoted(term));
    }

    private static String quoted(String text) {
        return "'" + PlainText.of(text, LONGEST_LABEL).replace("'", "''") + "'";
    }
}
