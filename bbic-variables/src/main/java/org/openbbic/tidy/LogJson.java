package org.openbbic.tidy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.output.PlainText;
import org.openbbic.output.PrettyJson;

/** {@code logg.json}: the log for programs. Equal logs, equal bytes. */
final class LogJson {

    static final String NAME = "logg.json";

    private final DeliveryLog log;
    private final JsonGenerator json;

    private LogJson(DeliveryLog log, JsonGenerator json) {
        this.log = log;
        this.json = json;
    }

    static void write(DeliveryLog log, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            json.writeStartObject();
            new LogJson(log, json).members();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void members() throws IOException {
        json.writeStringField("slag", "bbic-utlamning");
        json.writeStringField("sekretess", Contents.SECRECY);
        json.writeObjectFieldStart("verktyg");
        json.writeStringField("namn", "bbic");
        json.writeStringField("version", log.source().tool());
        json.writeEndObject();
        json.writeObjectFieldStart("indata");
        json.writeStringField("sha256", log.source().sha256());
        json.writeEndObject();
        text("mappningSha256", log.source().mappingSha256());
        catalogue();
        json.writeBooleanField("syntetisk", log.synthetic());
        json.writeObjectFieldStart("arenden");
        json.writeNumberField("utlamnade", log.cases());
        json.writeNumberField("olasbara", log.unread());
        json.writeEndObject();
        json.writeObjectFieldStart("versioner");
        for (Map.Entry<String, Long> version : log.versions().entrySet()) {
            json.writeNumberField(version.getKey(), version.getValue());
        }
        json.writeEndObject();
        choices();
        smallest();
        steps();
        files();
    }

    private void catalogue() throws IOException {
        json.writeObjectFieldStart("katalog");
        json.writeStringField("innehallsversion", log.contentVersion());
        json.writeStringField("sha256", log.catalogueSha256());
        json.writeEndObject();
        json.writeArrayFieldStart("lager");
        for (LayerInfo layer : log.layers()) {
            json.writeStartObject();
            json.writeStringField("namn", PlainText.of(layer.name()));
            json.writeStringField("grad", layer.grade().name());
            json.writeStringField("sha256", layer.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void choices() throws IOException {
        Minimisation chosen = log.minimisation();
        json.writeObjectFieldStart("minimering");
        json.writeStringField("datum", chosen.dates().swedish());
        json.writeNumberField("fodelsearKlass", chosen.birthYears());
        json.writeArrayFieldStart("utelamnat");
        for (String address : chosen.leftOut()) {
            json.writeString(address);
        }
        json.writeEndArray();
        text("nyckelnsFingeravtryck", chosen.key().map(CodeKey::fingerprint).orElse(null));
        json.writeEndObject();
    }

    private void smallest() throws IOException {
        SmallestGroup smallest = log.smallest();
        json.writeObjectFieldStart("minstaGrupp");
        json.writeArrayFieldStart("kolumner");
        for (String column : Groups.COLUMNS) {
            json.writeString(column);
        }
        json.writeEndArray();
        json.writeNumberField("grans", smallest.threshold());
        json.writeNumberField("barn", smallest.children());
        json.writeNumberField("raknatTill", smallest.counted());
        json.writeNumberField("mindreGrupper", smallest.small());
        json.writeNumberField("grupper", smallest.groups());
        json.writeNumberField("arendenUtanNyckelForBarnet", smallest.casesWithoutChild());
        json.writeEndObject();
    }

    private void steps() throws IOException {
        json.writeArrayFieldStart("steg");
        for (DeliveryLog.Step step : log.steps()) {
            json.writeStartObject();
            json.writeStringField("falt", step.field());
            json.writeStringField("steg", step.reason().name());
            json.writeNumberField("antal", step.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void files() throws IOException {
        json.writeArrayFieldStart("filer");
        for (DeliveryLog.WrittenFile file : log.files()) {
            json.writeStartObject();
            json.writeStringField("namn", file.name());
            if (file.rows() != null) {
                json.writeNumberField("rader", file.rows());
            }
            json.writeStringField("sha256", file.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }
}
