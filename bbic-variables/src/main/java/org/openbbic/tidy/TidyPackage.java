package org.openbbic.tidy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openbbic.catalogue.CodeList;
import org.openbbic.output.PlainText;
import org.openbbic.output.PrettyJson;

/** {@code datapackage.json}: the tables as a Frictionless Data Package (version 1), with keys and references. */
final class TidyPackage {

    static final String NAME = "datapackage.json";

    private final Contents contents;
    private final JsonGenerator json;

    private TidyPackage(Contents contents, JsonGenerator json) {
        this.contents = contents;
        this.json = json;
    }

    static void write(Contents contents, boolean synthetic, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            json.writeStartObject();
            new TidyPackage(contents, json).members(synthetic);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void members(boolean synthetic) throws IOException {
        boolean tabular = contents.forms().stream().allMatch(TidyPackage::isCsv);
        json.writeStringField("profile", tabular ? "tabular-data-package" : "data-package");
        json.writeStringField("name", "bbic-utlamning");
        json.writeStringField("title", "BBIC-variabler, en rad per ärende, insats och tillfälle (inofficiellt)");
        json.writeStringField("description", Contents.UNOFFICIAL + " " + Contents.SECRECY);
        json.writeBooleanField("syntetisk", synthetic);
        json.writeObjectFieldStart("katalog");
        json.writeStringField("version", contents.catalogue().contentVersion());
        json.writeStringField("sha256", contents.catalogue().sha256());
        json.writeEndObject();
        json.writeArrayFieldStart("resources");
        for (TableForm form : contents.forms()) {
            for (Table table : contents.tables()) {
                resource(table, form);
            }
        }
        json.writeEndArray();
    }

    private static boolean isCsv(TableForm form) {
        return form.mediaType().equals("text/csv");
    }

    private String name(Table table, TableForm form) {
        return form == contents.forms().get(0) ? table.name() : table.name() + "-" + form.extension();
    }

    private void resource(Table table, TableForm form) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", isCsv(form) ? "tabular-data-resource" : "data-resource");
        json.writeStringField("name", name(table, form));
        json.writeStringField("path", Delivery.fileOf(table, form));
        json.writeStringField("title", table.title());
        json.writeStringField("format", form.extension());
        json.writeStringField("mediatype", form.mediaType());
        if (isCsv(form)) {
            json.writeStringField("encoding", "utf-8");
            dialect();
        }
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Column column : table.columns()) {
            field(column, column.name().equals(table.key()));
        }
        json.writeEndArray();
        strings("missingValues", List.of(""));
        json.writeStringField("primaryKey", table.key());
        references(table, form);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void dialect() throws IOException {
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", ";");
        json.writeStringField("quoteChar", "\"");
        json.writeBooleanField("doubleQuote", true);
        json.writeStringField("lineTerminator", "\r\n");
        json.writeBooleanField("header", true);
        json.writeEndObject();
    }

    private void field(Column column, boolean key) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", column.type().word());
        json.writeStringField("title", PlainText.of(column.title()));
        if (!column.address().isEmpty()) {
            json.writeStringField("falt", column.address());
        }
        if (column.type() == ColumnType.CODE && column.listId() != null) {
            json.writeStringField("kodlista", column.listId());
            CodeList list = contents.catalogue().getList(column.listId());
            json.writeObjectFieldStart("constraints");
            json.writeArrayFieldStart("enum");
            for (String code : Contents.codes(list)) {
                json.writeString(code);
            }
            json.writeString(Fillings.UNKNOWN);
            json.writeEndArray();
            json.writeEndObject();
        } else if (key) {
            json.writeObjectFieldStart("constraints");
            json.writeBooleanField("required", true);
            json.writeBooleanField("unique", true);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void references(Table table, TableForm form) throws IOException {
        json.writeArrayFieldStart("foreignKeys");
        for (Column column : table.columns()) {
            String referred = table.references().get(column.name());
            if (referred != null) {
                Table other = contents.tables().stream()
                        .filter(each -> each.name().equals(referred))
                        .findFirst()
                        .orElseThrow();
                json.writeStartObject();
                json.writeStringField("fields", column.name());
                json.writeObjectFieldStart("reference");
                json.writeStringField("resource", name(other, form));
                json.writeStringField("fields", other.key());
                json.writeEndObject();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
