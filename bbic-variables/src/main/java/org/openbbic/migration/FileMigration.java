package org.openbbic.migration;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ExportWriter;
import org.openbbic.export.Format;
import org.openbbic.export.ReadCase;
import org.openbbic.migration.Account.Status;
import org.openbbic.model.ExtraFields;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/**
 * Migration of a whole export, one case at a time, in memory that does not grow with the file. Immutable and safe for
 * several threads; each run has its own reader and writer.
 *
 * <p>A case of a version of its own is migrated from that. One whose own version the catalogue lacks stands in the new
 * file as it was, and says so itself. One that cannot be read cannot be written: it is counted and its line named. The
 * header's version becomes the new one; its additions stay, see {@link Migration#of(Catalogue, String, String, List)}.
 */
public final class FileMigration {

    /** Begins the new file. */
    public interface Output {

        /**
         * Begins it; called once the file's version is known, and not at all where it is not.
         *
         * @param header the new file's header
         * @return the writer, which the migration closes
         * @throws IOException if the file cannot be begun
         */
        ExportWriter begin(Exporthuvud header) throws IOException;
    }

    /** Hears how far a migration has come. */
    public interface Progress {

        /**
         * Called after each case.
         *
         * @param cases cases so far
         */
        void at(long cases);
    }

    private static final String VERSION = "bbicVersion";

    private record Way(String from, List<String> additions) {}

    private final Catalogue catalogue;
    private final String to;
    private final @Nullable String from;
    private final Map<Way, Migration> migrations = new ConcurrentHashMap<>();

    private FileMigration(Catalogue catalogue, String to, @Nullable String from) {
        this.catalogue = catalogue;
        this.to = to;
        this.from = from;
    }

    /**
     * To a version, from the one that each file states.
     *
     * @throws IllegalArgumentException if the catalogue lacks {@code to}
     */
    public static FileMigration of(Catalogue catalogue, String to) {
        if (catalogue.findVersion(to).isEmpty()) {
            throw new IllegalArgumentException("to: the catalogue has no such version");
        }
        return new FileMigration(catalogue, to, null);
    }

    /**
     * The same from a given version, for files that do not state theirs or state the wrong one. A case that states its own
     * is still migrated from that.
     *
     * @throws IllegalArgumentException if the catalogue lacks {@code version}
     */
    public FileMigration from(String version) {
        if (catalogue.findVersion(version).isEmpty()) {
            throw new IllegalArgumentException("version: the catalogue has no such version");
        }
        return new FileMigration(catalogue, to, version);
    }

    /** Whether the version of a file with that header is known, so that it can be migrated. */
    public boolean canMigrate(Exporthuvud header) {
        String version = version(header);
        return version != null && catalogue.findVersion(version).isPresent();
    }

    private @Nullable String version(Exporthuvud header) {
        return from == null ? header.bbicVersion() : from;
    }

    /**
     * Migrates one file.
     *
     * @param reader the file; not closed
     * @param output begins the new one
     * @param progress hears of each case
     * @return the account; where the file's version is not known it says so, and nothing was written
     * @throws IOException if reading or writing fails
     */
    public Account run(CaseReader reader, Output output, Progress progress) throws IOException {
        Tally tally = new Tally(catalogue);
        Exporthuvud header = reader.header();
        String version = version(header);
        if (version == null || !canMigrate(header)) {
            tally.problems(reader.takeFileProblems());
            Status status = version == null ? Status.VERSIONEN_SAKNAS : Status.VERSIONEN_OKAND;
            return tally.account(header, null, to, status);
        }
        try (ExportWriter writer = output.begin(inNewVersion(header))) {
            cases(reader, writer, new Way(version, header.tillagg()), tally, progress);
        }
        return tally.account(header, version, to, null);
    }

    private void cases(CaseReader reader, ExportWriter writer, Way way, Tally tally, Progress progress)
            throws IOException {
        tally.problems(reader.takeFileProblems());
        ReadCase next;
        while ((next = reader.next()) != null) {
            long number = tally.read();
            tally.problems(next.problems());
            one(next, writer, way, tally);
            tally.problems(reader.takeFileProblems());
            progress.at(number);
        }
        tally.problems(reader.takeFileProblems());
    }

    private void one(ReadCase read, ExportWriter writer, Way way, Tally tally) throws IOException {
        Arende arende = read.value();
        if (arende == null) {
            tally.unread(read.location());
            return;
        }
        String own = arende.bbicVersion() == null ? way.from() : arende.bbicVersion();
        if (arende.ovrigt().isUnreadable(VERSION) || catalogue.findVersion(own).isEmpty()) {
            tally.otherVersion(read.location());
            writer.write(arende);
            return;
        }
        Migrated migrated = migration(new Way(own, way.additions())).migrate(arende);
        tally.migrated(own, migrated);
        writer.write(migrated.value());
    }

    private Migration migration(Way way) {
        return migrations.computeIfAbsent(way, key -> Migration.of(catalogue, key.from(), to, key.additions()));
    }

    /** The header with the new version; a version that could not be read gives way to it. */
    private Exporthuvud inNewVersion(Exporthuvud header) {
        List<ExtraFields.Field> extra = header.ovrigt().fields().stream()
                .filter(field -> !field.name().equals(VERSION))
                .toList();
        boolean states = header.bbicExport() != null || header.ovrigt().isUnreadable("bbicExport");
        return new Exporthuvud(
                states ? header.bbicExport() : Format.VERSION,
                to,
                header.tillagg(),
                header.kommun(),
                header.skapad(),
                header.syntetisk(),
                header.antalArenden(),
                header.system(),
                ExtraFields.of(extra));
    }
}
