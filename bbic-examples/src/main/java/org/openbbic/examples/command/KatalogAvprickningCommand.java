package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.annex.MetAnswers;
import org.openbbic.annex.TickSheet;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.UnreadableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bbic katalog avprickning}: a sheet of the variables and answers that an export holds. */
@Command(
        name = "avprickning",
        aliases = "tick",
        description =
                "Skriver en lista över de variabler och svar som finns i en export, att pricka av mot den officiella"
                        + " bilagan. Det som redan är belagt är ifyllt.",
        footer = {
            "När listan är avprickad: bbic katalog importera FIL",
            "Slutkod: 0 listan är skriven, 1 den är skriven men något i exporten gick inte att läsa, 2 den är inte skriven."
        },
        mixinStandardHelpOptions = true)
final class KatalogAvprickningCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"--fran", "--from"},
            paramLabel = "FIL",
            required = true,
            description = "exporten: JSON, NDJSON, CSV eller XLSX; även .gz och .zip; - läser standard in")
    private String export = "";

    @Mixin
    private final MappingOptions mapping = new MappingOptions();

    @Option(
            names = "--bbic-version",
            paramLabel = "VERSION",
            required = true,
            description = "bilagans version, till exempel 3.1")
    private String bbicVersion = "";

    @Option(
            names = {"--ut", "--out"},
            paramLabel = "FIL",
            defaultValue = "avprickning.csv",
            description = "filen att skriva (avprickning.csv)")
    private Path out = Path.of("avprickning.csv");

    @Option(names = "--json", description = "svarar med JSON, för program")
    private boolean json;

    private long unread;
    private boolean lossy;
    private List<String> met = List.of();

    KatalogAvprickningCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.bundled();
        Versions.check(
                catalogue, "--bbic-version", bbicVersion, requireNonNull(spec).commandLine());
        OwnFile.mustBeNew(out);
        Inputs inputs = mapping.inputs(
                catalogue, bbicVersion, surroundings, requireNonNull(spec).commandLine());
        try {
            inputs.read(export, reader -> write(catalogue, reader));
        } catch (UnreadableInputException e) {
            throw new UnreadableInputException(inputs.shown(export) + ": " + e.getMessage());
        }
        return told();
    }

    private void write(Catalogue catalogue, CaseReader reader) throws IOException {
        MetAnswers answers = MetAnswers.in(reader);
        MetProblems problems = new MetProblems(answers.problems(), reader.isTable(), Language.SWEDISH);
        if (answers.cases() == answers.unread()) {
            throw new UnreadableInputException(problems.whyNothing());
        }
        if (!TickSheet.hasQuestions(catalogue, bbicVersion, answers)) {
            throw new UnreadableInputException(problems.whyNoAnswers());
        }
        OwnFile.write(out, file -> TickSheet.write(catalogue, bbicVersion, answers, file));
        unread = answers.unread();
        lossy = unread > 0 || problems.isLossy();
        met = problems.lines();
    }

    private int told() throws IOException {
        if (!met.isEmpty()) {
            surroundings.err().println("Detta mötte läsaren i exporten:");
            met.forEach(line -> surroundings.err().println("  " + line));
        }
        if (lossy) {
            surroundings.err().println("Allt gick inte att läsa, så svar kan saknas. Olästa ärenden: " + unread);
        }
        int code = lossy ? Main.WRONG : Main.NOTHING_WRONG;
        if (json) {
            AnswerJson.files(List.of(out), surroundings.out());
            return code;
        }
        surroundings.out().println("Skrev " + out);
        surroundings
                .out()
                .println("Svara J eller N i kolumnen Svar och ange sidan; sedan: bbic katalog importera " + out);
        surroundings.out().println("Filen visar svar ur exporten och kan omfattas av sekretess (OSL 26 kap. 1 §).");
        return code;
    }
}
