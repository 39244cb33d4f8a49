package org.openbbic.comparison;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.openbbic.check.Masking;
import org.openbbic.comparison.ReportComparison.Checked;
import org.openbbic.output.PlainText;
import org.openbbic.output.PrettyJson;
import org.openbbic.rules.Level;

/** A comparison as JSON, for programs. Equal comparisons give equal bytes; names and words are the same in every language. */
public final class ComparisonJson {

    private final ReportComparison comparison;
    private final JsonGenerator json;

    private ComparisonJson(ReportComparison comparison, JsonGenerator json) {
        this.comparison = comparison;
        this.json = json;
    }

    /**
     * Writes it in UTF-8 and leaves the stream open.
     *
     * @throws IOException if the stream does not take it
     */
    public static void write(ReportComparison comparison, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            new ComparisonJson(comparison, json).write();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("resultat", comparison.result().name());
        json.writeArrayFieldStart("haltar");
        for (Caveat caveat : comparison.caveats()) {
            json.writeString(caveat.name());
        }
        json.writeEndArray();
        report("forsta", comparison.first());
        report("andra", comparison.second());
        json.writeObjectFieldStart("antal");
        numbers("nya", RuleComparison::added);
        numbers("borta", RuleComparison::gone);
        numbers("kvar", RuleComparison::remaining);
        json.writeEndObject();
        rules();
        remarks("nya", comparison.added());
        remarks("borta", comparison.gone());
        json.writeEndObject();
    }

    private void report(String name, Checked report) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("utfall", report.outcome().name());
        json.writeNumberField("arenden", report.cases());
        text("idag", report.asOf() == null ? null : report.asOf().toString());
        json.writeBooleanField("syntetisk", report.synthetic());
        json.writeEndObject();
    }

    private void numbers(String name, ToLongFunction<RuleComparison> number) throws IOException {
        json.writeObjectFieldStart(name);
        for (Level level : Level.values()) {
            json.writeNumberField(level.name(), comparison.sum(level, number));
        }
        json.writeEndObject();
    }

    private void rules() throws IOException {
        json.writeArrayFieldStart("regler");
        for (RuleComparison rule : comparison.rules()) {
            json.writeStartObject();
            json.writeStringField("id", rule.rule());
            json.writeStringField("niva", rule.level().name());
            json.writeNumberField("fore", rule.before());
            json.writeNumberField("efter", rule.after());
            json.writeNumberField("nya", rule.added());
            json.writeNumberField("borta", rule.gone());
            json.writeNumberField("kvar", rule.remaining());
            json.writeBooleanField("baraAntal", rule.onlyCounted());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void remarks(String name, List<Remark> remarks) throws IOException {
        json.writeArrayFieldStart(name);
        for (Remark remark : remarks) {
            json.writeStartObject();
            json.writeStringField("regel", remark.rule());
            json.writeStringField("niva", remark.level().name());
            text("arende", Masking.id(remark.caseId()));
            text("sokvag", PlainText.of(remark.path(), 1_000));
            text("fil", Masking.file(remark.file(), 1));
            json.writeNumberField("rad", remark.line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, text);
        }
    }
}
