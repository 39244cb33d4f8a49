package org.openbbic.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openbbic.check.Masking;
import org.openbbic.comparison.ReportComparison.Checked;
import org.openbbic.comparison.ReportComparison.Result;
import org.openbbic.output.PlainText;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;

/**
 * A comparison for a terminal: the numbers of each rule, and the first new remarks case by case. Of what stands in the
 * reports only ids, paths and file names are shown, without characters that steer, and ids that look like personal
 * numbers not at all.
 */
public final class ComparisonText {

    private static final int MOST_LISTED = 20;

    private final ReportComparison comparison;
    private final Locale language;
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    private ComparisonText(ReportComparison comparison, Locale language) {
        this.comparison = comparison;
        this.language = language;
        this.words = Words.of(language);
    }

    /**
     * The text, with a line break at its end.
     *
     * @param language English for {@link Locale#ENGLISH}, else Swedish
     */
    public static String of(ReportComparison comparison, Locale language) {
        return new ComparisonText(comparison, language).text();
    }

    private String text() {
        report("forsta", comparison.first());
        report("andra", comparison.second());
        if (!comparison.caveats().isEmpty()) {
            line(words.get("haltar"));
            comparison.caveats().forEach(caveat -> line("  - " + words.get("haltar." + caveat.name())));
        }
        rules();
        added();
        Result result = comparison.result();
        String number = Long.toString(comparison.sum(Level.FEL, RuleComparison::added));
        line(words.get("resultat." + result.name(), number));
        if (!comparison.added().isEmpty()) {
            line(words.get("sekretess"));
        }
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void report(String key, Checked report) {
        String day = report.asOf() == null
                ? words.get("idag.okand")
                : words.get("idag", report.asOf().toString());
        String made = report.synthetic() ? ", " + words.get("syntetisk") : "";
        line(words.get(
                        "rapport",
                        words.get(key),
                        words.count("arenden", report.cases()),
                        day,
                        words.get("utfall." + report.outcome().name()))
                + made);
    }

    private void rules() {
        if (comparison.rules().isEmpty()) {
            line(words.get("inga"));
            return;
        }
        line(words.get(
                "antal",
                Long.toString(comparison.sum(RuleComparison::added)),
                Long.toString(comparison.sum(RuleComparison::gone)),
                Long.toString(comparison.sum(RuleComparison::remaining))));
        for (Level level : Level.values()) {
            comparison.rules().stream().filter(rule -> rule.level() == level).forEach(this::rule);
        }
    }

    private void rule(RuleComparison rule) {
        String least = rule.onlyCounted() ? words.get("minst") + " " : "";
        line("  " + rule.level() + " " + title(rule.rule()) + ": " + least + rule.added() + " " + words.get("nya")
                + ", " + least + rule.gone() + " " + words.get("borta") + ", " + rule.remaining() + " "
                + words.get("kvar"));
    }

    private String title(String rule) {
        RuleBook book = RuleBook.bundled();
        return book.findRow(rule)
                .map(row -> rule + " " + book.text(rule, language).title())
                .orElse(rule);
    }

    private void added() {
        List<Remark> shown =
                comparison.added().subList(0, Math.min(comparison.added().size(), MOST_LISTED));
        if (shown.isEmpty()) {
            return;
        }
        line(words.get("nyaArenden"));
        Remark last = null;
        for (Remark remark : shown) {
            if (last == null || !Objects.equals(last.caseId(), remark.caseId())) {
                String id = Masking.id(remark.caseId());
                line("  " + (id == null ? words.get("utanId") : words.get("arende", id)));
            }
            line("    " + remark.level() + " " + title(remark.rule()) + " (" + place(remark) + ")");
            last = remark;
        }
        long rest = comparison.sum(RuleComparison::added) - shown.size();
        if (rest > 0) {
            line("  " + words.get("fler", Long.toString(rest)));
        }
    }

    private String place(Remark remark) {
        String path = remark.path().isEmpty() ? "" : ", " + PlainText.of(remark.path(), 200);
        return words.get("plats", Masking.file(remark.file(), 1), Long.toString(remark.line())) + path;
    }
}
