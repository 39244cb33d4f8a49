package org.openbbic.handout;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Description;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.export.FieldKind;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;

/** Writes one field of a form. */
final class FormField {

    /** Says that a field is the format's own; no version of BBIC decides it. */
    private static final Source FORMAT = new Source("FORMAT", "Ärendet");

    private final Catalogue catalogue;
    private final String version;
    private final JsonGenerator json;
    private final FormAnswers answers;
    private final List<Condition> conditions = Conditions.load();

    FormField(Catalogue catalogue, String version, JsonGenerator json) {
        this.catalogue = catalogue;
        this.version = version;
        this.json = json;
        this.answers = new FormAnswers(catalogue, version, json);
    }

    /** Whether a screen should have it: not where every variable of it is hidden or not in the version. */
    boolean isShown(Field field) {
        // A form is of one version, so a case that it makes need not say which.
        return !field.address().equals("arende.bbicVersion")
                && (field.variables().isEmpty()
                        || field.variables().stream().anyMatch(variable -> isShown(variable, version)));
    }

    static boolean isShown(Variable variable, String version) {
        Presence presence = variable.state(version).presence();
        return !variable.hidden() && presence != Presence.BORTTAGEN && presence != Presence.EJ_INFORD;
    }

    void write(Field field, String nodePath) throws IOException {
        List<Variable> shown = field.variables().stream()
                .filter(variable -> isShown(variable, version))
                .toList();
        json.writeStartObject();
        json.writeStringField("id", field.address());
        json.writeStringField("sokvag", nodePath + "/" + field.spec().name());
        JsonParts.text(json, "etikett", field.swedish());
        JsonParts.text(json, "label", field.english());
        json.writeStringField("slag", kind(field.spec().kind()));
        json.writeBooleanField("flera", field.spec().kind().isList());
        json.writeBooleanField("kravs", field.address().equals("arende.id"));
        json.writeStringField("pekarPa", field.address().equals("insats.utredning") ? "utredning.id" : null);
        known(field, shown);
        help(shown);
        if (field.list() != null) {
            answers.write(field.list(), shown);
        }
        conditions(field);
        json.writeEndObject();
    }

    private static String kind(FieldKind kind) {
        return switch (kind) {
            case CODE -> "kod";
            case CODES -> "koder";
            case DATE, DATES -> "datum";
            case FLAG -> "ja-nej";
            case NUMBER -> "tal";
            case TEXT, TEXTS, LAGRUM -> "text";
            case NODE, NODES, LOCAL -> throw new IllegalArgumentException("kind: no field of a form");
        };
    }

    /** Which variables it holds, and how sure it is that the version has them. */
    private void known(Field field, List<Variable> shown) throws IOException {
        json.writeArrayFieldStart("variabler");
        for (Variable variable : shown) {
            VariableState state = variable.state(version);
            json.writeStartObject();
            json.writeStringField("id", variable.id());
            JsonParts.text(json, "term", variable.term());
            grade(state.presence(), state.evidence(), state.source());
            JsonParts.strings(json, "tillfallen", List.of(variable.step().split("\\|")));
            json.writeEndObject();
        }
        json.writeEndArray();
        VariableState state = field.state(version);
        if (state == null) {
            grade(Presence.FINNS, null, FORMAT);
        } else {
            grade(state.presence(), state.evidence(), state.source());
        }
    }

    private void grade(Presence presence, @Nullable Evidence evidence, @Nullable Source source) throws IOException {
        json.writeStringField("finns", presence.name());
        FormAnswers.grade(json, evidence, source);
    }

    private void help(List<Variable> shown) throws IOException {
        json.writeArrayFieldStart("hjalp");
        for (Variable variable : shown) {
            for (Description said : variable.descriptions()) {
                json.writeStartObject();
                json.writeStringField("variabel", variable.id());
                json.writeStringField("slag", said.kind().name());
                JsonParts.text(json, "text", said.text());
                json.writeBooleanField("citat", said.quote());
                JsonParts.source(json, "kalla", said.source());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void conditions(Field field) throws IOException {
        json.writeArrayFieldStart("galler");
        for (Condition condition : conditions) {
            if (condition.isAbout(field)) {
                json.writeStartObject();
                json.writeStringField("falt", condition.dependsOn());
                boolean begins = condition.how() == Condition.How.BORJAR_MED;
                JsonParts.strings(
                        json,
                        begins ? Condition.How.BORJAR_MED.id() : Condition.How.NAGOT_AV.id(),
                        new ConditionValues(catalogue).of(condition));
                JsonParts.text(json, "text", condition.text());
                FormAnswers.grade(json, condition.evidence(), condition.source());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
