package org.openbbic.comparison;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.IsoDate;
import org.openbbic.report.Report.Outcome;
import org.openbbic.report.Report.RuleStatus;
import org.openbbic.rules.Level;

/**
 * Reads a {@code rapport.json}, one remark at a time, whatever the order of its parts. Only what the comparison needs is
 * kept; what is no report is refused without a word of what stands in it.
 */
final class ReportReader {

    /** What is done with a remark. */
    interface Use {
        void of(Remark remark) throws NotAReportException;
    }

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(100_000)
                    .maxNumberLength(30)
                    .build())
            .build();

    private static final Pattern RULE = Pattern.compile("BBIC-[A-Z][0-9]{3}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");

    private static final Set<String> OF_REMARK = Set.of("regel", "niva", "arende", "sokvag", "fil", "rad");
    private static final Set<String> OF_RULE = Set.of("id", "niva", "status", "orsak", "anmarkningar");

    private final JsonParser json;
    private final Use use;
    private final Map<String, String> head = new HashMap<>();
    private final List<String> layers = new ArrayList<>();
    private final Map<String, RuleState> rules = new HashMap<>();
    private final Map<String, Long> listed = new HashMap<>();
    private final Set<String> variables = new TreeSet<>();
    private long cases;
    private boolean hasRules;
    private boolean hasRemarks;

    private ReportReader(JsonParser json, Use use) {
        this.json = json;
        this.use = use;
    }

    /**
     * Reads a report to its end.
     *
     * @throws NotAReportException if it is none; the message names the file as it wants to be named
     * @throws IOException if reading fails
     */
    static ReportSummary read(ReportFile file, Use use) throws NotAReportException, IOException {
        try (InputStream in = file.open();
                JsonParser json = FACTORY.createParser(in)) {
            return new ReportReader(json, use).summary();
        } catch (StreamReadException | CharConversionException e) {
            // The parser's own words can repeat what stands in the file.
            throw new NotAReportException(file.name() + ": filen är inte riktig JSON, och därför ingen rapport.");
        } catch (NotAReportException e) {
            throw new NotAReportException(file.name() + ": " + e.getMessage());
        }
    }

    private ReportSummary summary() throws NotAReportException, IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw noReport();
        }
        String field;
        while ((field = json.nextFieldName()) != null) {
            json.nextToken();
            part(field);
        }
        boolean whole = json.nextToken() == null && hasRules && hasRemarks;
        // A remark of a rule that the report does not have would be seen by nobody.
        if (!whole
                || !"bbic".equals(head.get("verktyg.namn"))
                || !rules.keySet().containsAll(listed.keySet())) {
            throw noReport();
        }
        listed.forEach((rule, number) -> rules.computeIfPresent(rule, (id, state) -> state.withListed(number)));
        LocalDate asOf = head.get("idag") == null ? null : IsoDate.parse(text(head, "idag"));
        return new ReportSummary(
                text(head, "verktyg.version"),
                head.get("bbicVersion"),
                text(head, "katalog.sha256"),
                head.get("profil.sha256"),
                layers,
                asOf,
                cases,
                Boolean.parseBoolean(head.get("syntetisk")),
                word(Outcome.class, text(head, "utfall")),
                rules,
                variables);
    }

    private void part(String field) throws NotAReportException, IOException {
        switch (field) {
            case "verktyg", "katalog", "profil" ->
                flat(Set.of("namn", "version", "sha256")).forEach((name, value) -> head.put(field + "." + name, value));
            case "bbicVersion", "idag", "utfall", "syntetisk" -> scalar().forEach(value -> head.put(field, value));
            case "lager" -> each(Set.of("sha256"), layer -> layers.add(text(layer, "sha256")));
            case "filer" -> each(Set.of("arenden"), each -> cases += count(each, "arenden"));
            case "regler" -> {
                hasRules = true;
                each(OF_RULE, this::rule);
            }
            case "anmarkningar" -> {
                hasRemarks = true;
                each(OF_REMARK, this::remark);
            }
            case "ifyllnad" -> each(Set.of("variabel", "ifyllda"), this::filled);
            default -> json.skipChildren();
        }
    }

    private void rule(Map<String, String> rule) throws NotAReportException {
        RuleStatus status = word(RuleStatus.class, text(rule, "status"));
        Level level = word(Level.class, text(rule, "niva"));
        rules.put(ruleId(rule, "id"), new RuleState(level, status, rule.get("orsak"), count(rule, "anmarkningar"), 0));
    }

    private void remark(Map<String, String> remark) throws NotAReportException {
        String rule = ruleId(remark, "regel");
        listed.merge(rule, 1L, Long::sum);
        use.of(new Remark(
                rule,
                word(Level.class, text(remark, "niva")),
                remark.get("arende"),
                text(remark, "sokvag"),
                text(remark, "fil"),
                count(remark, "rad")));
    }

    private void filled(Map<String, String> variable) throws NotAReportException {
        if (count(variable, "ifyllda") > 0) {
            variables.add(text(variable, "variabel"));
        }
    }

    /** What is done with an object of a list. */
    private interface Part {
        void of(Map<String, String> fields) throws NotAReportException;
    }

    private void each(Set<String> names, Part part) throws NotAReportException, IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw noReport();
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            part.of(flat(names));
        }
    }

    /** The texts, numbers and flags of an object that have one of those names; nothing for {@code null}. */
    private Map<String, String> flat(Set<String> names) throws NotAReportException, IOException {
        Map<String, String> fields = new HashMap<>();
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return fields;
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw noReport();
        }
        String field;
        while ((field = json.nextFieldName()) != null) {
            json.nextToken();
            if (!names.contains(field)) {
                json.skipChildren();
                continue;
            }
            for (String value : scalar()) {
                fields.put(field, value);
            }
        }
        return fields;
    }

    /** The value as text; empty for {@code null}. */
    private List<String> scalar() throws NotAReportException, IOException {
        if (!json.currentToken().isScalarValue()) {
            throw noReport();
        }
        return json.currentToken() == JsonToken.VALUE_NULL ? List.of() : List.of(json.getText());
    }

    private static String text(Map<String, String> fields, String name) throws NotAReportException {
        String value = fields.get(name);
        if (value == null) {
            throw noReport();
        }
        return value;
    }

    private static String ruleId(Map<String, String> fields, String name) throws NotAReportException {
        String id = text(fields, name);
        if (!RULE.matcher(id).matches()) {
            throw noReport();
        }
        return id;
    }

    private static long count(Map<String, String> fields, String name) throws NotAReportException {
        String number = text(fields, name);
        if (!COUNT.matcher(number).matches()) {
            throw noReport();
        }
        return Long.parseLong(number);
    }

    private static <E extends Enum<E>> E word(Class<E> words, @Nullable String text) throws NotAReportException {
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(text)) {
                return word;
            }
        }
        throw noReport();
    }

    private static NotAReportException noReport() {
        return new NotAReportException("filen är ingen rapport.json från bbic.");
    }
}
