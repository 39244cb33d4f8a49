package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bbic katalog}: the catalogue's own commands, of which this one only lists the others. */
@Command(
        name = "katalog",
        aliases = "catalogue",
        description = "Variabler, kodlistor och versioner: se, jämför, ge ut, komplettera. / The catalogue.",
        subcommands = {
            KatalogListaCommand.class,
            KatalogVisaCommand.class,
            KatalogJamforCommand.class,
            KatalogExporteraCommand.class,
            KatalogAvprickningCommand.class,
            KatalogMallCommand.class,
            KatalogImporteraCommand.class
        },
        mixinStandardHelpOptions = true)
final class KatalogCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    KatalogCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.err().print(requireNonNull(spec).commandLine().getUsageMessage());
        return Main.NOT_DONE;
    }
}
