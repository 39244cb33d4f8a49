package org.openbbic.examples.command;

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

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final LayerOption layers = new LayerOption();

    private String versions = "";

    @Nullable
    String version() {
        return version;
    }

    /** The versions that the catalogue has; asked once there is a manual. */
    String versions() {
        return versions;
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
            Versions.check(catalogue, "--bbic-version", version, line);
        }
        versions = Versions.known(catalogue);
        return Manual.of(catalogue, language.language());
    }
}
