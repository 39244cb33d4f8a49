package org.openbbic.examples.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.annex.RowRemark;
import org.openbbic.annex.TickedSheet;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.output.PrettyJson;

/** What the commands that write files answer a program that asked with {@code --json}. */
final class AnswerJson {

    private AnswerJson() {}

    /** Which files were written. */
    static void files(List<Path> files, PrintStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("filer");
            for (Path file : files) {
                json.writeString(file.toString());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /**
     * What came of a ticked sheet.
     *
     * @param file the layer's file, or {@code null} where the sheet has remarks and no layer was written
     */
    static void imported(TickedSheet sheet, @Nullable Path file, PrintStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("fil", file == null ? null : file.toString());
            LayerInfo info = file == null ? null : sheet.layer().info();
            json.writeStringField("sha256", info == null ? null : info.sha256());
            json.writeBooleanField("facitFranLeverantoren", info != null && info.isVendors());
            texts(json, "fullstandigaListor", file == null ? List.of() : sheet.completed());
            texts(json, "avvikelser", file == null ? List.of() : sheet.deviations());
            json.writeArrayFieldStart("anmarkningar");
            for (RowRemark remark : sheet.remarks()) {
                json.writeStartObject();
                json.writeNumberField("rad", remark.line());
                json.writeStringField("kolumn", remark.column());
                json.writeStringField("text", remark.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
