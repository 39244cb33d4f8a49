package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.difference.DifferenceWriter;
import org.openbbic.difference.VersionDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code bbic katalog jamfor}: what differs between two versions, as far as that can be said. */
@Command(
        name = "jamfor",
        aliases = "compare",
        description = "Visar vad som skiljer två versioner, och vad som inte kan sägas. / Compares two versions.",
        footer = "Slutkod: 0 även när versionerna skiljer sig, 2 när jämförelsen inte kunde göras.",
        mixinStandardHelpOptions = true)
final class KatalogJamforCommand implements Callable<Integer> {

    private static final int WIDEST = 1_000;

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FRAN", description = "versionen att utgå från, till exempel 1.0")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TILL", description = "versionen att komma till; kan vara äldre")
    private String to = "";

    @Option(
            names = "--format",
            paramLabel = "text|md|json|html",
            converter = Form.class,
            description = "format (text); json har varje rad, också de som inte kan sägas")
    private DifferenceWriter form = DifferenceWriter.TEXT;

    @Option(names = "--json", description = "detsamma som --format json")
    private boolean json;

    @Option(
            names = {"--ut", "--out"},
            paramLabel = "FIL",
            description = "skriver till en ny fil i stället för till standard ut")
    private @Nullable Path out;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(
            names = {"--bredd", "--width"},
            paramLabel = "N",
            defaultValue = "80",
            description = "så många tecken per rad i text, minst 40 (80)")
    private int width = 80;

    @Mixin
    private final LayerOption layers = new LayerOption();

    KatalogJamforCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Reads the name of a form. */
    static final class Form implements ITypeConverter<DifferenceWriter> {
        @Override
        public DifferenceWriter convert(String value) {
            return switch (value) {
                case "text" -> DifferenceWriter.TEXT;
                case "md" -> DifferenceWriter.MARKDOWN;
                case "json" -> DifferenceWriter.JSON;
                case "html" -> DifferenceWriter.HTML;
                default -> throw new TypeConversionException("text, md, json eller html");
            };
        }
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = layers.catalogue(requireNonNull(spec).commandLine());
        Versions.check(catalogue, "FRAN", from, requireNonNull(spec).commandLine());
        Versions.check(catalogue, "TILL", to, requireNonNull(spec).commandLine());
        if (width < DifferenceWriter.NARROWEST || width > WIDEST) {
            throw fault("--bredd ska vara mellan " + DifferenceWriter.NARROWEST + " och " + WIDEST);
        }
        if (out != null && !Files.isDirectory(out)) {
            OwnFile.mustBeNew(out);
        }
        byte[] written = written(VersionDifference.between(catalogue, from, to));
        if (out == null) {
            surroundings.out().write(written);
            return Main.NOTHING_WRONG;
        }
        try {
            Files.write(out, written);
        } catch (IOException e) {
            throw UnwritableException.of(out, e);
        }
        return Main.NOTHING_WRONG;
    }

    private byte[] written(VersionDifference difference) throws IOException {
        DifferenceWriter chosen = json ? DifferenceWriter.JSON : form;
        if (chosen == DifferenceWriter.TEXT) {
            return DifferenceWriter.text(difference, language.language(), width).getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        chosen.write(difference, language.language(), bytes);
        return bytes.toByteArray();
    }

    private UsageFault.OwnFault fault(String message) {
        return new UsageFault.OwnFault(requireNonNull(spec).commandLine(), message);
    }
}
