package org.openbbic.examples.command;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.openbbic.check.Checker;

/** Has the catalogue and the rules read while the command line is being understood, where the command is sure to need them. */
final class CheckerAhead {

    private static final Set<String> NEEDED_BY = Set.of("kontrollera", "check", "krav");

    /** Those who ask for these are told and no more. */
    private static final Set<String> HELP = Set.of("--help", "-h", "--version", "-V");

    private CheckerAhead() {}

    /** Gives the checker of this library, which is already on its way where those arguments need it. */
    static Supplier<Checker> begin(String... arguments) {
        return isNeededBy(arguments) ? begin(Checker::bundled) : Checker::bundled;
    }

    /** Whether the catalogue and the rules will be needed: a command that checks, and something for it to check. */
    static boolean isNeededBy(String... arguments) {
        return arguments.length > 1
                && NEEDED_BY.contains(arguments[0])
                && Arrays.stream(arguments).noneMatch(HELP::contains);
    }

    static Supplier<Checker> begin(Supplier<Checker> made) {
        FutureTask<Checker> task = new FutureTask<>(made::get);
        Thread thread = new Thread(task, "bbic-katalog");
        thread.setDaemon(true);
        thread.start();
        return () -> awaited(task);
    }

    /** What is thrown there is thrown here, so that a broken catalogue is told of as anywhere else. */
    private static Checker awaited(FutureTask<Checker> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Checker.bundled();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }
}
