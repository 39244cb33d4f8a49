package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    @Parameters(paramLabel = "FIL", description = "JSON, NDJSON eller CSV; även .gz och .zip; - läser standard in")
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

    @Option(
            names = {"--mappning", "--mapping"},
            paramLabel = "FIL",
            description = "mappningsfil för CSV")
    private @Nullable Path mapping;

    @Option(
            names = {"--kodnyckel", "--hash-key"},
            paramLabel = "FIL",
            description = "nyckel för kolumner som mappningen kodar")
    private @Nullable Path key;

    @Mixin
    private final LayerOption layers = new LayerOption();

    @Option(
            names = {"--sprak", "--language"},
            paramLabel = "sv|en",
            defaultValue = "sv",
            converter = Language.class,
            description = "språk / language")
    private Locale language = Language.SWEDISH;

    MigreraCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = layers.catalogue(requireNonNull(spec).commandLine());
        FileMigration migration = migration(catalogue);
        Inputs inputs = inputs(catalogue);
        MigrationFiles files = files();
        ProgressLine progress = new ProgressLine(surroundings);
        MigrationRun run = new MigrationRun(migration, inputs, files, progress::at, language);
        Account done;
        try {
            done = run.migrate(file);
        } catch (UnwritableException e) {
            return notDone(progress, Fault.message(e));
        } catch (IOException e) {
            return notDone(progress, inputs.shown(file) + ": " + Fault.message(e));
        }
        progress.clear();
        new MigrationText(language).print(done, inputs.shown(file), files, surroundings.out());
        return done.status() == Account.Status.MIGRERAD ? Main.NOTHING_WRONG : Main.WRONG;
    }

    private int notDone(ProgressLine progress, String why) {
        progress.clear();
        surroundings.err().println("bbic: " + why);
        surroundings.err().println(Language.isEnglish(language) ? "Nothing was written." : "Inget har skrivits.");
        return Main.NOT_DONE;
    }

    private FileMigration migration(Catalogue catalogue) {
        Versions.check(catalogue, to, requireNonNull(spec).commandLine());
        FileMigration migration = FileMigration.of(catalogue, to);
        if (from == null) {
            return migration;
        }
        Versions.check(catalogue, from, requireNonNull(spec).commandLine());
        return migration.from(from);
    }

    private Inputs inputs(Catalogue catalogue) {
        try {
            return Inputs.of(catalogue, mapping, key, from, surroundings.in());
        } catch (Inputs.BadMapping e) {
            throw fault(String.valueOf(e.getMessage()));
        }
    }

    private MigrationFiles files() {
        List<Path> read = new ArrayList<>(layers.files());
        for (Path each : new Path[] {mapping, key, MigrationFiles.path(file)}) {
            if (each != null) {
                read.add(each);
            }
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
