package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.testkit.TestKit;
import org.openbbic.testkit.TestResult;
import org.openbbic.testkit.TestResult.Trial.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bbic testpaket}: writes good and bad exports, and what a check of each shall give. */
@Command(
        name = "testpaket",
        aliases = "testkit",
        description =
                "Skriver rätta och felaktiga exporter för varje regel och version, och vad en kontroll av var och en "
                        + "ska ge. / Writes a test kit.",
        footer = {
            "Med --svar bedöms i stället vad ett system har svarat, och resultatet skrivs i --ut.",
            "Slutkod: 0 filerna är skrivna, 2 de kunde inte skrivas. Inofficiellt; alla uppgifter är påhittade."
        },
        mixinStandardHelpOptions = true)
final class TestpaketCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "KATALOG", description = "katalog för filerna; den ska vara ny eller tom")
    private @Nullable Path folder;

    @Option(
            names = {"--svar", "--answers"},
            paramLabel = "KATALOG",
            description = "katalog med ett systems svar på paketets filer, att bedöma")
    private @Nullable Path answers;

    @Option(names = "--system", paramLabel = "TEXT", description = "systemets namn och version, med --svar")
    private @Nullable String system;

    @Option(
            names = {"--ut", "--out"},
            paramLabel = "FIL",
            description = "fil för testresultatet, med --svar (testresultat.json); skrivs inte över")
    private @Nullable Path out;

    @Option(names = "--json", description = "svarar med JSON, för program")
    private boolean json;

    TestpaketCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (answers != null) {
            return judged(answers);
        }
        if (folder == null || system != null || out != null) {
            throw fault(folder == null ? "detta saknas: KATALOG" : "--system och --ut hör till --svar");
        }
        List<Path> files = write(folder);
        if (json) {
            AnswerJson.files(files, surroundings.out());
            return Main.NOTHING_WRONG;
        }
        surroundings.out().println(files.size() + " filer är skrivna. Börja i " + folder.resolve(TestKit.README) + ".");
        return Main.NOTHING_WRONG;
    }

    private int judged(Path from) throws IOException {
        if (folder != null) {
            throw fault("ange KATALOG för att skriva paketet eller --svar för att bedöma svar, inte båda");
        }
        if (system == null || !TestResult.isSystem(system)) {
            throw fault("--system ska vara systemets namn och version, högst 200 tecken och utan personnummer");
        }
        Path file = out == null ? Path.of("testresultat.json") : out;
        OwnFile.mustBeNew(file);
        TestResult result = judged(from, system);
        OwnFile.write(file, result::write);
        if (json) {
            AnswerJson.files(List.of(file), surroundings.out());
            return Main.NOTHING_WRONG;
        }
        for (Kind kind : Kind.values()) {
            surroundings
                    .out()
                    .println(kind.word() + ": " + result.asExpected(kind) + " av " + TestResult.possible(kind)
                            + " som väntat (" + result.tried(kind) + " prövade)");
        }
        surroundings.out().println("Resultat: " + file);
        return Main.NOTHING_WRONG;
    }

    private TestResult judged(Path from, String named) throws IOException {
        try {
            return TestResult.judge(from, named, LocalDate.now(surroundings.clock()));
        } catch (NotDirectoryException e) {
            throw fault("--svar ska vara en katalog");
        } catch (IOException e) {
            throw new UnreadableInputException("en fil i katalogen för --svar går inte att läsa.");
        }
    }

    private UsageFault.OwnFault fault(String message) {
        return new UsageFault.OwnFault(requireNonNull(spec).commandLine(), message);
    }

    private static List<Path> write(Path folder) throws IOException {
        try {
            return TestKit.write(folder);
        } catch (DirectoryNotEmptyException e) {
            throw new UnreadableInputException(
                    "katalogen är inte tom, och inget skrivs över; ange en ny eller en tom.");
        } catch (NotDirectoryException e) {
            throw new UnreadableInputException("det finns en fil med det namnet; ange en katalog som är ny eller tom.");
        } catch (IOException e) {
            throw new UnreadableInputException("katalogen kan inte skapas eller skrivas i.");
        }
    }
}
