package org.openbbic.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.output.PlainText;
import org.openbbic.report.Report.AreaStatus;
import org.openbbic.report.Report.Finding;
import org.openbbic.report.Report.Outcome;
import org.openbbic.report.Report.RuleOutcome;
import org.openbbic.report.Report.RuleStatus;
import org.openbbic.rules.Area;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleRow;

/**
 * Writes {@code rapport.junit.xml} for a build server: a suite per area with a test per rule, and before them one whose
 * only test is whether the check was carried out at all.
 *
 * <p>A test fails by remarks of level FEL alone. Remarks of other levels stand as the test's output, since what is lawful
 * with a reason must not stop a delivery. A rule that was passed over is skipped, one that crashed is an error. Values
 * are never written, ids of cases only when asked for. Equal reports give equal bytes.
 */
public final class JunitReport {

    /** How many places of one rule are listed. */
    static final int MOST_PLACES = 1_000;

    private final Report report;
    private final RuleBook rules;
    private final Locale language;
    private final boolean caseIds;
    private final Texts texts;
    private final PathNames paths;
    private final AnswerLists lists;
    private final JunitXml xml;
    private final Map<String, List<Finding>> findings;

    private JunitReport(
            Report report, RuleBook rules, Catalogue catalogue, Locale language, boolean caseIds, JunitXml xml) {
        this.report = report;
        this.rules = rules;
        this.language = language;
        this.caseIds = caseIds;
        this.texts = Texts.of(language);
        this.paths = new PathNames(new FieldNames(catalogue, texts), texts);
        this.lists = new AnswerLists(catalogue);
        this.xml = xml;
        this.findings = report.findings().firstOfEachRule(MOST_PLACES);
    }

    /**
     * Writes the report in UTF-8 and leaves the stream open.
     *
     * @param language English for {@link Locale#ENGLISH}, else Swedish
     * @param caseIds whether places are told with the ids of their cases; then the file may be secret
     * @throws IllegalArgumentException if the report names a rule that the book does not have
     * @throws IOException if the stream does not take it
     */
    public static void write(
            Report report, RuleBook rules, Catalogue catalogue, Locale language, boolean caseIds, OutputStream out)
            throws IOException {
        try (JunitXml xml = JunitXml.to(out)) {
            new JunitReport(report, rules, catalogue, language, caseIds, xml).write();
        }
        out.flush();
    }

    private void write() throws IOException {
        JunitCounts all = JunitCounts.of(report.rules(), rules).plus(JunitCounts.ofRun(report));
        xml.begin(all);
        run();
        for (Area area : Area.values()) {
            area(area);
        }
        xml.end();
    }

    /** The suite that tells of the run itself, so that a check that was not carried out is never all green. */
    private void run() throws IOException {
        xml.suite(texts.get("junit.kontrollen"), JunitCounts.ofRun(report));
        xml.properties(JunitProperties.of(report, texts, language, caseIds));
        xml.test("bbic.kontrollen", texts.get("junit.genomford"));
        if (report.outcome() == Outcome.EJ_GENOMFORD) {
            xml.verdict("error", Verdict.headline(report, texts), "EJ_GENOMFORD", texts.get("betyder.EJ_GENOMFORD"));
        }
        xml.endTest();
        xml.endSuite();
    }

    private void area(Area area) throws IOException {
        List<RuleOutcome> own = report.rules().stream()
                .filter(rule -> rules.getRow(rule.id()).area() == area)
                .toList();
        xml.suite(texts.get("omrade." + area.id()), JunitCounts.of(own, rules));
        AreaStatus status = report.areas().getOrDefault(area, AreaStatus.EJ_PROVAD);
        xml.properties(JunitProperties.of(status, texts));
        for (RuleOutcome rule : own) {
            rule(rule, rules.getRow(rule.id()));
        }
        xml.endSuite();
    }

    private void rule(RuleOutcome rule, RuleRow row) throws IOException {
        xml.test(
                "bbic." + row.area().id(),
                row.id() + " " + rules.text(row.id(), language).title());
        JunitCounts.Result result = JunitCounts.result(rule, row);
        switch (result) {
            case ERROR -> xml.verdict("error", texts.reason(rule), rule.status().name(), crash(rule));
            case FAILURE -> xml.verdict("failure", headline(rule), row.level().name(), places(rule, row));
            case SKIPPED -> xml.skipped(texts.reason(rule));
            case PASSED -> {}
        }
        if (rule.findings() > 0 && result != JunitCounts.Result.FAILURE) {
            String level = texts.get("niva." + row.level().name());
            xml.output(level + ": " + headline(rule) + "\n" + places(rule, row));
        }
        xml.endTest();
    }

    private static String crash(RuleOutcome rule) {
        return rule.status() == RuleStatus.KRASCHADE && rule.reason() != null ? rule.reason() : "";
    }

    private String headline(RuleOutcome rule) {
        return texts.count("regel.antal", rule.findings());
    }

    /** Where, what and how to mend it, a line each. */
    private String places(RuleOutcome rule, RuleRow row) {
        StringBuilder out = new StringBuilder();
        out.append(texts.get("regel.saRattarDu")).append(": ");
        out.append(rules.text(row.id(), language).mend()).append('\n');
        out.append(texts.get("regel.rattasAv")).append(": ");
        out.append(texts.get("rattasAv." + row.mender().id())).append('\n');
        List<Finding> shown = findings.getOrDefault(row.id(), List.of());
        for (Finding place : shown) {
            place(place, out);
        }
        if (shown.size() < rule.findings()) {
            String all = texts.number(rule.findings());
            out.append(texts.get("regel.platser.visas", texts.number(shown.size()), all))
                    .append('\n');
        }
        return out.toString();
    }

    private void place(Finding place, StringBuilder out) {
        out.append(PlainText.of(report.files().get(place.file()).name(), 200)).append(", ");
        out.append(texts.place(report, place));
        if (caseIds && place.caseId() != null) {
            out.append(", ").append(texts.get("anm.arende", PlainText.of(place.caseId(), 200)));
        }
        List<String> words = paths.words(place.path());
        if (!words.isEmpty()) {
            out.append(", ").append(String.join(" › ", words));
        }
        if (!place.path().isEmpty()) {
            out.append(" (").append(PlainText.of(place.path(), 200)).append(')');
        }
        out.append(": ")
                .append(PlainText.of(rules.message(place.rule(), place.variant(), lists.detail(place), language)));
        out.append('\n');
    }
}
