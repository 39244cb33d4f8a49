package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bbic profil}: the commands on profiles, of which this one only lists the others. */
@Command(
        name = "profil",
        aliases = "profile",
        description = "Profiler: vad kommunen har valt. / Profiles.",
        subcommands = ProfilForslagCommand.class,
        mixinStandardHelpOptions = true)
final class ProfilCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    ProfilCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.err().print(requireNonNull(spec).commandLine().getUsageMessage());
        return Main.NOT_DONE;
    }
}
