package org.openbbic.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openbbic.check.Masking;
import org.openbbic.comparison.ComparisonJson;
import org.openbbic.comparison.ComparisonText;
import org.openbbic.comparison.NotAReportException;
import org.openbbic.comparison.ReportComparison;
import org.openbbic.comparison.ReportFile;
import org.openbbic.export.UnreadableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bbic jamfor}: what a later report says that an earlier one did not, and the other way round. */
@Command(
        name = "jamfor",
        aliases = "compare",
        description = "Jämför två rapporter (rapport.json): vad som är nytt, borta och kvar. / Compares two reports.",
        footer = "Slutkod: 0 inget nytt av nivån FEL, 1 något nytt, 2 jämförelsen kunde inte göras eller avgöras.",
        mixinStandardHelpOptions = true)
final class JamforCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "RAPPORT-1", description = "den tidigare rapporten")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "RAPPORT-2", description = "den senare rapporten")
    private Path second = Path.of("");

    @Option(names = "--json", description = "som JSON, för program")
    private boolean json;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    JamforCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ReportComparison comparison;
        try {
            comparison = ReportComparison.between(new Given(first, 1), new Given(second, 2));
        } catch (NotAReportException | UnreadableInputException e) {
            surroundings.err().println("bbic: " + e.getMessage());
            return Main.NOT_DONE;
        }
        if (json) {
            ComparisonJson.write(comparison, surroundings.out());
        } else {
            surroundings.out().print(ComparisonText.of(comparison, language.language()));
        }
        return switch (comparison.result()) {
            case INGET_NYTT_FEL -> Main.NOTHING_WRONG;
            case NYTT_FEL -> Main.WRONG;
            case KAN_INTE_AVGORAS -> Main.NOT_DONE;
        };
    }

    /** A report on the command line, of that number. */
    private record Given(Path path, int number) implements ReportFile {

        @Override
        public String name() {
            return Masking.file(path.toString(), number);
        }

        @Override
        public InputStream open() throws IOException {
            try {
                return GivenFile.open(path);
            } catch (UnreadableInputException e) {
                throw new UnreadableInputException(name() + ": " + e.getMessage());
            }
        }
    }
}
