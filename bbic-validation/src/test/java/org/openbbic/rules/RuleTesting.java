package org.openbbic.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.export.csv.CsvCaseReader;
import org.openbbic.export.csv.Mapping;
import org.openbbic.report.Report;

/**
 * Runs the whole engine with the real reader on a small export and tells what one rule made of it.
 *
 * <p>{@link Judged#outcome} always shows every remark of every rule, so that a test of one rule also shows that the same
 * cause gives no second remark.
 */
public final class RuleTesting {

    /** The header that cases stand under unless a test gives another. */
    public static final String HEADER =
            "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"skapad\":\"2018-01-16\",\"syntetisk\":true}";

    /** The rule had what it needs, decided, and found nothing. */
    public static final String TESTED = "PROVAD";
    /** The rule had what it needs and could not decide. */
    public static final String UNDECIDED = "OAVGJORD";
    /** The rule had not what it needs. */
    public static final String NOT_APPLICABLE = "EJ_TILLAMPLIG";

    private static final Pattern HOLE = Pattern.compile("\\?");
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private final String rule;
    private final String header;
    private final Checker checker;

    private RuleTesting(String rule, String header, Checker checker) {
        this.rule = rule;
        this.header = header;
        this.checker = checker;
    }

    /** Tests of that rule. */
    public static RuleTesting of(String rule) {
        return new RuleTesting(rule, HEADER, Checker.bundled());
    }

    /** The same with cases under that header; {@code '} stands for a double quote. */
    public RuleTesting under(String otherHeader) {
        return new RuleTesting(rule, otherHeader.replace('\'', '"'), checker);
    }

    /** The same by a profile that has chosen those variables; without any, by none. */
    public RuleTesting choosing(String... variables) {
        return choosing(List.of(variables));
    }

    RuleTesting choosing(List<String> variables) {
        return variables.isEmpty()
                ? new RuleTesting(rule, header, Checker.bundled())
                : profile("'urval':['" + String.join("','", variables) + "']");
    }

    /** The same by a profile that says that of the rule, such as {@code 'troskel':60}. */
    public RuleTesting changed(String change) {
        return profile("'regler':{'" + rule + "':{" + change + "}}");
    }

    private RuleTesting profile(String rest) {
        String json = "{'bbicProfil':'1','namn':'Prov'," + rest + "}";
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        try {
            Profile profile = Profile.read("profil.json", new ByteArrayInputStream(bytes));
            return new RuleTesting(rule, header, Checker.of(Catalogue.bundled(), profile));
        } catch (ProfileException | IOException e) {
            throw new AssertionError("a profile that can be used", e);
        }
    }

    /**
     * Judges one case.
     *
     * @param json the case, where {@code '} stands for a double quote and {@code ?} for the next of the values
     * @param values texts, put in quotes; {@code null} where nothing is stated; one that begins with {@code =} is put in
     *     as it stands after that sign
     */
    public Judged arende(String json, @Nullable String... values) {
        return file(header + "\n" + filled(json, values) + "\n");
    }

    /**
     * Judges several cases under the header.
     *
     * @param cases as for {@link #arende}, without their id, which is given them here
     */
    public Judged arenden(String... cases) {
        StringBuilder text = new StringBuilder(header).append('\n');
        for (int i = 0; i < cases.length; i++) {
            text.append(filled("{'id':'A-" + (i + 1) + "'," + cases[i] + "}")).append('\n');
        }
        return file(text.toString());
    }

    /** Judges a file of that text, as it stands. */
    public Judged file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Judges a file of those bytes. */
    public Judged file(byte[] bytes) {
        return judged(bytes, in -> CaseReader.open(in, Checker.bundled().catalogue()));
    }

    /**
     * Judges a table by a mapping of the columns Nr (id), Kön, Risk, Boende and Insats (id); the last need not be there.
     *
     * @param text heading and rows
     */
    public Judged table(String text) {
        String columns = "{'rubrik':'Nr','falt':'arende.id'},{'rubrik':'Kön','falt':'barn.kon'},"
                + "{'rubrik':'Risk','falt':'beslut.riskbedomning','svar':{'Förhöjd':'nagot-forhojd'}},"
                + "{'rubrik':'Boende','falt':'avslut.boende'}";
        boolean several = text.contains("Insats");
        String mapping = "{'bbicMappning':'1','huvud':{'bbicVersion':'webbkollen-2017','syntetisk':true},'form':'bred',"
                + "'fast':{" + (several ? "" : "'insats.id':'I-1'") + "},'kolumner':[" + columns
                + (several ? ",{'rubrik':'Insats','falt':'insats.id'}" : "") + "]}";
        byte[] json = mapping.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return judged(
                text.getBytes(StandardCharsets.UTF_8),
                in -> CsvCaseReader.open(
                        in,
                        Mapping.read(new ByteArrayInputStream(json)),
                        Checker.bundled().catalogue(),
                        null));
    }

