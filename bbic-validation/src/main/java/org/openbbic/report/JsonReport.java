package org.openbbic.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.output.PlainText;
import org.openbbic.output.PrettyJson;
import org.openbbic.report.Report.AreaStatus;
import org.openbbic.report.Report.FileReport;
import org.openbbic.report.Report.Filled;
import org.openbbic.report.Report.Finding;
import org.openbbic.report.Report.RuleOutcome;
import org.openbbic.report.Report.Untestable;
import org.openbbic.rules.Area;
import org.openbbic.rules.Level;
import org.openbbic.rules.ProfileInfo;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleChange;
import org.openbbic.rules.RuleRow;

/**
 * Writes {@code rapport.json}. The form is that of the JSON Schema {@code rapport.schema.json} beside this class; equal
 * reports give equal bytes.
 */
public final class JsonReport {

    /** The name of the resource beside this class that holds the JSON Schema. */
    public static final String SCHEMA = "rapport.schema.json";

    // The names in a remark, in the bytes in which they are written: there can be millions of remarks.
    private static final SerializableString RULE = new SerializedString("regel");
    private static final SerializableString LEVEL = new SerializedString("niva");
    private static final SerializableString MENDER = new SerializedString("rattasAv");
    private static final SerializableString CASE = new SerializedString("arende");
    private static final SerializableString FILE = new SerializedString("fil");
    private static final SerializableString LINE = new SerializedString("rad");
    private static final SerializableString COLUMN = new SerializedString("kolumn");
    private static final SerializableString CELL = new SerializedString("cell");
    private static final SerializableString PATH = new SerializedString("sokvag");
    private static final SerializableString TEXT = new SerializedString("text");
    private static final SerializableString ALLOWED = new SerializedString("tillatna");
    private static final SerializableString MEND = new SerializedString("saRattarDu");
    private static final SerializableString VALUE = new SerializedString("varde");

    private final Report report;
    private final RuleBook rules;
    private final AnswerLists lists;
    private final Wordings<Said> wordings = new Wordings<>(this::said);
    private final Locale language;
    private final JsonGenerator json;

    private JsonReport(Report report, RuleBook rules, AnswerLists lists, Locale language, JsonGenerator json) {
        this.report = report;
        this.rules = rules;
        this.lists = lists;
        this.language = language;
        this.json = json;
    }

    /**
     * Writes the report in UTF-8, indented by two spaces, and leaves the stream open.
     *
     * @param language language of the texts: English for {@link Locale#ENGLISH}, else Swedish
     * @throws IllegalArgumentException if the report names a rule that the book does not have
     * @throws IOException if the stream does not take it
     */
    public static void write(Report report, RuleBook rules, Catalogue catalogue, Locale language, OutputStream out)
            throws IOException {
        try (JsonGenerator json = PrettyJson.to(out)) {
            new JsonReport(report, rules, new AnswerLists(catalogue), language, json).write();
            json.writeRaw('\n');
        }
        out.flush();
    }

    private void write() throws IOException {
        json.writeStartObject();
        writeRun();
        writeFiles();
        json.writeBooleanField("syntetisk", report.synthetic());
        writeVerdict();
        writeRules();
        writeFindings();
        writeUntestable();
        writeFilled();
        json.writeEndObject();
    }

    private void writeRun() throws IOException {
        json.writeObjectFieldStart("verktyg");
        json.writeStringField("namn", "bbic");
        text("version", report.toolVersion());
        json.writeEndObject();
        text("bbicVersion", commonVersion(report));
        json.writeObjectFieldStart("katalog");
        text("sha256", report.catalogueSha256());
        text("version", report.catalogueVersion());
        json.writeEndObject();
        writeProfile();
        json.writeArrayFieldStart("lager");
        for (LayerInfo layer : report.layers()) {
            writeLayer(layer);
        }
        json.writeEndArray();
        date("idag", report.asOf());
    }

