package org.openbbic.export.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.TextKey;
import org.openbbic.export.PlainInput;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.export.csv.Suggestion.Confidence;
import org.openbbic.output.PrettyJson;

/**
 * A draft of a mapping, made of a table's headings and answers in one pass and in memory that does not grow with the
 * table. Nothing is guessed where several things fit, and the draft cannot be read by until a person has gone through it:
 * it says {@code utkast}, which stops the reading, and so does each column and answer that is left open.
 *
 * <p>Of what stands in the table only answers are written: short texts that stand there at least three times, in a column
 * most of whose texts a list of answers has, without long numbers.
 */
public final class MappingProposal {

    private final @Nullable String sheet;
    private final boolean longForm;
    private final List<Suggestion> columns;
    private final long rows;
    private final int passed;

    private MappingProposal(@Nullable String sheet, boolean longForm, List<Suggestion> columns, long rows, int passed) {
        this.sheet = sheet;
        this.longForm = longForm;
        this.columns = List.copyOf(columns);
        this.rows = rows;
        this.passed = passed;
    }

    /**
     * Of a table in text.
     *
     * @param in the table; it is closed
     * @throws UnreadableInputException if the packing cannot be opened, or there is no heading
     * @throws IOException if reading fails
     */
    public static MappingProposal ofText(InputStream in, Catalogue catalogue) throws IOException {
        try (Table table = new CsvTable(PlainInput.of(in))) {
            return of(table, null, catalogue);
        }
    }

    /**
     * Of a sheet of a workbook.
     *
     * @param sheet its name, which is written in the draft; or {@code null} for the first that is not hidden
     * @throws UnreadableInputException if the workbook cannot be read or lacks the sheet, or there is no heading
     * @throws IOException if reading fails
     */
    public static MappingProposal ofWorkbook(Path file, @Nullable String sheet, Catalogue catalogue)
            throws IOException {
        try (Table table = SheetTable.open(file, sheet)) {
            return of(table, sheet, catalogue);
        }
    }

    private static MappingProposal of(Table table, @Nullable String sheet, Catalogue catalogue) throws IOException {
        Row heading = table.heading(Mapping.own(""));
        if (heading == null || heading.problem() != null) {
            throw new UnreadableInputException("Tabellen har ingen rubrikrad som går att läsa.");
        }
        List<ColumnFacts> facts = new ArrayList<>();
        for (int i = 0; i < heading.size(); i++) {
            facts.add(new ColumnFacts(heading.text(i)));
        }
        long rows = 0;
        Row row;
        while ((row = table.next()) != null) {
            rows++;
            if (row.problem() == null) {
                for (int i = 0; i < row.size(); i++) {
                    facts.get(i).add(row.text(i), row.trouble(i) != null);
                }
            }
        }
        Set<String> seen = new HashSet<>();
        List<ColumnFacts> named = facts.stream()
                .filter(f -> !f.heading.isBlank() && seen.add(TextKey.of(f.heading)))
                .toList();
        ColumnFacts occasion = named.stream()
                .filter(MappingProposal::tellsOccasion)
                .findFirst()
                .orElse(null);
        ColumnGuess guess = new ColumnGuess(Candidate.all(catalogue, occasion != null));
        List<Suggestion> columns = new ArrayList<>();
        for (ColumnFacts column : named) {
            columns.add(column == occasion ? occasion(column) : guess.of(column));
        }
        return new MappingProposal(sheet, occasion != null, once(columns), rows, facts.size() - named.size());
    }

    private static boolean tellsOccasion(ColumnFacts facts) {
        return facts.texts().size() > 1
                && !facts.isOverflowing()
                && facts.texts().keySet().stream().allMatch(text -> Occasion.parse(text) != null);
    }

    private static Suggestion occasion(ColumnFacts facts) {
        return new Suggestion(
                facts.heading,
                Confidence.SAKER,
                "varje cell är ett tillfälle",
                Occasion.FIELD,
                null,
                null,
                Map.of(),
                List.of(),
                false);
    }

    /** A field that two columns would fill is left open in both, unless each is about an answer of its own. */
    private static List<Suggestion> once(List<Suggestion> columns) {
        Map<String, Integer> counts = new HashMap<>();
        columns.forEach(column -> counts.merge(key(column), 1, Integer::sum));
        return columns.stream()
                .map(column -> column.field() == null || counts.getOrDefault(key(column), 0) == 1
                        ? column
                        : Suggestion.open(
                                column.heading(),
                                Confidence.OSAKER,
                                "flera kolumner passar samma fält",
                                List.of(column.field())))
                .toList();
    }

    private static String key(Suggestion column) {
        return column.field() + "#" + column.code();
    }

    /** What it says of each column, in the order of the table. */
    public List<Suggestion> columns() {
        return columns;
    }

    /** Rows under the heading. */
    public long rows() {
        return rows;
    }

    /** Columns without a heading, or with one that stands twice, which no mapping can name. */
    public int passed() {
        return passed;
    }

    /**
     * Writes the draft as a mapping file, and leaves the stream open.
     *
     * @param bbicVersion version of the variables, or {@code null} where nobody has said it
     * @throws IOException if the stream does not take it
     */
    public void write(@Nullable String bbicVersion, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("bbicMappning", Mapping.VERSION);
            json.writeBooleanField("utkast", true);
            json.writeObjectFieldStart("huvud");
            if (bbicVersion != null) {
                json.writeStringField("bbicVersion", bbicVersion);
            }
            json.writeEndObject();
            if (sheet != null) {
                json.writeStringField("blad", sheet);
            }
            json.writeStringField("form", longForm ? "lang" : "bred");
            json.writeArrayFieldStart("kolumner");
            for (Suggestion column : columns) {
                write(column, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private static void write(Suggestion column, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rubrik", column.heading());
        if (column.drop()) {
            json.writeStringField("gor", "kasta");
        } else if (column.field() == null) {
            json.writeStringField("gor", ColumnCheck.OPEN);
        } else {
            json.writeStringField("falt", column.field());
        }
        if (column.code() != null) {
            json.writeStringField("kod", column.code());
        }
        if (column.separator() != null) {
            json.writeStringField("skiljetecken", column.separator());
        }
        if (!column.answers().isEmpty()) {
            json.writeObjectFieldStart("svar");
            for (Map.Entry<String, String> answer : new TreeMap<>(column.answers()).entrySet()) {
                json.writeStringField(answer.getKey(), answer.getValue());
            }
            json.writeEndObject();
        }
        if (!column.others().isEmpty()) {
            json.writeArrayFieldStart("forslag");
            for (String other : column.others()) {
                json.writeString(other);
            }
            json.writeEndArray();
        }
        json.writeStringField("sakerhet", column.confidence().word());
        json.writeStringField("grund", column.ground());
        json.writeEndObject();
    }
}
