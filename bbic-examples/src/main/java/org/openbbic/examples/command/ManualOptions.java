package org.openbbic.examples.command;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.manual.Manual;
import org.openbbic.output.PlainText;
import picocli.CommandLine;
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
        Catalogue catalogue = Catalogue.bundled();
        if (version != null && catalogue.findVersion(version).isEmpty()) {
            String known = catalogue.versions().stream()
                    .map(VersionInfo::id)
                    .map(PlainText::of)
                    .collect(Collectors.joining(", "));
            throw new UsageFault.OwnFault(line, "versionen finns inte i katalogen; den har " + known);
        }
        return Manual.of(catalogue, language);
    }
}
