package org.openbbic.examples.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.openbbic.catalogue.Catalogue;
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

    void write(Report report, Catalogue catalogue, Locale language) throws IOException {
        RuleBook book = RuleBook.bundled();
        write(JSON, out -> JsonReport.write(report, book, catalogue, language, out));
        write(HTML, out -> HtmlReport.write(report, book, catalogue, language, out));
    }

    Path json() {
        return folder.resolve(JSON);
    }

    Path html() {
        return folder.resolve(HTML);
    }

    /** Writes one report. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private void write(String name, Writing writing) throws IOException {
        Path temporary = Files.createTempFile(folder, name, ".tmp", ownerOnly());
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                writing.to(out);
            }
            Files.move(temporary, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
