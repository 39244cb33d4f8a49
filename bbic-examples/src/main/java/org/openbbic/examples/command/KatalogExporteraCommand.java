package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.handout.Handout;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code bbic katalog exportera}: hands the catalogue out to other tools. */
@Command(
        name = "exportera",
        aliases = "export",
        description = "Ger ut katalogen i ett format för andra verktyg. / Hands the catalogue out to other tools.",
        footer = "Slutkod: 0 filerna är skrivna, 2 de kunde inte skrivas. Inofficiellt.",
        mixinStandardHelpOptions = true)
final class KatalogExporteraCommand implements Callable<Integer> {

    /** What the catalogue can be handed out as. */
    enum Format {
        /** JSON Schema. */
        JSON_SCHEMA("json-schema"),
        /** Code lists. */
        CSV("csv"),
        /** Data package. */
        DATAPACKAGE("datapackage"),
        /** Form metadata. */
        FORM("form"),
        /** A page. */
        HTML("html");

        private final String word;

        Format(String word) {
            this.word = word;
        }

        /** Reads a format. */
        static final class Reading implements ITypeConverter<Format> {
            @Override
            public Format convert(String value) {
                for (Format format : values()) {
                    if (format.word.equals(value)) {
                        return format;
                    }
                }
                throw new TypeConversionException("inget av formaten");
            }
        }
    }

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "json-schema|csv|datapackage|form|html",
            converter = Format.Reading.class,
            description = "vad som ges ut")
    private @Nullable Format format;

    @Option(
            names = {"--ut", "--out"},
            required = true,
            paramLabel = "KATALOG",
            description = "katalog för filerna; den skapas om den saknas")
    private @Nullable Path out;

    @Option(
            names = "--bbic-version",
            paramLabel = "VERSION",
            description = "version av variablerna; utelämnad ges alla ut")
    private @Nullable String bbicVersion;

    @Option(
            names = {"--tillagg", "--additions"},
            paramLabel = "VERSION",
            description = "version vars listor också är i bruk; bara för json-schema, kan anges flera gånger")
    private List<String> additions = new ArrayList<>();

    @Mixin
    private final LayerOption layers = new LayerOption();

    @Option(names = "--json", description = "svarar med JSON, för program")
    private boolean json;

    KatalogExporteraCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = layers.catalogue(requireNonNull(spec).commandLine());
        checkArguments(catalogue);
        List<String> versions = bbicVersion == null
                ? catalogue.versions().stream().map(VersionInfo::id).toList()
                : List.of(bbicVersion);
        List<Path> written;
        try {
            written = write(catalogue, requireNonNull(out), versions);
        } catch (IOException e) {
            throw UnwritableException.in(requireNonNull(out), e);
        }
        if (json) {
            AnswerJson.files(written, surroundings.out());
            return Main.NOTHING_WRONG;
        }
        for (Path file : written) {
            surroundings.out().println(file.getFileName());
        }
        return Main.NOTHING_WRONG;
    }

    private List<Path> write(Catalogue catalogue, Path folder, List<String> versions) throws IOException {
        Handout handout = Handout.of(catalogue);
        return switch (requireNonNull(format)) {
            case JSON_SCHEMA -> handout.jsonSchema(folder, versions, additions);
            case CSV -> handout.codeLists(folder, versions);
            case DATAPACKAGE -> handout.dataPackage(folder, versions);
            case FORM -> handout.form(folder, versions);
            case HTML -> handout.page(folder);
        };
    }

    private void checkArguments(Catalogue catalogue) {
        CommandLine line = requireNonNull(spec).commandLine();
        if (bbicVersion != null) {
            Versions.check(catalogue, "--bbic-version", bbicVersion, line);
        }
        additions.forEach(addition -> Versions.check(catalogue, "--tillagg", addition, line));
        if (bbicVersion != null && format == Format.HTML) {
            throw fault("--bbic-version kan inte anges för html, som har alla versioner");
        }
        if (!additions.isEmpty() && format != Format.JSON_SCHEMA) {
            throw fault("--tillagg kan bara anges för json-schema");
        }
    }

    private UsageFault.OwnFault fault(String message) {
        return new UsageFault.OwnFault(requireNonNull(spec).commandLine(), message);
    }
}
