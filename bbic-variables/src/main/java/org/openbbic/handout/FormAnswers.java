package org.openbbic.handout;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;

/** Writes what one can answer in a field of a form. */
final class FormAnswers {

    private final Catalogue catalogue;
    private final String version;
    private final JsonGenerator json;

    FormAnswers(Catalogue catalogue, String version, JsonGenerator json) {
        this.catalogue = catalogue;
        this.version = version;
        this.json = json;
    }

    /** Grade and source of a statement, and whether it must be shown as unverified. */
    static void grade(JsonGenerator json, @Nullable Evidence evidence, @Nullable Source source) throws IOException {
        json.writeStringField("grad", evidence == null ? null : evidence.name());
        json.writeBooleanField("obelagd", evidence == Evidence.OBELAGD);
        JsonParts.source(json, "kalla", source);
    }

    /**
     * The list, its answers in the version, and answers that only other versions are known to have, or that a source names
     * without saying it of any version.
     *
     * @param variables those of the field that are shown
     */
    void write(CodeList list, List<Variable> variables) throws IOException {
        KnownAnswers known = new KnownAnswers(list, List.of(version));
        json.writeObjectFieldStart("lista");
        json.writeStringField("id", list.id());
        json.writeStringField("fullstandighet", list.completeness(version).name());
        Evidence evidence = list.completenessEvidence(version);
        json.writeStringField("grad", evidence == null ? null : evidence.name());
        json.writeBooleanField("eget", !known.isWhole());
        JsonParts.text(json, "anmarkning", list.note());
        json.writeEndObject();
        List<CodeEntry> shown = list.entries().stream()
                .filter(entry -> !entry.hidden() && belongs(entry, variables))
                .toList();
        json.writeArrayFieldStart("svar");
        for (CodeEntry entry : shown) {
            if (entry.state(version).presence() == Presence.FINNS) {
                answer(entry);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("svarIAndraVersioner");
        for (CodeEntry entry : shown) {
            if (entry.state(version).presence() == Presence.OKAND && !known.isWhole()) {
                otherVersions(entry);
            }
        }
        json.writeEndArray();
    }

    /** An answer belongs to the variable of its group; one without a group, or a variable without, to all. */
    private static boolean belongs(CodeEntry entry, List<Variable> variables) {
        return variables.stream()
                .anyMatch(
                        variable -> variable.group() == null || variable.group().equals(entry.group()));
    }

    private void answer(CodeEntry entry) throws IOException {
        CodeState state = entry.state(version);
        json.writeStartObject();
        words(entry);
        grade(json, state.evidence(), state.source());
        json.writeEndObject();
    }

    private void words(CodeEntry entry) throws IOException {
        json.writeStringField("kod", entry.code().value());
        JsonParts.text(json, "etikett", entry.term());
        if (entry.order() > 0) {
            json.writeNumberField("steg", entry.order());
        } else {
            json.writeNullField("steg");
        }
        json.writeStringField("grupp", entry.group());
        json.writeBooleanField("utesluterAndra", entry.exclusive());
        json.writeBooleanField("sammanslaget", entry.merged());
        JsonParts.text(json, "anmarkning", entry.note());
    }

    private void otherVersions(CodeEntry entry) throws IOException {
        List<String> having = new ArrayList<>();
        for (VersionInfo other : catalogue.versions()) {
            if (entry.state(other.id()).isAttested()) {
                having.add(other.id());
            }
        }
        if (having.isEmpty() && !catalogue.getSource(entry.source().key()).verified()) {
            return;
        }
        json.writeStartObject();
        words(entry);
        json.writeArrayFieldStart("versioner");
        for (String other : having) {
            json.writeStartObject();
            json.writeStringField("version", other);
            grade(json, entry.state(other).evidence(), entry.state(other).source());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
