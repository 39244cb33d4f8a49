package org.openbbic.handout;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.model.Source;
import org.openbbic.output.PlainText;

/** Pieces of JSON that several handouts write. Text for people goes through {@link PlainText}; codes stand as they are. */
final class JsonParts {

    private JsonParts() {}

    /** A text for a person to read. */
    static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeStringField(name, PlainText.of(text));
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A source, or {@code null} where nobody says anything. */
    static void source(JsonGenerator json, String name, @Nullable Source source) throws IOException {
        if (source == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("nyckel", source.key());
        text(json, "plats", source.place());
        json.writeEndObject();
    }

    /** Which catalogue, and which layers on it. */
    static void catalogue(JsonGenerator json, Catalogue catalogue) throws IOException {
        json.writeObjectFieldStart("katalog");
        json.writeStringField("version", catalogue.contentVersion());
        json.writeStringField("sha256", catalogue.sha256());
        json.writeArrayFieldStart("lager");
        for (LayerInfo layer : catalogue.layers()) {
            json.writeStartObject();
            text(json, "namn", layer.name());
            json.writeStringField("grad", layer.grade().name());
            json.writeStringField("part", layer.party().id());
            json.writeBooleanField("facitFranLeverantoren", layer.isVendors());
            json.writeStringField("gjort", layer.made().toString());
            json.writeStringField("sha256", layer.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