    private void writeProfile() throws IOException {
        ProfileInfo profile = report.profile();
        if (profile == null) {
            json.writeNullField("profil");
            return;
        }
        json.writeObjectFieldStart("profil");
        text("namn", profile.name());
        text("sha256", profile.sha256());
        json.writeArrayFieldStart("andrat");
        for (RuleChange change : report.changes()) {
            json.writeStartObject();
            text("regel", change.rule());
            json.writeBooleanField("av", change.off());
            text("niva", change.level() == null ? null : change.level().name());
            if (change.threshold() == null) {
                json.writeNullField("troskel");
            } else {
                json.writeNumberField("troskel", change.threshold());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeLayer(LayerInfo layer) throws IOException {
        json.writeStartObject();
        text("namn", layer.name());
        json.writeStringField("grad", layer.grade().name());
        json.writeStringField("part", layer.party().id());
        text("upprattatAv", layer.madeBy());
        date("datum", layer.made());
        text("artikel", layer.article());
        text("granskatAv", layer.checkedBy());
        text("sha256", layer.sha256());
        text("etikett", layer.isVendors() ? Texts.of(language).get("lager.leverantor") : null);
        json.writeEndObject();
    }

    /** The version that all files were judged by, or {@code null} where they differ or one has none. */
    static @Nullable String commonVersion(Report report) {
        List<@Nullable String> versions =
                report.files().stream().map(FileReport::bbicVersion).distinct().toList();
        return versions.size() == 1 ? versions.get(0) : null;
    }

    private void writeFiles() throws IOException {
        json.writeArrayFieldStart("filer");
        for (FileReport file : report.files()) {
            json.writeStartObject();
            text("namn", file.name());
            text("sha256", file.sha256());
            json.writeNumberField("arenden", file.cases());
            text("bbicVersion", file.bbicVersion());
            json.writeArrayFieldStart("tillagg");
            for (String addition : file.additions()) {
                json.writeString(PlainText.of(addition));
            }
            json.writeEndArray();
            date("skapad", file.created());
            json.writeNumberField("olasliga", file.unread());
            json.writeBooleanField("syntetisk", file.synthetic());
            if (file.sheet() != null) {
                text("blad", file.sheet());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeVerdict() throws IOException {
        json.writeStringField("utfall", report.outcome().name());
        json.writeStringField("utfallText", Verdict.sentence(report, language));
        json.writeObjectFieldStart("omraden");
        for (Area area : Area.values()) {
            AreaStatus status = report.areas().getOrDefault(area, AreaStatus.EJ_PROVAD);
            json.writeStringField(area.id(), status.name());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("provat");
        json.writeNumberField("variabler", report.variables());
        json.writeNumberField("heltProvade", report.variablesTested());
        json.writeEndObject();
        json.writeObjectFieldStart("antal");
        for (Level level : Level.values()) {
            json.writeNumberField(level.name(), report.count(level));
        }
        json.writeEndObject();
    }

    private void writeRules() throws IOException {
        json.writeArrayFieldStart("regler");
        for (RuleOutcome rule : report.rules()) {
            json.writeStartObject();
            text("id", rule.id());
            json.writeStringField("niva", rules.getRow(rule.id()).level().name());
            json.writeStringField("status", rule.status().name());
            json.writeNumberField("provade", rule.tested());
            json.writeNumberField("ejAvgjorda", rule.undecided());
            json.writeNumberField("anmarkningar", rule.findings());
            json.writeNumberField("visade", report.findings().count(rule.id()));
            text("orsak", rule.reason());
            if (rule.threshold() != null) {
                writeShares(rule, rule.threshold());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Both numbers and the threshold, so that another threshold needs no new run. */
    private void writeShares(RuleOutcome rule, int threshold) throws IOException {
        json.writeNumberField("troskel", threshold);
        json.writeArrayFieldStart("andelar");
        for (Report.Share share : rule.shares()) {
            json.writeStartObject();
            text("av", share.of());
            json.writeNumberField("taljare", share.part());
            json.writeNumberField("namnare", share.whole());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What is written of many remarks alike, in the bytes in which it is written. */
    private record Said(
            SerializableString rule,
            SerializableString level,
            SerializableString mender,
            SerializableString message,
            List<SerializableString> allowed,
            SerializableString mend) {}

    private Said said(Finding finding) {
        RuleRow row = rules.getRow(finding.rule());
        String message = rules.message(row.id(), finding.variant(), lists.detail(finding), language);
        return new Said(
                new SerializedString(row.id()),
                new SerializedString(row.level().name()),
                new SerializedString(row.mender().id()),
                new SerializedString(PlainText.of(message)),
                lists.allowed(finding).stream()
                        .<SerializableString>map(
                                answer -> new SerializedString(answer.code().value()))
                        .toList(),
                new SerializedString(rules.text(row.id(), language).mend()));
    }

    private void writeFindings() throws IOException {
        json.writeArrayFieldStart("anmarkningar");
        for (Finding finding : report.findings()) {
            Said said = wordings.of(finding);
            FileReport file = report.files().get(finding.file());
            json.writeStartObject();
            constant(RULE, said.rule());
            constant(LEVEL, said.level());
            constant(MENDER, said.mender());
            text(CASE, finding.caseId());
            text(FILE, file.name());
            number(LINE, finding.line());
            number(COLUMN, finding.column());
            String cell = file.cell(finding);
            if (cell != null) {
                text(CELL, cell);
            }
            text(PATH, finding.path());
            constant(TEXT, said.message());
            writeAllowed(said.allowed());
            constant(MEND, said.mend());
            if (finding.value() != null) {
                text(VALUE, finding.value());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeAllowed(List<SerializableString> allowed) throws IOException {
        if (!allowed.isEmpty()) {
            json.writeFieldName(ALLOWED);
            json.writeStartArray();
            for (SerializableString answer : allowed) {
                json.writeString(answer);
            }
            json.writeEndArray();
        }
    }

    private void writeUntestable() throws IOException {
        json.writeArrayFieldStart("kanInteProvas");
        for (Untestable untestable : report.untestable()) {
            json.writeStartObject();
            text("variabel", untestable.variable());
            json.writeStringField("orsak", untestable.reason().name());
            json.writeNumberField("antal", untestable.count());
            json.writeNumberField("olikaVarden", untestable.distinct());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFilled() throws IOException {
        json.writeArrayFieldStart("ifyllnad");
        for (Filled filled : report.filled()) {
            json.writeStartObject();
            text("variabel", filled.variable());
            json.writeNumberField("mojliga", filled.possible());
            json.writeNumberField("ifyllda", filled.filled());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void date(String name, @Nullable LocalDate date) throws IOException {
        text(name, date == null ? null : date.toString());
    }

    private void text(String name, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, PlainText.of(text));
        }
    }

    private void constant(SerializableString name, SerializableString text) throws IOException {
        json.writeFieldName(name);
        json.writeString(text);
    }

    private void number(SerializableString name, int number) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(number);
    }

    private void text(SerializableString name, @Nullable String text) throws IOException {
        json.writeFieldName(name);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(PlainText.of(text));
        }
    }
}
