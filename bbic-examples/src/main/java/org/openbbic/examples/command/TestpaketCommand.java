package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.testkit.TestKit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bbic testpaket}: writes good and bad exports, and what a check of each shall give. */
@Command(
        name = "testpaket",
        aliases = "testkit",
        description =
                "Skriver rätta och felaktiga exporter för varje regel och version, och vad en kontroll av var och en "
                        + "ska ge. / Writes a test kit.",
        footer = "Slutkod: 0 filerna är skrivna, 2 de kunde inte skrivas. Inofficiellt; alla uppgifter är påhittade.",
        mixinStandardHelpOptions = true)
final class TestpaketCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "KATALOG", description = "katalog för filerna; den ska vara ny eller tom")
    private @Nullable Path folder;

    @Option(names = "--json", description = "svarar med JSON, för program")
    private boolean json;

    TestpaketCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> files = write(requireNonNull(folder));
        if (json) {
            AnswerJson.files(files, surroundings.out());
            return Main.NOTHING_WRONG;
        }
        surroundings.out().println(files.size() + " filer är skrivna. Börja i " + folder.resolve(TestKit.README) + ".");
        return Main.NOTHING_WRONG;
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
