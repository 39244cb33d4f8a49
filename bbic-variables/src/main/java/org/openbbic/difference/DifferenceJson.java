package org.openbbic.difference;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Source;
import org.openbbic.output.PlainText;
import org.openbbic.output.PrettyJson;

/** A difference in JSON: every variable and every answer, also those of which nothing can be said. */
final class DifferenceJson {

    /** Version of the form; a reader that knows it can read the rest. */
    private static final String FORM = "1";

    private final VersionDifference difference;
    private final JsonGenerator json;

    private DifferenceJson(VersionDifference difference, JsonGenerator json) {
        this.difference = difference;
        this.json = json;
    }

    static void write(VersionDifference difference, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            new DifferenceJson(difference, json).write();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private void write() throws IOException {
        json.writeStartObject();
        text("bbicSkillnad", FORM);
        json.writeBooleanField("inofficiell", true);
        ground();
        version("fran", difference.from());
        version("till", difference.to());
        json.writeBooleanField("bakat", difference.isBackward());
        json.writeArrayFieldStart("okantInnehall");
        for (VersionInfo version : difference.unknownVersions()) {
            json.writeString(version.id());
        }
        json.writeEndArray();
        tally("antal", difference.tally());
        tally("antalNarliggande", difference.neighbourTally());
        restructurings();
        json.writeArrayFieldStart("variabler");
        for (VariableDifference variable : difference.variables()) {
            variable(variable);
        }
        json.writeEndArray();
        answers("svarUtanVariabel", difference.looseAnswers());
        json.writeEndObject();
    }

    private void ground() throws IOException {
        Catalogue catalogue = difference.catalogue();
        json.writeObjectFieldStart("katalog");
        text("version", catalogue.contentVersion());
        text("sha256", catalogue.sha256());
        json.writeEndObject();
        json.writeArrayFieldStart("lager");
        for (LayerInfo layer : catalogue.layers()) {
            json.writeStartObject();
            text("namn", layer.name());
            text("grad", layer.grade().name());
            text("part", layer.party().id());
            text("gjort", layer.made().toString());
            text("artikel", layer.article());
            text("sha256", layer.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void version(String key, VersionInfo version) throws IOException {
        json.writeObjectFieldStart(key);
        text("id", version.id());
        text("namn", version.name());
        text("publicerad", version.published());
        text("artikel", version.article());
        json.writeBooleanField("innehallKant", version.contentKnown());
        source(version.source());
        text("anmarkning", version.note());
        json.writeEndObject();
    }

    private void tally(String key, Tally tally) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeObjectFieldStart("variabler");
        for (Kind kind : Kind.values()) {
            json.writeNumberField(kind.id(), tally.variables(kind));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("svar");
        for (Kind kind : Kind.values()) {
            json.writeNumberField(kind.id(), tally.answers(kind));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void restructurings() throws IOException {
        json.writeArrayFieldStart("andradUppbyggnad");
        for (Restructuring change : difference.restructurings()) {
            json.writeStartObject();
            ids("fore", change.before());
            ids("efter", change.after());
            text("grad", change.grade().name());
            text("sagtOm", change.told().id());
            source(change.source());
            json.writeArrayFieldStart("anmarkningar");
            for (String note : change.notes()) {
                json.writeString(PlainText.of(note));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void ids(String key, List<Variable> variables) throws IOException {
        json.writeArrayFieldStart(key);
        for (Variable variable : variables) {
            json.writeString(variable.id());
        }
        json.writeEndArray();
    }

    private void variable(VariableDifference each) throws IOException {
        Variable variable = each.variable();
        json.writeStartObject();
        text("id", variable.id());
        text("term", variable.term());
        text("lista", variable.listId());
        json.writeBooleanField("dold", variable.hidden());
        json.writeBooleanField("narliggande", each.isNeighbour());
        said(each.kind(), each.grade() == null ? null : each.grade().name());
        side("fran", each.from(), each.fromList());
        side("till", each.to(), each.toList());
        json.writeBooleanField("listanOlikaKand", each.isListKnownUnequally());
        answers("svar", each.answers());
        json.writeEndObject();
    }

    private void answers(String key, List<AnswerDifference> answers) throws IOException {
        json.writeArrayFieldStart(key);
        for (AnswerDifference each : answers) {
            json.writeStartObject();
            text("lista", each.listId());
            text("kod", each.entry().code().value());
            text("term", each.entry().term());
            json.writeBooleanField("sammanslagen", each.entry().merged());
            json.writeBooleanField("dold", each.entry().hidden());
            said(each.kind(), each.grade() == null ? null : each.grade().name());
            side("fran", each.from(), null);
            side("till", each.to(), null);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void said(Kind kind, @Nullable String grade) throws IOException {
        text("utfall", kind.id());
        text("grad", grade);
    }

    private void side(String key, Standing side, @Nullable ListKnowledge list) throws IOException {
        json.writeObjectFieldStart(key);
        text("har", side.holds().id());
        text("lage", side.presence().name());
        text("grund", side.ground().id());
        text("grad", side.evidence() == null ? null : side.evidence().name());
        source(side.source());
        if (list != null) {
            text(
                    "listan",
                    list.completeness() == null ? null : list.completeness().name());
            text("listgrad", list.evidence() == null ? null : list.evidence().name());
            text("anmarkning", side.note());
        }
        json.writeEndObject();
    }

    private void source(@Nullable Source source) throws IOException {
        if (source == null) {
            json.writeNullField("kalla");
            return;
        }
        json.writeObjectFieldStart("kalla");
        text("nyckel", source.key());
        text("plats", source.place());
        json.writeEndObject();
    }

    /** A text, with nothing in it that steers a terminal where the file is shown; null where there is none. */
    private void text(String key, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, PlainText.of(text));
        }
    }
}
