package org.openbbic.examples.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Act;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Provision;
import org.openbbic.catalogue.ProvisionPair;
import org.openbbic.check.Checker;
import org.openbbic.lagrum.Hanvisning;
import org.openbbic.lagrum.LagrumText;
import org.openbbic.lagrum.Resolution.Candidate;
import org.openbbic.model.Source;
import org.openbbic.output.PrettyJson;

/** The answer for programs. */
final class LagrumJson {

    private final Catalogue catalogue;
    private final @Nullable LocalDate day;

    LagrumJson(Catalogue catalogue, @Nullable LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
    }

    void write(LagrumText text, List<LagrumAnswer> answers, OutputStream out) throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("verktyg");
            json.writeStringField("namn", "bbic");
            json.writeStringField("version", Checker.version());
            json.writeEndObject();
            json.writeObjectFieldStart("katalog");
            json.writeStringField("innehallsversion", catalogue.contentVersion());
            json.writeStringField("sha256", catalogue.sha256());
            json.writeEndObject();
            string(json, "dag", day);
            read(json, text);
            json.writeArrayFieldStart("hanvisningar");
            for (LagrumAnswer answer : answers) {
                answer(json, answer);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void read(JsonGenerator json, LagrumText text) throws IOException {
        json.writeBooleanField("last", text instanceof LagrumText.Read);
        if (text instanceof LagrumText.Unreadable unreadable) {
            json.writeObjectFieldStart("olast");
            json.writeStringField("orsak", unreadable.fault().name());
            json.writeNumberField("tecken", unreadable.position());
            json.writeEndObject();
        }
        json.writeBooleanField("intervallUtskrivet", text instanceof LagrumText.Read whole && whole.rangeExpanded());
    }

    private void answer(JsonGenerator json, LagrumAnswer answer) throws IOException {
        Hanvisning reference = answer.reference();
        json.writeStartObject();
        json.writeStringField("lagrum", reference.citation());
        json.writeStringField("skrivet", reference.written());
        json.writeStringField("utfall", answer.outcome().name());
        json.writeArrayFieldStart("kandidater");
        for (Candidate candidate : answer.candidates()) {
            json.writeStartObject();
            act(json, candidate.act());
            Provision provision = candidate.provision();
            if (provision == null) {
                json.writeNullField("lagrum");
                sameNumber(json, answer, candidate.act());
            } else {
                json.writeObjectFieldStart("lagrum");
                provision(json, provision);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void sameNumber(JsonGenerator json, LagrumAnswer answer, Act act) throws IOException {
        json.writeArrayFieldStart("sammaNummerIAnnanLag");
        if (answer.outcome() == LagrumAnswer.Outcome.OKAND_HAR) {
            for (Provision same : answer.sameNumber(act, catalogue)) {
                json.writeStartObject();
                provision(json, same);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void act(JsonGenerator json, Act act) throws IOException {
        json.writeObjectFieldStart("lag");
        json.writeStringField("forkortning", act.abbreviation());
        json.writeStringField("sfs", act.sfs());
        json.writeStringField("namn", act.name());
        string(json, "giltigFran", act.validFrom());
        string(json, "giltigTill", act.validTo());
        source(json, act.source());
        json.writeEndObject();
    }

    private void provision(JsonGenerator json, Provision provision) throws IOException {
        json.writeStringField("lagrum", provision.citation());
        json.writeStringField("skrivet", Hanvisning.of(provision).written());
        json.writeStringField("om", provision.about());
        string(json, "lydelse", provision.wording());
        string(json, "lydelseKandFran", provision.wordingKnownFrom());
        if (day != null) {
            json.writeBooleanField("lydelseOsakerDenDagen", provision.isWordingDoubtfulOn(day));
        }
        json.writeStringField("grad", provision.evidence().name());
        source(json, provision.source());
        json.writeStringField(
                "attVeta", catalogue.getSource(provision.source().key()).note());
        json.writeArrayFieldStart("foregangare");
        for (ProvisionPair pair : catalogue.predecessors(provision)) {
            pair(json, pair, pair.predecessor());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("efterfoljare");
        for (ProvisionPair pair : catalogue.successors(provision)) {
            pair(json, pair, pair.successor());
        }
        json.writeEndArray();
    }

    private static void pair(JsonGenerator json, ProvisionPair pair, Provision other) throws IOException {
        json.writeStartObject();
        json.writeStringField("lagrum", other.citation());
        json.writeStringField("om", other.about());
        json.writeStringField("grad", pair.evidence().name());
        source(json, pair.source());
        json.writeStringField("anmarkning", pair.note());
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, Source source) throws IOException {
        json.writeObjectFieldStart("kalla");
        json.writeStringField("nyckel", source.key());
        json.writeStringField("plats", source.place());
        json.writeEndObject();
    }

    private static void string(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value.toString());
        }
    }
}
