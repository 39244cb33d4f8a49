package org.openbbic.manual;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Attestation;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.Description;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.catalogue.SourceInfo;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.manual.Manual.Listing;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;
import org.openbbic.output.PlainText;
import org.openbbic.output.PrettyJson;

/** The same as JSON. Keys are the terms in ASCII and stay as they are; what is not known is {@code null}. */
final class ManualJson implements AutoCloseable {

    private final Catalogue catalogue;
    private final VersionView view;
    private final JsonGenerator json;

    ManualJson(Catalogue catalogue, VersionView view, OutputStream out) throws IOException {
        this.catalogue = catalogue;
        this.view = view;
        this.json = PrettyJson.to(out);
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }

    void topic(Topic topic) throws IOException {
        json.writeStartObject();
        catalogue();
        if (topic instanceof Topic.OfVariable of) {
            text("slag", "variabel");
            variable(of.variable(), of.list());
        } else if (topic instanceof Topic.OfList of) {
            text("slag", "lista");
            list(of.list());
            answers(of.list().entries());
        } else if (topic instanceof Topic.OfCode of) {
            text("slag", "svar");
            text("lista", of.list().id());
            answer(of.entry());
        } else if (topic instanceof Topic.OfVersion of) {
            text("slag", "version");
            version(of.version());
        } else if (topic instanceof Topic.OfSource of) {
            text("slag", "kalla");
            source(of.source());
        }
        json.writeEndObject();
    }

    void list(Listing what) throws IOException {
        json.writeStartObject();
        catalogue();
        switch (what) {
            case VARIABLER -> each("variabler", catalogue.variables(), this::variable);
            case VERSIONER -> each("versioner", view.versions(), this::version);
            case LISTOR -> each("listor", catalogue.lists(), this::list);
            case KALLOR -> each("kallor", catalogue.sources(), this::source);
        }
        json.writeEndObject();
    }

    /** Writes the members of one object. */
    private interface Members<T> {
        void write(T thing) throws IOException;
    }

    private <T> void each(String field, List<T> things, Members<T> members) throws IOException {
        json.writeArrayFieldStart(field);
        for (T thing : things) {
            json.writeStartObject();
            members.write(thing);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void catalogue() throws IOException {
        json.writeObjectFieldStart("katalog");
        text("innehallsversion", catalogue.contentVersion());
        text("sha256", catalogue.sha256());
        json.writeBooleanField("officiell", false);
        each("lager", catalogue.layers(), this::layer);
        json.writeEndObject();
    }

    private void layer(LayerInfo layer) throws IOException {
        text("namn", layer.name());
        text("grad", layer.grade().name());
        text("part", layer.party().id());
        json.writeBooleanField("facitFranLeverantoren", layer.isVendors());
        text("sha256", layer.sha256());
    }

    private void variable(Variable variable) throws IOException {
        variable(variable, null);
    }

    /** A variable; with its answers where a list is given. */
    private void variable(Variable variable, @Nullable CodeList list) throws IOException {
        text("id", variable.id());
        text("term", variable.term());
        text("oversattning", variable.gloss());
        json.writeArrayFieldStart("tillfalle");
        for (String step : variable.step().split("\\|", -1)) {
            json.writeString(step);
        }
        json.writeEndArray();
        text("variabelslag", variable.kind());
        text("anvandning", variable.use());
        json.writeBooleanField("flerval", variable.multiple());
        json.writeBooleanField("dold", variable.hidden());
        text("lista", variable.listId());
        text("grupp", variable.group());
        source("kalla", variable.source());
        each("beskrivningar", variable.descriptions(), this::description);
        each("versioner", view.versions(), version -> state(version, variable.state(version.id())));
        if (list != null) {
            answers(VersionView.answers(variable, list));
        }
    }

    private void description(Description said) throws IOException {
        text("slag", said.kind().name());
        text("text", said.text());
        json.writeBooleanField("citat", said.quote());
        source("kalla", said.source());
    }

    private void state(VersionInfo version, VariableState state) throws IOException {
        text("version", version.id());
        text("lage", state.presence().name());
        grade(state.evidence());
        source("kalla", state.source());
        completeness(state.completeness(), state.completenessEvidence());
        text("anmarkning", state.note());
    }

    private void list(CodeList list) throws IOException {
        text("id", list.id());
        text("term", list.term());
        text("oversattning", list.gloss());
        json.writeBooleanField("flerval", list.multiple());
        json.writeNumberField("antalSvar", list.entries().size());
        source("kalla", list.source());
        text("anmarkning", list.note());
        each("versioner", view.versions(), version -> {
            text("version", version.id());
            text("lage", list.presence(version.id()).name());
            grade(list.evidence(version.id()));
            completeness(list.completeness(version.id()), list.completenessEvidence(version.id()));
        });
    }

    private void answers(List<CodeEntry> answers) throws IOException {
        each("svar", answers, this::answer);
    }

    private void answer(CodeEntry entry) throws IOException {
        text("kod", entry.code().value());
        text("term", entry.term());
        json.writeArrayFieldStart("synonymer");
        for (String synonym : entry.synonyms()) {
            json.writeString(PlainText.of(synonym));
        }
        json.writeEndArray();
        if (entry.order() > 0) {
            json.writeNumberField("ordning", entry.order());
        } else {
            json.writeNullField("ordning");
        }
        text("grupp", entry.group());
        json.writeBooleanField("sammanslagen", entry.merged());
        json.writeBooleanField("utesluter", entry.exclusive());
        json.writeBooleanField("dold", entry.hidden());
        source("kalla", entry.source());
        text("anmarkning", entry.note());
        each("versioner", view.versions(), version -> {
            CodeState state = entry.state(version.id());
            text("version", version.id());
            text("lage", state.presence().name());
            grade(state.evidence());
            source("kalla", state.source());
        });
    }

    private void version(VersionInfo version) throws IOException {
        text("id", version.id());
        text("namn", version.name());
        text("publicerad", version.published());
        text("artikel", version.article());
        json.writeBooleanField("innehallKant", version.contentKnown());
        source("kalla", version.source());
        text("anmarkning", version.note());
        Attestation known = catalogue.attestation(version.id());
        json.writeNumberField("variabler", known.variables());
        json.writeObjectFieldStart("svar");
        for (Evidence grade : Evidence.values()) {
            json.writeNumberField(grade.name(), known.values(grade));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("listor");
        for (Completeness completeness : Completeness.values()) {
            json.writeNumberField(completeness.name(), known.lists(completeness) + known.neighbourLists(completeness));
        }
        json.writeEndObject();
    }

    private void source(SourceInfo source) throws IOException {
        text("nyckel", source.key());
        text("titel", source.title());
        text("publicerad", source.published());
        text("var", source.where());
        json.writeBooleanField("verifierad", source.verified());
        text("anmarkning", source.note());
    }

    private void source(String field, @Nullable Source source) throws IOException {
        if (source == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        text("nyckel", source.key());
        text("plats", source.place());
        json.writeEndObject();
    }

    private void grade(@Nullable Evidence grade) throws IOException {
        text("grad", grade == null ? null : grade.name());
        json.writeBooleanField("overifierad", grade == Evidence.OBELAGD);
    }

    private void completeness(@Nullable Completeness known, @Nullable Evidence grade) throws IOException {
        text("fullstandighet", known == null ? null : known.name());
        text("fullstandighetsgrad", grade == null ? null : grade.name());
    }

    private void text(String field, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, PlainText.of(text));
        }
    }
}
