package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bbic mappning}: the commands on mappings, of which this one only lists the others. */
@Command(
        name = "mappning",
        aliases = "mapping",
        description = "Mappningar: vilken kolumn i en tabell som är vilket fält. / Mappings.",
        subcommands = MappningForslagCommand.class,
        mixinStandardHelpOptions = true)
final class MappningCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    MappningCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.err().print(requireNonNull(spec).commandLine().getUsageMessage());
        return Main.NOT_DONE;
    }
}
