package org.openbbic.examples.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.output.PlainText;
import org.openbbic.report.Report;
import org.openbbic.report.Report.RuleOutcome;
import org.openbbic.report.Report.RuleStatus;
import org.openbbic.report.Verdict;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleChange;
import org.openbbic.rules.RuleRow;

/** The short verdict for the terminal. */
final class VerdictText {

    private static final int MOST_RULES = 10;

    private final Locale language;
    private final boolean english;
    private final RuleBook book;

    VerdictText(Locale language, RuleBook book) {
        this.book = book;
        this.language = language;
        this.english = language.getLanguage().equals("en");
    }

    void print(Report report, ReportFolder folder, PrintStream out) {
        for (Report.FileReport file : report.files()) {
            out.println(fileLine(file));
        }
        out.println(Verdict.sentence(report, language) + ".");
        for (LayerInfo layer : report.layers()) {
            String vendor = layer.isVendors()
                    ? (english ? ", answers supplied by the vendor" : ", facit från leverantören")
                    : "";
            out.println((english ? "Layer: " : "Lager: ") + PlainText.of(layer.name(), 200) + " (" + layer.grade()
                    + vendor + ")");
        }
        if (report.profile() != null) {
            out.println((english ? "Profile: " : "Profil: ")
                    + PlainText.of(report.profile().name(), 200)
                    + changed(report));
        }
        rules(report, out);
        if (!report.untestable().isEmpty()) {
            long variables = report.untestable().stream()
                    .map(Report.Untestable::variable)
                    .distinct()
                    .count();
            out.println(
                    english
                            ? "Could not be tested: answers of " + variables
                                    + " variables; the report says which and why."
                            : "Kunde inte prövas: svar i " + variables
                                    + " variabler; rapporten säger vilka och varför.");
        }
        String before = english ? "Report: " : "Rapport: ";
        for (Path file : folder.files()) {
            out.println(before + file);
            before = " ".repeat(before.length());
        }
        out.println(
                english
                        ? "The report may be subject to secrecy (OSL 26 kap. 1 §)."
                        : "Rapporten kan omfattas av sekretess (OSL 26 kap. 1 §).");
    }

    private String changed(Report report) {
        long off = report.changes().stream().filter(RuleChange::off).count();
        long other = report.changes().size() - off;
        return english
                ? " (rules turned off: " + off + ", otherwise changed: " + other + ")"
                : " (avstängda regler: " + off + ", ändrade: " + other + ")";
    }

    private String fileLine(Report.FileReport file) {
        String version = file.bbicVersion() == null ? (english ? "unknown" : "okänd") : file.bbicVersion();
        String additions = file.additions().isEmpty() ? "" : " + " + String.join(" + ", file.additions());
        String synthetic = file.synthetic() ? (english ? ", made-up data" : ", påhittade data") : "";
        return file.name() + ": " + file.cases() + (english ? " cases" : " ärenden")
                + (file.unread() > 0
                        ? (english ? ", of which unreadable: " : ", varav oläsliga: ") + file.unread()
                        : "")
                + (file.sheet() == null ? "" : (english ? ", sheet " : ", bladet ") + file.sheet())
                + ", version " + version + additions + synthetic;
    }

    private void rules(Report report, PrintStream out) {
        for (Level level : Level.values()) {
            out.print((level == Level.FEL ? "" : ", ") + level + " " + report.count(level));
        }
        out.println();
        report.rules().stream()
                .filter(rule -> rule.status() == RuleStatus.KRASCHADE)
                .forEach(rule -> out.println("  KRASCHADE " + rule.id() + " (" + rule.reason() + ")"));
        List<RuleOutcome> found = report.rules().stream()
                .filter(rule -> rule.findings() > 0)
                .sorted(Comparator.comparing(
                                (RuleOutcome rule) -> book.getRow(rule.id()).level())
                        .thenComparing(RuleOutcome::id))
                .toList();
        for (RuleOutcome rule : found.subList(0, Math.min(found.size(), MOST_RULES))) {
            RuleRow row = book.getRow(rule.id());
            out.println("  " + row.level() + " " + row.id() + " "
                    + book.text(row.id(), language).title() + ": " + rule.findings());
        }
        if (found.size() > MOST_RULES) {
            out.println(english ? "  … and more rules in the report" : "  … och fler regler i rapporten");
        }
    }
}
