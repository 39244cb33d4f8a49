package org.openbbic.examples.command;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option {@code --sprak} of the commands that say something in Swedish or English. */
final class LanguageOption {

    @Option(
            names = {"--sprak", "--language"},
            paramLabel = "sv|en",
            defaultValue = "sv",
            converter = Language.class,
            description = "språk / language")
    private Locale language = Language.SWEDISH;

    /** The language. */
    Locale language() {
        return language;
    }
}
