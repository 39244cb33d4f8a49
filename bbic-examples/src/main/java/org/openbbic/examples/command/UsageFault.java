package org.openbbic.examples.command;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Bad arguments: one line that says what is wrong, and one that says where to read more. */
final class UsageFault implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        line.getErr().println("bbic: " + what(e));
        line.getErr().println("Hjälp: " + name + " --help");
        return Main.NOT_DONE;
    }

    // The library's own message can repeat an argument, and an argument can be a file name that holds a name.
    private static String what(ParameterException e) {
        if (e instanceof OwnFault) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof MissingParameterException missing) {
            return "detta saknas: "
                    + missing.getMissing().stream().map(UsageFault::nameOf).collect(Collectors.joining(", "));
        }
        if (e instanceof UnmatchedArgumentException) {
            return "ett argument är okänt eller ett för mycket";
        }
        if (e instanceof OverwrittenOptionException twice) {
            return nameOf(twice.getOverwritten()) + " kan bara anges en gång";
        }
        ArgSpec spec = e.getArgSpec();
        return spec == null
                ? "argumenten går inte att tolka"
                : "värdet för " + nameOf(spec) + " går inte att tolka; väntat: " + spec.paramLabel();
    }

    private static String nameOf(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.names()[0] : spec.paramLabel();
    }

    /** A fault whose message is our own and fit to show. */
    static final class OwnFault extends ParameterException {
        private static final long serialVersionUID = 1L;

        OwnFault(CommandLine line, String message) {
            super(line, message);
        }
    }
}
