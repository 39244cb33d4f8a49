package org.openbbic.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.output.PlainText;
import org.openbbic.output.Sheet;
import org.openbbic.output.Sheet.Cells;
import org.openbbic.report.Report.Finding;
import org.openbbic.report.Report.Outcome;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleRow;

/**
 * Writes {@code rapport.csv}: a work list for a spreadsheet, a row per remark in the order of the file, so that the remarks
 * of a case follow each other.
 *
 * <p>A text of the file's own, such as an id, stands after a word of the report's: a spreadsheet takes no such cell for a
 * number, a date or a formula, whatever the text is and in whatever language the spreadsheet runs. One that takes a comma
 * for the end of a cell gets no formula after it. Equal reports give equal bytes, one row is held at a time.
 */
public final class CsvReport {

    private static final List<String> COLUMNS = List.of(
            "csv.fil",
            "csv.rad",
            "csv.arende",
            "csv.regel",
            "csv.niva",
            "csv.omrade",
            "csv.vad",
            "csv.saRattarDu",
            "csv.tillatna",
            "csv.rattasAv",
            "csv.falt",
            "csv.sokvag");

    /** So many paths are remembered; a file has few that are usual and may have any number of others. */
    private static final int MOST_PATHS = 10_000;

    private final Report report;
    private final RuleBook rules;
    private final Locale language;
    private final Texts texts;
    private final PathNames names;
    private final AnswerLists lists;
    private final Wordings<Cells> wordings = new Wordings<>(this::words);
    private final List<Cells> files;
    private final Map<String, Cells> paths = new HashMap<>();
    private final Sheet sheet;
    private final boolean values;

    private CsvReport(Report report, RuleBook rules, Catalogue catalogue, Locale language, Sheet sheet) {
        this.report = report;
        this.rules = rules;
        this.language = language;
        this.texts = Texts.of(language);
        this.names = new PathNames(new FieldNames(catalogue, texts), texts);
        this.lists = new AnswerLists(catalogue);
        this.files =
                IntStream.range(0, report.files().size()).mapToObj(this::file).toList();
        this.sheet = sheet;
        this.values = report.findings().showValues();
    }

    /**
     * Writes the list in UTF-8 with byte order mark and leaves the stream open.
     *
     * @param language English for {@link Locale#ENGLISH}, else Swedish
     * @throws IllegalArgumentException if the report names a rule that the book does not have
     * @throws IOException if the stream does not take it
     */
    public static void write(Report report, RuleBook rules, Catalogue catalogue, Locale language, OutputStream out)
            throws IOException {
        Sheet sheet = Sheet.to(out);
        new CsvReport(report, rules, catalogue, language, sheet).write();
        sheet.flush();
    }

    private void write() throws IOException {
        List<String> columns = new ArrayList<>(COLUMNS);
        if (values) {
            columns.add("csv.varde");
        }
        sheet.row(columns.stream().map(texts::get).toArray(String[]::new));
        if (report.outcome() == Outcome.EJ_GENOMFORD) {
            note(columns, texts.get("utfall.EJ_GENOMFORD") + ". " + texts.get("betyder.EJ_GENOMFORD"));
        }
        long counted = 0;
        for (Level level : Level.values()) {
            counted += report.count(level);
        }
        long listed = report.findings().size();
        if (counted > listed) {
            note(columns, texts.get("anm.gransnadd", texts.number(counted), texts.number(listed)));
        }
        for (Finding finding : report.findings()) {
            row(finding);
        }
    }

    /** A row that is no remark: what one who works from the list must know of the list itself. */
    private void note(List<String> columns, String text) throws IOException {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        cells.set(columns.indexOf("csv.niva"), texts.get("csv.obs"));
        cells.set(columns.indexOf("csv.vad"), text);
        sheet.row(cells.toArray(String[]::new));
    }

    private void row(Finding finding) throws IOException {
        Cells where = Sheet.cells(Integer.toString(finding.line()), arende(finding));
        if (values) {
            String value = finding.value() == null ? "" : texts.get("csv.cell.varde", own(finding.value()));
            sheet.row(files.get(finding.file()), where, wordings.of(finding), path(finding), Sheet.cells(value));
        } else {
            sheet.row(files.get(finding.file()), where, wordings.of(finding), path(finding));
        }
    }

    private Cells file(int file) {
        String name = report.files().get(file).name();
        return Sheet.cells(texts.get("csv.cell.fil", Integer.toString(file + 1), own(name)));
    }

    private String arende(Finding finding) {
        return finding.caseId() == null
                ? texts.get("anm.rad", Integer.toString(finding.line()))
                : texts.get("anm.arende", own(finding.caseId()));
    }

    private Cells words(Finding finding) {
        RuleRow rule = rules.getRow(finding.rule());
        String message = rules.message(rule.id(), finding.variant(), lists.detail(finding), language);
        String allowed = lists.allowed(finding).stream()
                .map(answer -> own(answer.term() + " (" + answer.code().value() + ")"))
                .collect(Collectors.joining("; "));
        return Sheet.cells(
                rule.id(),
                texts.get("niva." + rule.level().name()),
                texts.get("omrade." + rule.area().id()),
                PlainText.of(message),
                rules.text(rule.id(), language).mend(),
                allowed,
                texts.get("rattasAv." + rule.mender().id()));
    }

    private Cells path(Finding finding) {
        if (paths.size() >= MOST_PATHS) {
            paths.clear();
        }
        return paths.computeIfAbsent(finding.path(), path -> Sheet.cells(names.joined(path), own(path)));
    }

    /** A text from outside. It always stands after a word, so that only what follows a comma can begin a cell. */
    private static String own(String text) {
        String[] parts = PlainText.of(text).split(",", -1);
        for (int i = 1; i < parts.length; i++) {
            parts[i] = Sheet.guarded(parts[i]);
        }
        return String.join(",", parts);
    }
}
