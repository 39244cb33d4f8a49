package org.openbbic.standardrapport;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.openbbic.output.PlainText;
import org.openbbic.output.PrettyJson;
import org.openbbic.standardrapport.Columns.Column;
import org.openbbic.statistics.Association;
import org.openbbic.statistics.ShareInterval;
import org.openbbic.tabulation.Category;
import org.openbbic.tabulation.Dimension;
import org.openbbic.tabulation.Filter;
import org.openbbic.tabulation.Numbers;
import org.openbbic.tabulation.Window;

/**
 * Writes {@code statistik.json}: every table and cell by a key that stays the same. A suppressed number is {@code null} and
 * its cell says {@code "undertryckt": true}. Equal counts give equal bytes.
 */
public final class JsonStatistik {

    /** The version of the form, raised when a name in it changes meaning. */
    public static final String FORM = "1";

    private final Statistik statistik;
    private final JsonGenerator json;

    private JsonStatistik(Statistik statistik, JsonGenerator json) {
        this.statistik = statistik;
        this.json = json;
    }

    /**
     * Writes in UTF-8, indented by two spaces, and leaves the stream open.
     *
     * @throws IOException if the stream does not take it
     */
    public static void write(Statistik statistik, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            new JsonStatistik(statistik, json).write();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("bbicStatistik", FORM);
        json.writeStringField("framstalld", statistik.made().toString());
        json.writeObjectFieldStart("katalog");
        json.writeStringField("version", statistik.catalogueVersion());
        json.writeStringField("sha256", statistik.catalogueSha256());
        json.writeEndObject();
        recipient();
        choices();
        files();
        json.writeArrayFieldStart("nyckeltal");
        for (Figure figure : statistik.figures()) {
            figure(figure);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tabeller");
        for (StatTable table : statistik.tables()) {
            table(table);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("utelamnade");
        for (LeftOut each : statistik.leftOut()) {
            json.writeStartObject();
            json.writeStringField("nyckel", each.nyckel());
            json.writeStringField("orsak", each.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void recipient() throws IOException {
        json.writeObjectFieldStart("mottagare");
        json.writeStringField("slag", statistik.choices().mottagare().name().toLowerCase(Locale.ROOT));
        if (statistik.choices().isSuppressed()) {
            json.writeNumberField("troskel", statistik.choices().threshold());
        }
        json.writeStringField("text", String.join(" ", TopSection.recipient(statistik.choices())));
        json.writeEndObject();
        json.writeBooleanField("syntetisk", statistik.isSynthetic());
    }

    private void choices() throws IOException {
        Choices choices = statistik.choices();
        json.writeObjectFieldStart("urval");
        Window window = choices.window();
        text("fran", window == null ? null : window.first().toString());
        text("till", window == null ? null : window.last().toString());
        text("enhet", choices.enhet());
        json.writeArrayFieldStart("filter");
        for (Filter filter : choices.filters()) {
            json.writeString(PlainText.of(filter.toString()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("grupper");
        for (String group : choices.groups()) {
            json.writeString(group);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void files() throws IOException {
        json.writeArrayFieldStart("filer");
        for (SourceFile file : statistik.files()) {
            json.writeStartObject();
            text("namn", file.name());
            json.writeStringField("sida", file.side().id());
            text("bbicVersion", file.bbicVersion());
            text("skapad", file.created() == null ? null : file.created().toString());
            json.writeNumberField("arenden", file.cases());
            json.writeNumberField("olasta", file.unread());
            json.writeBooleanField("syntetisk", file.synthetic());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void figure(Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("nyckel", figure.definition().nyckel());
        json.writeStringField("rubrik", figure.definition().rubrik());
        json.writeStringField(
                "definition", Words.get("forklaring." + figure.definition().nyckel()));
        json.writeStringField("matt", figure.definition().measure().name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("varden");
        for (Figure.Row row : figure.rows()) {
            json.writeStartObject();
            text("grupp", row.group().key());
            if (row.suppressed()) {
                json.writeBooleanField("undertryckt", true);
            }
            number("varde", row.value());
            number("taljare", row.numerator());
            number("namnare", row.denominator());
            number("utanfor", row.outside());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void table(StatTable table) throws IOException {
        TableDefinition definition = table.definition();
        json.writeStartObject();
        json.writeStringField("nyckel", definition.nyckel());
        json.writeStringField("avsnitt", definition.avsnitt());
        json.writeStringField("rubrik", definition.rubrik());
        json.writeStringField("enhet", definition.unit().singular());
        json.writeStringField("raknat", table.counted().id());
        json.writeBooleanField("flerval", table.counted().isMultiple());
        json.writeArrayFieldStart("grupper");
        for (Dimension group : table.groups()) {
            json.writeString(group.id());
        }
        json.writeEndArray();
        number("n", table.shown().n());
        number("barn", table.shown().children());
        json.writeNumberField("undertryckta", table.shown().suppressed());
        if (table.shown().mayHideZeros()) {
            json.writeBooleanField("undertrycktKanVaraNoll", true);
        }
        json.writeStringField("forbehall", Words.get("forbehall." + definition.avsnitt()));
        test(table);
        json.writeArrayFieldStart("celler");
        for (Column column : Columns.of(table)) {
            group(table, column);
            if (!definition.visning().isSpread()) {
                for (int k = 0; k < table.answers().size(); k++) {
                    cell(table, column, k);
                }
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void test(StatTable table) throws IOException {
        Optional<TableTest> test = statistik.test(table);
        if (test.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("prov");
        if (test.get().association() instanceof Association.Tested tested) {
            json.writeStringField("metod", tested.method().name());
            number("p", OptionalDouble.of(tested.p()));
            number("pJusterat", test.get().adjusted());
            json.writeNumberField("antalProv", test.get().tests());
        } else if (test.get().association() instanceof Association.NotTested not) {
            json.writeStringField("ejProvat", not.reason().name());
        }
        if (test.get().tau().isPresent()) {
            number("tauB", test.get().tau());
        }
        json.writeStringField("text", String.join(" ", TestWords.of(test.get(), table)));
        json.writeEndObject();
    }

    /** What is told of a group as a whole. */
    private void group(StatTable table, Column column) throws IOException {
        OptionalLong whole = table.shown().whole(column.first(), column.second());
        json.writeStartObject();
        text("nyckel", table.groupKey(column.first(), column.second()) + "*n");
        json.writeNullField("svar");
        if (whole.isEmpty()) {
            json.writeBooleanField("undertryckt", true);
        }
        number("antal", whole);
        number("saknas", table.shown().missing(column.first(), column.second()));
        Optional<Numbers> numbers = table.shown().numbers(column.first(), column.second());
        if (numbers.isPresent() && table.definition().visning() != Visning.TID) {
            number("medel", numbers.get().mean());
            number("median", numbers.get().median());
            number("kvartil1", numbers.get().quantile(0.25));
            number("kvartil3", numbers.get().quantile(0.75));
            json.writeNumberField("summa", numbers.get().sum());
        }
        json.writeEndObject();
    }

    private void cell(StatTable table, Column column, int answer) throws IOException {
        Category category = table.answers().get(answer);
        OptionalLong count = table.shown().count(column.first(), column.second(), answer);
        json.writeStartObject();
        text("nyckel", table.key(column.first(), column.second(), answer));
        text("svar", category.key());
        text("text", category.label());
        if (count.isEmpty()) {
            json.writeBooleanField("undertryckt", true);
        }
        number("antal", count);
        number("andel", table.shown().share(column.first(), column.second(), answer));
        if (statistik.choices().tested()) {
            Optional<ShareInterval> interval =
                    TestWords.intervalOf(table.shown(), column.first(), column.second(), answer);
            if (interval.isPresent()) {
                json.writeArrayFieldStart("intervall95");
                json.writeNumber(Math.round(interval.get().low() * 1e6) / 1e6);
                json.writeNumber(Math.round(interval.get().high() * 1e6) / 1e6);
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private void number(String field, OptionalLong number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(field, number.getAsLong());
        } else {
            json.writeNullField(field);
        }
    }

    private void number(String field, OptionalDouble number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(field, Math.round(number.getAsDouble() * 1e6) / 1e6);
        } else {
            json.writeNullField(field);
        }
    }

    private void text(String field, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, PlainText.of(text));
        }
    }
}
