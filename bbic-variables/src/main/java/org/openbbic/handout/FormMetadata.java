package org.openbbic.handout;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.export.FieldWords;
import org.openbbic.export.NodeType;
import org.openbbic.output.PrettyJson;

/**
 * Form metadata of one version: what a screen in any language needs to draw the fields of a case, step by step.
 *
 * <p>A variable that the version is known not to have is left out, and so is what a layer hides. One of which nobody
 * knows whether the version has it is there and says so.
 */
final class FormMetadata {

    /** The version of the form's own form, as {@code bbicFormular} states it. */
    static final String VERSION = "1";

    private final Catalogue catalogue;
    private final VersionInfo version;
    private final JsonGenerator json;
    private final FormField field;
    private final Map<String, NodePath> paths = NodePath.all();

    private FormMetadata(Catalogue catalogue, VersionInfo version, JsonGenerator json) {
        this.catalogue = catalogue;
        this.version = version;
        this.json = json;
        this.field = new FormField(catalogue, version.id(), json);
    }

    /**
     * Writes the form of a version.
     *
     * @throws java.util.NoSuchElementException if the catalogue has no such version
     */
    static void write(Catalogue catalogue, String version, OutputStream out) throws IOException {
        VersionInfo info = catalogue.getVersion(version);
        try (JsonGenerator json = PrettyJson.to(out)) {
            new FormMetadata(catalogue, info, json).form();
        }
        out.write('\n');
    }

    private void form() throws IOException {
        json.writeStartObject();
        json.writeStringField("bbicFormular", VERSION);
        json.writeStringField("lasMig", About.line(catalogue));
        json.writeStringField("bbicVersion", version.id());
        json.writeObjectFieldStart("version");
        JsonParts.text(json, "namn", version.name());
        json.writeStringField("publicerad", version.published());
        json.writeBooleanField("innehalletKant", version.contentKnown());
        JsonParts.source(json, "kalla", version.source());
        json.writeEndObject();
        JsonParts.catalogue(json, catalogue);
        json.writeArrayFieldStart("steg");
        for (Step step : Step.values()) {
            step(step);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void step(Step step) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", step.id());
        json.writeStringField("etikett", step.swedish());
        json.writeStringField("label", step.english());
        JsonParts.source(json, "kalla", step.source());
        json.writeArrayFieldStart("objekt");
        for (NodeType<?> node : step.nodes()) {
            node(node);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void node(NodeType<?> node) throws IOException {
        List<Field> shown =
                new Fields(catalogue).of(node).stream().filter(field::isShown).toList();
        if (shown.isEmpty()) {
            return;
        }
        NodePath path = requireNonNull(paths.get(node.name()));
        json.writeStartObject();
        json.writeStringField("namn", node.name());
        json.writeStringField(
                "etikett", FieldWords.of(Field.SWEDISH).findNode(node.name()).orElse(node.name()));
        json.writeStringField(
                "label", FieldWords.of(Locale.ENGLISH).findNode(node.name()).orElse(node.name()));
        json.writeStringField("sokvag", path.path());
        json.writeBooleanField("flera", path.several());
        json.writeArrayFieldStart("falt");
        for (Field each : shown) {
            field.write(each, path.path());
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
