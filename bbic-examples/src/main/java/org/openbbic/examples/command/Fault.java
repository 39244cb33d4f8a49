package org.openbbic.examples.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.export.csv.MappingException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Something failed that no command expected: a line that says so, never the text of a library's exception. */
final class Fault implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        line.getErr().println("bbic: " + message(e));
        return Main.NOT_DONE;
    }

    static String message(Throwable e) {
        boolean shown = e instanceof UnreadableInputException
                || e instanceof UnwritableException
                || e instanceof MappingException;
        if (shown) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof IOException || e instanceof UncheckedIOException) {
            return "läsningen avbröts av ett fel i filsystemet.";
        }
        if (e instanceof OutOfMemoryError) {
            return "minnet räcker inte; ge mer med BBIC_JAVA_OPTS=-Xmx256m. Kontrollen är inte genomförd.";
        }
        StackTraceElement[] stack = e.getStackTrace();
        String where = stack.length == 0 ? "" : " i " + stack[0].getFileName() + ":" + stack[0].getLineNumber();
        return "internt fel (" + e.getClass().getSimpleName() + where + "). Kontrollen är inte genomförd.";
    }
}
