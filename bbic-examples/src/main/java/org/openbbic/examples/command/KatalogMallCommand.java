package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.annex.TickSheet;
import org.openbbic.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bbic katalog mall}: a sheet of every variable, for someone who holds the official annex. */
@Command(
        name = "mall",
        aliases = "template",
        description = "Skriver en lista över alla variabler och svar att pricka av mot den officiella bilagan.",
        footer = "När listan är avprickad: bbic katalog importera FIL",
        mixinStandardHelpOptions = true)
final class KatalogMallCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--bbic-version",
            paramLabel = "VERSION",
            required = true,
            description = "bilagans version, till exempel 3.1")
    private String bbicVersion = "";

    @Option(
            names = {"--ut", "--out"},
            paramLabel = "FIL",
            defaultValue = "mall.csv",
            description = "filen att skriva (mall.csv)")
    private Path out = Path.of("mall.csv");

    @Option(names = "--json", description = "svarar med JSON, för program")
    private boolean json;

    KatalogMallCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.bundled();
        Versions.check(
                catalogue, "--bbic-version", bbicVersion, requireNonNull(spec).commandLine());
        OwnFile.mustBeNew(out);
        OwnFile.write(out, file -> TickSheet.write(catalogue, bbicVersion, file));
        if (json) {
            AnswerJson.files(List.of(out), surroundings.out());
            return Main.NOTHING_WRONG;
        }
        surroundings.out().println("Skrev " + out);
        surroundings
                .out()
                .println("Svara J eller N i kolumnen Svar och ange sidan; sedan: bbic katalog importera " + out);
        return Main.NOTHING_WRONG;
    }
}
