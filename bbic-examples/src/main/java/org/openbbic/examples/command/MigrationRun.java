package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openbbic.check.Checker;
import org.openbbic.check.Masking;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ExportWriter;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.migration.Account;
import org.openbbic.migration.AccountJson;
import org.openbbic.migration.AccountJson.FileFact;
import org.openbbic.migration.FileMigration;

/** One migration of a file on disk to another: the files, and the hashes of their bytes. */
final class MigrationRun {

    private final FileMigration migration;
    private final Inputs inputs;
    private final MigrationFiles files;
    private final FileMigration.Progress progress;
    private final Locale language;
    private @Nullable Account account;
    private @Nullable String inputHash;
    private @Nullable String outputHash;

    MigrationRun(
            FileMigration migration,
            Inputs inputs,
            MigrationFiles files,
            FileMigration.Progress progress,
            Locale language) {
        this.migration = migration;
        this.inputs = inputs;
        this.files = files;
        this.progress = progress;
        this.language = language;
    }

    /**
     * Migrates the file and writes the new one and its account, or neither: an earlier pair then stands as it was.
     *
     * @throws UnreadableInputException if it cannot be migrated, with a message fit to show
     * @throws UnwritableException if one of the two cannot be written
     * @throws IOException if reading fails
     */
    Account migrate(String file) throws IOException {
        try (OwnFiles written = new OwnFiles()) {
            inputs.open(file, in -> migrate(file, in, written));
            Account done = requireNonNull(account);
            FileFact read = new FileFact(inputs.shown(file), inputHash);
            FileFact made = new FileFact(Masking.file(files.out().toString(), 2), outputHash);
            written.write(files.account(), out -> AccountJson.write(done, Checker.version(), read, made, out));
            written.keep();
            return done;
        }
    }

    private void migrate(String file, InputStream in, OwnFiles written) throws IOException {
        DigestInputStream bytes = new DigestInputStream(in, FileHash.sha256());
        try (CaseReader reader = inputs.reader(file, bytes)) {
            if (migration.canMigrate(reader.header())) {
                written.write(files.out(), out -> write(reader, out));
            } else {
                account = migration.run(reader, header -> nothing(), progress);
            }
            refuse(requireNonNull(account), reader.isTable());
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        inputHash = FileHash.hex(bytes.getMessageDigest());
    }

    private void refuse(Account tried, boolean table) throws UnreadableInputException {
        MetProblems met = new MetProblems(tried.problems(), table, language);
        if (!tried.isDone()) {
            throw new UnreadableInputException(met.whyNoVersion(tried.status() == Account.Status.VERSIONEN_OKAND));
        }
        if (tried.cases().read() == 0 && met.explainNothing()) {
            throw new UnreadableInputException(met.whyNothing());
        }
    }

    private static ExportWriter nothing() {
        throw new IllegalStateException("a file of no known version is not written");
    }

    private void write(CaseReader reader, OutputStream out) throws IOException {
        DigestOutputStream bytes = new DigestOutputStream(out, FileHash.sha256());
        account = migration.run(
                reader,
                header -> files.lines() ? ExportWriter.ndjson(bytes, header) : ExportWriter.json(bytes, header),
                progress);
        outputHash = FileHash.hex(bytes.getMessageDigest());
    }
}
