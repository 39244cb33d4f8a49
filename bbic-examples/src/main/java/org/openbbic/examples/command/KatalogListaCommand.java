package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.manual.Manual;
import org.openbbic.manual.Manual.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bbic katalog lista}: variables, versions, code lists or sources as a table or as JSON. */
@Command(
        name = "lista",
        aliases = "list",
        description = "Listar variabler, versioner, listor eller källor. / Lists what is in the catalogue.",
        mixinStandardHelpOptions = true)
final class KatalogListaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "variabler|versioner|listor|kallor",
            defaultValue = "variabler",
            description = "vad som listas; utelämnat variabler")
    private String what = "variabler";

    @Mixin
    private final ManualOptions options = new ManualOptions();

    KatalogListaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Listing listing = listing();
        Manual manual = options.manual(requireNonNull(spec).commandLine());
        if (options.json()) {
            manual.writeListJson(listing, options.version(), surroundings.out());
        } else {
            surroundings.out().print(manual.list(listing, options.version()));
        }
        return Main.NOTHING_WRONG;
    }

    private Listing listing() {
        return switch (what) {
            case "variabler" -> Listing.VARIABLER;
            case "versioner" -> Listing.VERSIONER;
            case "listor" -> Listing.LISTOR;
            case "kallor", "källor" -> Listing.KALLOR;
            default ->
                throw new UsageFault.OwnFault(
                        requireNonNull(spec).commandLine(),
                        "det som ska listas är variabler, versioner, listor eller kallor");
        };
    }
}
