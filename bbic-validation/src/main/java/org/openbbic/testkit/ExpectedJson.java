package org.openbbic.testkit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.Checker;
import org.openbbic.output.PrettyJson;
import org.openbbic.testkit.KitExport.Remark;

/** Writes what a check of each export shall give. */
final class ExpectedJson {

    /** The version of the form of the kit. */
    private static final String VERSION = "1";

    private ExpectedJson() {}

    static KitFile of(List<KitExport> exports) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = PrettyJson.to(bytes)) {
            json.writeStartObject();
            json.writeStringField("bbicTestpaket", VERSION);
            json.writeStringField("sha256", Kit.sha256(exports));
            json.writeObjectFieldStart("verktyg");
            json.writeStringField("namn", "bbic");
            json.writeStringField("version", Checker.version());
            json.writeEndObject();
            json.writeObjectFieldStart("katalog");
            json.writeStringField("sha256", Catalogue.bundled().sha256());
            json.writeStringField("version", Catalogue.bundled().contentVersion());
            json.writeEndObject();
            json.writeStringField("idag", Judged.TODAY.toString());
            json.writeArrayFieldStart("filer");
            for (KitExport export : exports) {
                write(export, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return new KitFile(TestKit.EXPECTED, bytes.toByteArray());
    }

    private static void write(KitExport export, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("fil", export.file().name());
        json.writeStringField("slag", export.kind().word());
        json.writeStringField("regel", export.rule());
        json.writeStringField("bbicVersion", export.version());
        json.writeStringField("mappning", name(export.beside().mapping()));
        json.writeStringField("profil", name(export.beside().profile()));
        json.writeStringField("fore", name(export.beside().before()));
        json.writeStringField("utfall", export.expected().outcome().name());
        json.writeArrayFieldStart("anmarkningar");
        for (Remark remark : export.expected().remarks()) {
            json.writeStartObject();
            json.writeStringField("regel", remark.rule());
            json.writeStringField("niva", remark.level().name());
            json.writeNumberField("rad", remark.line());
            json.writeNumberField("kolumn", remark.column());
            json.writeStringField("sokvag", remark.path());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static @Nullable String name(@Nullable KitFile file) {
        return file == null ? null : file.name();
    }
}
