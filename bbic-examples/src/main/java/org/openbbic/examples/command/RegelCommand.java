package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RulePage;
import org.openbbic.rules.RuleRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bbic regel}: shows a rule's page, or lists the rules. */
@Command(
        name = "regel",
        aliases = "rule",
        description = "Visar en regels sida, eller alla reglers id och namn. / Shows a rule, or lists them.",
        mixinStandardHelpOptions = true)
final class RegelCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "till exempel BBIC-T002; utelämnat listas alla")
    private @Nullable String id;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    RegelCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RuleBook book = RuleBook.bundled();
        if (id == null) {
            for (RuleRow row : book.rows()) {
                surroundings
                        .out()
                        .println(row.id() + "  " + row.level() + "  "
                                + book.text(row.id(), language.language()).title());
            }
            return Main.NOTHING_WRONG;
        }
        Optional<RuleRow> row = book.findRow(id);
        if (row.isEmpty()) {
            throw new UsageFault.OwnFault(
                    requireNonNull(spec).commandLine(), "det finns ingen regel med det id:t; bbic regel visar alla");
        }
        surroundings.out().print(RulePage.text(row.get(), book, language.language()));
        return Main.NOTHING_WRONG;
    }
}
