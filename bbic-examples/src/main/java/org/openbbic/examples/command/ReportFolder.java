package org.openbbic.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.Checker;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.report.HtmlReport;
import org.openbbic.report.JsonReport;
import org.openbbic.report.Report;
import org.openbbic.rules.RuleBook;

/**
 * The folder of the reports. Old reports are taken away first, so that no old verdict is left standing; new ones are
 * written under another name and moved, and only their owner may read them.
 */
final class ReportFolder {

    private static final String JSON = "rapport.json";
    private static final String HTML = "rapport.html";

    private final Path folder;

    private ReportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder without reports, made where it was not there.
     *
     * @throws UnreadableInputException if it cannot be made or written to
     */
    static ReportFolder cleared(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve(JSON));
            Files.deleteIfExists(folder.resolve(HTML));
        } catch (IOException e) {
            throw new UnreadableInputException("katalogen för rapporten kan inte skapas eller skrivas i.");
        }
        return new ReportFolder(folder);
    }

    void write(Report report, Checker checker, Locale language) throws IOException {
        RuleBook book = checker.book();
        Catalogue catalogue = checker.catalogue();
        OwnFile.write(json(), out -> JsonReport.write(report, book, catalogue, language, out));
        OwnFile.write(html(), out -> HtmlReport.write(report, book, catalogue, language, out));
    }

    Path json() {
        return folder.resolve(JSON);
    }

    Path html() {
        return folder.resolve(HTML);
    }
}
