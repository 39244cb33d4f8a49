package org.openbbic.examples.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.lagrum.Hanvisning;
import org.openbbic.lagrum.LagrumReader;
import org.openbbic.lagrum.LagrumText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bbic lagrum}: shows the provisions that a text points to, and what came before and after them. */
@Command(
        name = "lagrum",
        aliases = "provision",
        description = {
            "Visar lagrum: vad de handlar om, när lagen gäller, vilken lydelse som lästes och vad som kom före och"
                    + " efter (härlett). / Shows provisions.",
            "Slutkod 0: allt lästes och hittades. 1: något gick inte att läsa, är okänt här eller gällde inte den"
                    + " dagen. 2: dåliga argument."
        },
        mixinStandardHelpOptions = true)
final class LagrumCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "TEXT",
            description = "till exempel \"4 kap. 1 § SoL\", \"2 och 3 §§ LVU\" eller \"SoL (2001:453) 4:1\"")
    private List<String> words = List.of();

    @Option(
            names = {"--dag", "--day"},
            paramLabel = "ÅÅÅÅ-MM-DD",
            converter = KontrolleraCommand.Day.class,
            description = "dag som avgör vilken lag som menas, till exempel beslutets")
    private @Nullable LocalDate day;

    @Option(names = "--json", description = "svara i JSON, för program")
    private boolean json;

    LagrumCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.bundled();
        LagrumReader reader = LagrumReader.of(catalogue);
        LagrumText text = reader.parse(String.join(" ", words));
        List<LagrumAnswer> answers = new ArrayList<>();
        if (text instanceof LagrumText.Read read) {
            for (Hanvisning reference : read.references()) {
                answers.add(LagrumAnswer.of(reference, day, reader));
            }
        }
        if (json) {
            new LagrumJson(catalogue, day).write(text, answers, surroundings.out());
        } else {
            new LagrumPrint(catalogue, day, surroundings.out()).print(text, answers);
        }
        boolean all = text instanceof LagrumText.Read && answers.stream().allMatch(LagrumAnswer::isFound);
        return all ? Main.NOTHING_WRONG : Main.WRONG;
    }
}
