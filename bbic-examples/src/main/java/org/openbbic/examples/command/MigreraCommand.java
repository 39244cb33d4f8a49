package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.migration.Account;
import org.openbbic.migration.FileMigration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bbic migrera}: writes an export in another version of the variables, and an account of every value. */
@Command(
        name = "migrera",
        aliases = "migrate",
        description = "Skriver en export i en annan version, med en redovisning av varje värde."
                + " / Migrates an export to another version.",
        footer = "Slutkod: 0 varje ärende är migrerat, 1 något kunde inte läsas eller har okänd version,"
                + " 2 migreringen kunde inte genomföras.",
        mixinStandardHelpOptions = true)
final class MigreraCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FIL",
            description = "JSON, NDJSON, CSV eller XLSX; även .gz och .zip; - läser standard in")
    private String file = "";

    @Option(
            names = {"--till", "--to"},
            required = true,
            paramLabel = "VERSION",
            description = "version att migrera till")
    private String to = "";

    @Option(
            names = {"--ut", "--out"},
            required = true,
            paramLabel = "FIL",
            description = "ny fil; .ndjson ger NDJSON och .json ett JSON-dokument")
    private Path out = Path.of("");

    @Option(
            names = {"--fran", "--from"},
            paramLabel = "VERSION",
            description = "version som filen är i, i stället för den som den anger")
    private @Nullable String from;

    @Option(
            names = {"--konto", "--account"},
            paramLabel = "FIL.json",
            description = "fil för redovisningen (bredvid den nya filen, med namnet NAMN.migrering.json)")
    private @Nullable Path account;

    @Mixin
    private final MappingOptions mapping = new MappingOptions();

    @Mixin
    private final LayerOption layers = new LayerOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    MigreraCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = layers.catalogue(requireNonNull(spec).commandLine());
        FileMigration migration = migration(catalogue);
        Inputs inputs = mapping.inputs(
                catalogue, from, surroundings, requireNonNull(spec).commandLine());
        MigrationFiles files = files();
        ProgressLine progress = new ProgressLine(surroundings);
        MigrationRun run = new MigrationRun(migration, inputs, files, progress::at, language.language());
        Account done;
        try {
            done = run.migrate(file);
        } catch (UnwritableException e) {
            return notDone(progress, Fault.message(e));
        } catch (IOException e) {
            return notDone(progress, inputs.shown(file) + ": " + Fault.message(e));
        }
        progress.clear();
        new MigrationText(language.language()).print(done, inputs.shown(file), files, surroundings.out());
        return done.status() == Account.Status.MIGRERAD ? Main.NOTHING_WRONG : Main.WRONG;
    }

    private int notDone(ProgressLine progress, String why) {
        progress.clear();
        surroundings.err().println("bbic: " + why);
        surroundings
                .err()
                .println(Language.isEnglish(language.language()) ? "Nothing was written." : "Inget har skrivits.");
        return Main.NOT_DONE;
    }

    private FileMigration migration(Catalogue catalogue) {
        Versions.check(catalogue, "--till", to, requireNonNull(spec).commandLine());
        FileMigration migration = FileMigration.of(catalogue, to);
        if (from == null) {
            return migration;
        }
        Versions.check(catalogue, "--fran", from, requireNonNull(spec).commandLine());
        return migration.from(from);
    }

    private MigrationFiles files() {
        List<Path> read = new ArrayList<>(layers.files());
        read.addAll(mapping.files());
        Path input = MigrationFiles.path(file);
        if (input != null) {
            read.add(input);
        }
        try {
            return MigrationFiles.of(out, account, read);
        } catch (MigrationFiles.BadOutput e) {
            throw fault(String.valueOf(e.getMessage()));
        }
    }

    private UsageFault.OwnFault fault(String message) {
        return new UsageFault.OwnFault(requireNonNull(spec).commandLine(), message);
    }
}
