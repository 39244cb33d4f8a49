package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.openbbic.check.Checker;
import org.openbbic.check.Masking;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ExportWriter;
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
    private @Nullable Account account;
    private @Nullable String inputHash;
    private @Nullable String outputHash;

    MigrationRun(FileMigration migration, Inputs inputs, MigrationFiles files, FileMigration.Progress progress) {
        this.migration = migration;
        this.inputs = inputs;
        this.files = files;
        this.progress = progress;
    }

    /** Migrates the file; writes a new one only if its version is known. */
    Account migrate(String file) throws IOException {
        inputs.open(file, in -> migrate(file, in));
        return requireNonNull(account);
    }

    private void migrate(String file, InputStream in) throws IOException {
        DigestInputStream bytes = new DigestInputStream(in, sha256());
        try (CaseReader reader = inputs.reader(file, bytes)) {
            if (migration.canMigrate(reader.header())) {
                OwnFile.write(files.out(), out -> write(reader, out));
            } else {
                account = migration.run(reader, header -> nothing(), progress);
            }
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        inputHash = hex(bytes);
    }

    private static ExportWriter nothing() {
        throw new IllegalStateException("a file of no known version is not written");
    }

    private void write(CaseReader reader, OutputStream out) throws IOException {
        DigestOutputStream bytes = new DigestOutputStream(out, sha256());
        account = migration.run(
                reader,
                header -> files.lines() ? ExportWriter.ndjson(bytes, header) : ExportWriter.json(bytes, header),
                progress);
        outputHash = HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    }

    /** Writes the account beside. */
    void writeAccount(Account done, String input) throws IOException {
        FileFact read = new FileFact(input, inputHash);
        FileFact written = new FileFact(Masking.file(files.out().toString(), 2), outputHash);
        OwnFile.write(files.account(), out -> AccountJson.write(done, Checker.version(), read, written, out));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String hex(DigestInputStream bytes) {
        return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    }
}
