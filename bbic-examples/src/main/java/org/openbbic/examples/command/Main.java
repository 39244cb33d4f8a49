package org.openbbic.examples.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.openbbic.check.Checker;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code bbic} command: picks a command and turns what happens into an exit code. */
@Command(
        name = "bbic",
        description = "Prövar exporter av BBIC-variabler. Inofficiellt; den officiella variabeltabellen ingår inte.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class)
public final class Main {

    /** The check was carried out and found nothing of level FEL. */
    static final int NOTHING_WRONG = 0;
    /** The check was carried out and found something of level FEL. */
    static final int WRONG = 1;
    /** The check could not be carried out. */
    static final int NOT_DONE = 2;

    /** In the order in which the help lists them. */
    private static final List<Class<?>> COMMANDS = List.of(
            KontrolleraCommand.class,
            KravCommand.class,
            StatistikCommand.class,
            JamforCommand.class,
            ProfilCommand.class,
            MappningCommand.class,
            MigreraCommand.class,
            ExporteraCommand.class,
            KodnyckelCommand.class,
            RegelCommand.class,
            KatalogCommand.class,
            LagrumCommand.class,
            TestpaketCommand.class);

    private final Surroundings surroundings;

    private Main(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The day on which a command is run. */
    static LocalDate today(CommandLine line) {
        Main main = (Main) line.getCommandSpec().root().userObject();
        return LocalDate.now(main.surroundings.clock());
    }

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        Supplier<Checker> usual = CheckerAhead.begin(args);
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(new Surroundings(System.in, out, err, Clock.systemDefaultZone(), isTerminal(), usual), args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    // The launcher looks, since Java cannot tell for one stream alone.
    private static boolean isTerminal() {
        return Boolean.getBoolean("bbic.terminal");
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Runs the command in those surroundings; gives its exit code. */
    static int run(Surroundings surroundings, String... args) {
        CommandLine line = new CommandLine(new Main(surroundings), new Factory(surroundings));
        line.setResourceBundle(ResourceBundle.getBundle("org.openbbic.examples.command.hjalp", Locale.ROOT));
        commands(args.length == 0 ? "" : args[0]).forEach(command -> line.addSubcommand(command));
        name(line);
        line.setOut(new PrintWriter(surroundings.out(), true));
        line.setErr(new PrintWriter(surroundings.err(), true));
        line.setParameterExceptionHandler(new UsageFault());
        line.setExecutionExceptionHandler(new Fault());
        if (args.length == 0) {
            line.usage(line.getErr());
            return NOT_DONE;
        }
        try {
            return line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            surroundings.err().println("bbic: " + Fault.message(e));
            return NOT_DONE;
        }
    }

    /** The command of that name alone, since the others take their time to describe; all of them where none has it. */
    private static List<Class<?>> commands(String name) {
        for (Class<?> command : COMMANDS) {
            Command described = command.getAnnotation(Command.class);
            if (described.name().equals(name) || List.of(described.aliases()).contains(name)) {
                return List.of(command);
            }
        }
        return COMMANDS;
    }

    /** Names the place of a command in the synopses, which no bundle can. */
    private static void name(CommandLine line) {
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel("[KOMMANDO]");
        line.getSubcommands().values().forEach(Main::name);
    }

    /** Gives each command its surroundings. */
    private record Factory(Surroundings surroundings) implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            Object command = CommandObjects.find(type, surroundings);
            return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command);
        }
    }
}
