package org.openbbic.examples.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.Checker;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.report.CsvReport;
import org.openbbic.report.HtmlReport;
import org.openbbic.report.JsonReport;
import org.openbbic.report.JunitReport;
import org.openbbic.report.Report;
import org.openbbic.rules.RuleBook;

/**
 * The folder of the reports. Old reports are taken away first, in whatever form, so that no old verdict is left standing;
 * new ones are written under another name and moved, and only their owner may read them.
 */
final class ReportFolder {

    private final Path folder;
    private final Set<ReportFormat> formats;
    private final boolean caseIds;

    private ReportFolder(Path folder, Set<ReportFormat> formats, boolean caseIds) {
        this.folder = folder;
        this.formats = formats;
        this.caseIds = caseIds;
    }

    /**
     * The folder without reports, made where it was not there.
     *
     * @param formats the forms to write
     * @param caseIds whether the form for a build server names cases
     * @throws UnreadableInputException if it cannot be made or written to
     */
    static ReportFolder cleared(Path folder, Set<ReportFormat> formats, boolean caseIds) throws IOException {
        try {
            Files.createDirectories(folder);
            for (ReportFormat old : ReportFormat.values()) {
                Files.deleteIfExists(folder.resolve(old.file()));
            }
        } catch (IOException e) {
            throw new UnreadableInputException("katalogen för rapporten kan inte skapas eller skrivas i.");
        }
        return new ReportFolder(folder, formats, caseIds);
    }

    void write(Report report, Checker checker, Locale language) throws IOException {
        for (ReportFormat format : formats) {
            OwnFile.write(path(format), out -> write(format, report, checker, language, out));
        }
    }

    private void write(ReportFormat format, Report report, Checker checker, Locale language, OutputStream out)
            throws IOException {
        RuleBook book = checker.book();
        Catalogue catalogue = checker.catalogue();
        switch (format) {
            case JSON -> JsonReport.write(report, book, catalogue, language, out);
            case HTML -> HtmlReport.write(report, book, catalogue, language, out);
            case CSV -> CsvReport.write(report, book, catalogue, language, out);
            case JUNIT -> JunitReport.write(report, book, catalogue, language, caseIds, out);
        }
    }

    private Path path(ReportFormat format) {
        return folder.resolve(format.file());
    }

    /** The files it writes; the one for a person to read first. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        if (formats.contains(ReportFormat.HTML)) {
            files.add(path(ReportFormat.HTML));
        }
        formats.stream()
                .filter(format -> format != ReportFormat.HTML)
                .map(this::path)
                .forEach(files::add);
        return files;
    }
}
