package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.manual.Manual;
import org.openbbic.manual.Manual.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--bbic-version",
            paramLabel = "VERSION",
            description = "bara den versionen, med ord i stället för märken")
    private @Nullable String version;

    @Option(names = "--json", description = "som JSON, för program")
    private boolean json;

    @Option(
            names = {"--sprak", "--language"},
            paramLabel = "sv|en",
            defaultValue = "sv",
            converter = Language.class,
            description = "språk / language")
    private Locale language = Language.SWEDISH;

    KatalogListaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.bundled();
        Listing listing = listing();
        KnownVersion.check(catalogue, version, requireNonNull(spec).commandLine());
        Manual manual = Manual.of(catalogue, language);
        if (json) {
            manual.writeListJson(listing, version, surroundings.out());
        } else {
            surroundings.out().print(manual.list(listing, version));
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
