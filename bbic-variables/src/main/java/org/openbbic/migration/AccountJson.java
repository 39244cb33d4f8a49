package org.openbbic.migration;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.output.PrettyJson;

/** Writes an account as JSON: the same account, the same bytes. */
public final class AccountJson {

    /**
     * A file that the account is about.
     *
     * @param name as it may be shown
     * @param sha256 hash of its bytes; {@code null} where it was not read to its end, or not written
     */
    public record FileFact(String name, @Nullable String sha256) {}

    private static final String SECRECY = "Kan omfattas av sekretess (OSL 26 kap. 1 §).";

    private final JsonGenerator json;
    private final Account account;

    private AccountJson(JsonGenerator json, Account account) {
        this.json = json;
        this.account = account;
    }

    /**
     * Writes the account.
     *
     * @param tool version of the tool
     * @param input the file that was read
     * @param output the file that was written, or was to be
     * @param out left open
     * @throws IOException if writing fails
     */
    public static void write(Account account, String tool, FileFact input, FileFact output, OutputStream out)
            throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            json.writeStartObject();
            new AccountJson(json, account).members(tool, input, output);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void members(String tool, FileFact input, FileFact output) throws IOException {
        json.writeStringField("sekretess", SECRECY);
        json.writeObjectFieldStart("verktyg");
        json.writeStringField("namn", "bbic");
        json.writeStringField("version", tool);
        json.writeEndObject();
        json.writeStringField("status", account.status().name());
        file("indata", input);
        file("utdata", output);
        text("franVersion", account.fromVersion());
        json.writeStringField("tillVersion", account.toVersion());
        json.writeArrayFieldStart("tillagg");
        for (String addition : account.additions()) {
            json.writeString(addition);
        }
        json.writeEndArray();
        json.writeBooleanField("syntetisk", account.synthetic());
        catalogue();
        cases();
        json.writeObjectFieldStart("varden");
        for (Map.Entry<Outcome, Long> total : account.totals().entrySet()) {
            json.writeNumberField(total.getKey().name(), total.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("ovrigaVarden", account.untouched());
        json.writeNumberField("kvarLokala", account.leftLocal());
        problems();
        rows();
    }

    private void file(String field, FileFact file) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("namn", file.name());
        text("sha256", file.sha256());
        json.writeEndObject();
    }

    private void catalogue() throws IOException {
        json.writeObjectFieldStart("katalog");
        json.writeStringField("innehallsversion", account.contentVersion());
        json.writeStringField("sha256", account.catalogueSha256());
        json.writeEndObject();
        json.writeArrayFieldStart("lager");
        for (LayerInfo layer : account.layers()) {
            json.writeStartObject();
            json.writeStringField("namn", layer.name());
            json.writeStringField("grad", layer.grade().name());
            json.writeStringField("part", layer.party().id());
            json.writeStringField("sha256", layer.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void cases() throws IOException {
        Account.Cases cases = account.cases();
        json.writeObjectFieldStart("arenden");
        json.writeNumberField("antal", cases.read());
        json.writeNumberField("migrerade", cases.migrated());
        json.writeNumberField("olasbara", cases.unread());
        lines("olasbaraRader", cases.unreadLines());
        json.writeNumberField("okandVersion", cases.otherVersion());
        lines("okandVersionRader", cases.otherVersionLines());
        json.writeEndObject();
    }

    private void lines(String field, List<Integer> lines) throws IOException {
        json.writeArrayFieldStart(field);
        for (int line : lines) {
            json.writeNumber(line);
        }
        json.writeEndArray();
    }

    private void problems() throws IOException {
        json.writeObjectFieldStart("lasproblem");
        for (Map.Entry<?, Long> problem : new TreeMap<>(account.problems()).entrySet()) {
            json.writeNumberField(problem.getKey().toString(), problem.getValue());
        }
        json.writeEndObject();
    }

    private void rows() throws IOException {
        json.writeArrayFieldStart("rader");
        for (Account.Row row : account.rows()) {
            json.writeStartObject();
            json.writeStringField("franVersion", row.fromVersion());
            json.writeStringField("variabel", row.variable());
            text("kod", row.code());
            json.writeStringField("utfall", row.outcome().name());
            constant("orsak", row.reason());
            text("tillLista", row.toList());
            text("tillKod", row.toCode());
            constant("grad", row.grade());
            json.writeBooleanField("overifierad", row.isUnverified());
            text("kalla", row.source() == null ? null : row.source().toString());
            json.writeBooleanField("lokal", row.keptLocally());
            json.writeNumberField("antal", row.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void constant(String field, @Nullable Enum<?> constant) throws IOException {
        text(field, constant == null ? null : constant.name());
    }

    private void text(String field, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, text);
        }
    }
}
