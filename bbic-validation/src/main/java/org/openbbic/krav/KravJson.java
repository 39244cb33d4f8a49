package org.openbbic.krav;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.annex.RowRemark;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.krav.Bevisslag.Provning;
import org.openbbic.model.Source;
import org.openbbic.output.PlainText;
import org.openbbic.output.PrettyJson;
import org.openbbic.report.Report;
import org.openbbic.report.Report.FileReport;
import org.openbbic.report.Report.Untestable;
import org.openbbic.rules.Level;

/**
 * Writes {@code krav.json}. The form is that of the JSON Schema {@code krav.schema.json} beside this class; equal answers
 * give equal bytes.
 */
public final class KravJson {

    /** The name of the resource beside this class that holds the JSON Schema. */
    public static final String SCHEMA = "krav.schema.json";

    private final Kravuppfyllelse answered;
    private final Report report;
    private final JsonGenerator json;

    private KravJson(Kravuppfyllelse answered, JsonGenerator json) {
        this.answered = answered;
        this.report = answered.kontroll();
        this.json = json;
    }

    /**
     * Writes the answers in UTF-8, indented by two spaces, and leaves the stream open.
     *
     * @throws IOException if the stream does not take it
     */
    public static void write(Kravuppfyllelse answered, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            new KravJson(answered, json).write();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("verktyg");
        json.writeStringField("namn", "bbic");
        json.writeStringField("version", report.toolVersion());
        json.writeEndObject();
        json.writeObjectFieldStart("katalog");
        json.writeStringField("version", report.catalogueVersion());
        json.writeStringField("sha256", report.catalogueSha256());
        json.writeEndObject();
        layers();
        json.writeStringField("gjord", answered.gjord().toString());
        json.writeStringField("idag", report.asOf().toString());
        json.writeStringField("utfall", answered.isDone() ? "BESVARAD" : "EJ_GENOMFORD");
        files();
        json.writeBooleanField("syntetisk", report.synthetic());
        check();
        lists();
        tested();
        counts();
        json.writeArrayFieldStart("krav");
        for (Kravresultat each : answered.resultat()) {
            demand(each);
        }
        json.writeEndArray();
        untestable();
        json.writeEndObject();
    }

    private void layers() throws IOException {
        json.writeArrayFieldStart("lager");
        for (LayerInfo layer : report.layers()) {
            json.writeStartObject();
            text("namn", layer.name());
            json.writeStringField("grad", layer.grade().name());
            json.writeStringField("part", layer.party().id());
            json.writeStringField("sha256", layer.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void files() throws IOException {
        json.writeArrayFieldStart("filer");
        for (FileReport file : report.files()) {
            json.writeStartObject();
            text("namn", file.name());
            text("sha256", file.sha256());
            text("bbicVersion", file.bbicVersion());
            json.writeArrayFieldStart("tillagg");
            for (String addition : file.additions()) {
                json.writeString(addition);
            }
            json.writeEndArray();
            LocalDate created = file.created();
            text("skapad", created == null ? null : created.toString());
            json.writeNumberField("arenden", file.cases());
            json.writeNumberField("olasta", file.unread());
            json.writeBooleanField("syntetisk", file.synthetic());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void check() throws IOException {
        json.writeObjectFieldStart("kontroll");
        json.writeStringField("utfall", report.outcome().name());
        json.writeObjectFieldStart("antal");
        for (Level level : Level.values()) {
            json.writeNumberField(level.name(), report.count(level));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("provat");
        json.writeNumberField("variabler", report.variables());
        json.writeNumberField("heltProvade", report.variablesTested());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void lists() throws IOException {
        json.writeObjectFieldStart("kravlista");
        text("namn", answered.lista().namn());
        json.writeStringField("sha256", answered.lista().sha256());
        json.writeBooleanField("start", answered.lista().shipped());
        json.writeEndObject();
        Kravsvar declared = answered.kravsvar();
        if (declared == null) {
            json.writeNullField("kravsvar");
            return;
        }
        json.writeObjectFieldStart("kravsvar");
        text("namn", declared.namn());
        json.writeStringField("sha256", declared.sha256());
        json.writeArrayFieldStart("oanvanda");
        for (RowRemark remark : declared.unused()) {
            json.writeStartObject();
            json.writeNumberField("rad", remark.line());
            text("text", remark.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tested() throws IOException {
        Testuppgift tested = answered.testuppgift();
        if (tested == null) {
            json.writeNullField("testresultat");
            return;
        }
        json.writeObjectFieldStart("testresultat");
        text("namn", tested.namn());
        json.writeStringField("sha256", tested.sha256());
        text("system", tested.result().system());
        json.writeStringField("gjord", tested.result().made().toString());
        json.writeBooleanField("settAvVerktyget", false);
        json.writeEndObject();
    }

    private void counts() throws IOException {
        json.writeObjectFieldStart("antal");
        for (Tyngd tyngd : Tyngd.values()) {
            json.writeObjectFieldStart(tyngd.word());
            for (Svar svar : Svar.values()) {
                json.writeNumberField(svar.name(), answered.count(tyngd, svar));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void demand(Kravresultat each) throws IOException {
        json.writeStartObject();
        text("nummer", each.krav().nummer());
        text("text", each.krav().text());
        json.writeStringField("tyngd", each.krav().tyngd().word());
        Source source = each.krav().kalla();
        text("kalla", source == null ? null : source.toString());
        answer("provatIFilen", each.svar(Provning.FIL));
        answer("uppgivetMedTestpaket", each.svar(Provning.TESTPAKET));
        answer("intygat", each.svar(Provning.INTYG));
        answer("svar", each.svar());
        json.writeArrayFieldStart("bevis");
        for (Bevisutfall evidence : each.utfall()) {
            evidence(evidence);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void evidence(Bevisutfall evidence) throws IOException {
        json.writeStartObject();
        json.writeStringField("visasGenom", evidence.bevis().toString());
        json.writeStringField("svar", evidence.svar().name());
        text("text", evidence.text());
        Intyg intyg = evidence.intyg();
        if (intyg != null) {
            json.writeObjectFieldStart("intyg");
            text("vem", intyg.vem());
            json.writeStringField("datum", intyg.datum().toString());
            text("kommentar", intyg.kommentar());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void untestable() throws IOException {
        json.writeArrayFieldStart("kanInteProvas");
        for (Untestable variable : report.untestable()) {
            json.writeStartObject();
            json.writeStringField("variabel", variable.variable());
            json.writeStringField("orsak", variable.reason().name());
            json.writeNumberField("antal", variable.count());
            json.writeNumberField("olikaVarden", variable.distinct());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void answer(String field, @Nullable Svar svar) throws IOException {
        text(field, svar == null ? null : svar.name());
    }

    private void text(String field, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, PlainText.of(text));
        }
    }
}