    private Judged judged(byte[] bytes, CheckRun.Opener opener) {
        CheckRun run = checker.begin(options(bytes));
        try {
            run.file("export", new ByteArrayInputStream(bytes), opener, cases -> {});
        } catch (IOException e) {
            throw new AssertionError("bytes in memory can be read", e);
        }
        Report report = run.finish();
        // A rule that crashed after it had said its word would look right in what it said.
        if (report.rules().stream().anyMatch(r -> r.status() == Report.RuleStatus.KRASCHADE)) {
            throw new AssertionError("a rule crashed: " + report.rules());
        }
        // A rule that remarks has tested something; else its share in the report would be wrong.
        if (report.rules().stream().anyMatch(r -> isOfCases(r.id()) && r.findings() > 0 && r.tested() == 0)) {
            throw new AssertionError("a rule remarks and has tested nothing: " + report.rules());
        }
        return new Judged(rule, report);
    }

    private static boolean isOfCases(String id) {
        return id.startsWith("BBIC-S") || id.startsWith("BBIC-T") || id.startsWith("BBIC-I");
    }

    /**
     * Under {@link #HEADER} the day that counts as today is the last one that stands in the file, where that is later, so
     * that a case of any year has happened.
     */
    private static CheckOptions options(byte[] bytes) {
        LocalDate today = LocalDate.of(2018, 1, 16);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.startsWith(HEADER)) {
            return CheckOptions.of(today);
        }
        LocalDate last = DAY.matcher(text)
                .results()
                .flatMap(day -> parsed(day.group()))
                .max(LocalDate::compareTo)
                .filter(today::isBefore)
                .orElse(null);
        return new CheckOptions(null, last, today, CheckOptions.ALL, false);
    }

    private static Stream<LocalDate> parsed(String day) {
        try {
            return Stream.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }

    /** The JSON text with double quotes and its values put in. */
    public static String filled(String json, @Nullable String... values) {
        Matcher holes = HOLE.matcher(json.replace('\'', '"'));
        StringBuilder text = new StringBuilder();
        for (String value : values) {
            if (!holes.find()) {
                throw new IllegalArgumentException("values: more than there are places");
            }
            String written = value == null ? "null" : value.startsWith("=") ? value.substring(1) : '"' + value + '"';
            holes.appendReplacement(text, Matcher.quoteReplacement(written));
        }
        holes.appendTail(text);
        return text.toString();
    }

    /**
     * What came of it.
     *
     * @param rule the rule that is tested
     * @param report the whole report
     */
    public record Judged(String rule, Report report) {

        /**
         * All remarks, by rule, path and wording in the order of the report; where the tested rule gave none, also how
         * far it came. For example {@code BBIC-F002 /utredningar/0/inledd + EJ_TILLAMPLIG}.
         */
        public String outcome() {
            List<String> parts = new ArrayList<>();
            boolean own = false;
            for (Report.Finding finding : report.findings()) {
                own |= finding.rule().equals(rule);
                String variant = finding.variant() == null ? "" : ":" + finding.variant();
                String path = finding.path().isEmpty() ? "" : " " + finding.path();
                parts.add(finding.rule() + variant + path);
            }
            if (!own) {
                parts.add(state());
            }
            return String.join(" + ", parts);
        }

        private String state() {
            if (tested() == 0 && undecided() == 0) {
                return NOT_APPLICABLE;
            }
            if (undecided() == 0) {
                return TESTED;
            }
            return tested() == 0 ? UNDECIDED : TESTED + "/" + UNDECIDED;
        }

        /** All remarks by place: {@code rule line:column}. */
        public List<String> places() {
            return report.findings().stream()
                    .map(f -> f.rule() + " " + f.line() + ":" + f.column())
                    .toList();
        }

        /** The word that the only remark names. */
        public @Nullable String detail() {
            if (report.findings().size() != 1) {
                throw new AssertionError("one remark expected: " + outcome());
            }
            return report.findings().iterator().next().detail();
        }

        /** How many times the rule could decide. */
        public long tested() {
            return own().tested();
        }

        /** How many times the rule could not decide. */
        public long undecided() {
            return own().undecided();
        }

        /** What became of the rule. */
        public Report.RuleOutcome own() {
            return report.rules().stream()
                    .filter(r -> r.id().equals(rule))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no such rule"));
        }
    }
}
