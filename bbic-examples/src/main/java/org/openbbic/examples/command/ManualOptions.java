package org.openbbic.examples.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.manual.Manual;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code bbic katalog lista} and {@code bbic katalog visa} both take. */
final class ManualOptions {

    @Option(names = "--bbic-version", paramLabel = "VERSION", description = "bara den versionen")
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

    @Mixin
    private final LayerOption layers = new LayerOption();

    @Nullable
    String version() {
        return version;
    }

    boolean json() {
        return json;
    }

    /**
     * The manual in the language asked for.
     *
     * @throws UsageFault.OwnFault if the catalogue lacks the version that is named; the message names those it has and
     *     does not repeat the argument
     */
    Manual manual(CommandLine line) {
        Catalogue catalogue = layers.catalogue(line);
        if (version != null) {
            Versions.check(catalogue, version, line);
        }
        return Manual.of(catalogue, language);
    }
}
