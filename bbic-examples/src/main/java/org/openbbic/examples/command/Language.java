package org.openbbic.examples.command;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The languages that there are. */
final class Language implements ITypeConverter<Locale> {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** Whether it is English. */
    static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    @Override
    public Locale convert(String value) {
        return switch (value) {
            case "sv" -> SWEDISH;
            case "en" -> Locale.ENGLISH;
            default -> throw new TypeConversionException("sv eller en");
        };
    }
}
