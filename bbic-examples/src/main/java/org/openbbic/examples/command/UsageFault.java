package org.openbbic.examples.command;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Bad arguments: one line that says what is wrong, and one that says where to read more. */
final class UsageFault implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        line.getErr().println("bbic: " + what(e) + " / bad arguments");
        line.getErr().println("Hjälp: " + name + " --help");
        return Main.NOT_DONE;
    }

    // The library's own message can repeat an argument, and an argument can be a file name that holds a name.
    private static String what(ParameterException e) {
        if (e instanceof OwnFault) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof MissingParameterException) {
            return "något som måste anges saknas";
        }
        if (e instanceof UnmatchedArgumentException) {
            return "ett argument är okänt";
        }
        return e.getArgSpec() == null
                ? "argumenten går inte att tolka"
                : "värdet för " + nameOf(e) + " går inte att tolka";
    }

    private static String nameOf(ParameterException e) {
        return e.getArgSpec() instanceof CommandLine.Model.OptionSpec option ? option.longestName() : "FIL";
    }

    /** A fault whose message is our own and fit to show. */
    static final class OwnFault extends ParameterException {
        private static final long serialVersionUID = 1L;

        OwnFault(CommandLine line, String message) {
            super(line, message);
        }
    }
}
