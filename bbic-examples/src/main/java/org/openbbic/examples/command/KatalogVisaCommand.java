package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.manual.Manual;
import org.openbbic.manual.Topic;
import org.openbbic.output.PlainText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bbic katalog visa}: the manual page of a variable, a list, an answer, a version or a source. */
@Command(
        name = "visa",
        aliases = "show",
        description = "Visar allt som är känt om en variabel, en lista, ett svar, en version eller en källa."
                + " / Shows what is known of one thing.",
        mixinStandardHelpOptions = true)
final class KatalogVisaCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "till exempel riskbedomning, \"riskbedomning hog\", insats.typ, 3.1 eller WK")
    private List<String> names = List.of();

    @Mixin
    private final ManualOptions options = new ManualOptions();

    KatalogVisaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = requireNonNull(spec).commandLine();
        Manual manual = options.manual(line);
        String name = String.join(" ", names);
        Optional<Topic> topic = manual.find(name);
        if (topic.isEmpty()) {
            throw new UsageFault.OwnFault(line, unknown(manual, manual.nearest(name)));
        }
        if (options.json()) {
            manual.writeJson(topic.get(), options.version(), surroundings.out());
        } else {
            surroundings.out().print(manual.page(topic.get(), options.version()));
        }
        return Main.NOTHING_WRONG;
    }

    /** Names only what the catalogue itself has: what was typed can be a person's name. */
    private String unknown(Manual manual, List<String> nearest) {
        String what = "det namnet finns inte i katalogen; ";
        String all = "bbic katalog lista visar vad som finns";
        boolean version = nearest.stream().anyMatch(near -> manual.find(near).orElse(null) instanceof Topic.OfVersion);
        if (version) {
            return what + "versionerna är " + PlainText.of(options.versions()) + "; " + all;
        }
        return nearest.isEmpty()
                ? what + all
                : what + "närmast är " + PlainText.of(String.join(", ", nearest)) + "; " + all;
    }
}
