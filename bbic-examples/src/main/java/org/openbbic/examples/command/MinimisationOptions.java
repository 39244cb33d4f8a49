package org.openbbic.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openbbic.tidy.CodeKey;
import org.openbbic.tidy.DatePrecision;
import org.openbbic.tidy.Minimisation;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how much is handed on. */
final class MinimisationOptions {

    /** A key file is a line of text; more is no key. */
    private static final int LARGEST_KEY = 4_096;

    /** Reads how exactly days are told. */
    static final class Dates implements ITypeConverter<DatePrecision> {
        @Override
        public DatePrecision convert(String value) {
            for (DatePrecision each : DatePrecision.values()) {
                if (each.name().toLowerCase(Locale.ROOT).equals(value)
                        || each.swedish().equals(value)) {
                    return each;
                }
            }
            throw new TypeConversionException("ingen av dem");
        }
    }

    @Option(
            names = {"--datum", "--dates"},
            defaultValue = "ar",
            converter = Dates.class,
            paramLabel = "ar|kvartal|dag",
            description = "hur noga datum lämnas ut (ar)")
    private DatePrecision dates = DatePrecision.AR;

    @Option(
            names = {"--fodelsear-klass", "--birth-years"},
            defaultValue = "1",
            paramLabel = "1-100",
            description = "antal födelseår i varje klass (1)")
    private int birthYears = 1;

    @Option(
            names = {"--utan", "--without"},
            paramLabel = "FÄLT",
            description = "fält som inte lämnas ut, till exempel barn.ursprung; kan anges flera gånger")
    private List<String> without = new ArrayList<>();

    @Option(
            names = {"--minsta-grupp", "--smallest-group"},
            defaultValue = "5",
            paramLabel = "1-1000",
            description =
                    "minsta antal barn som är lika i kommun, födelseår, kön, ursprung och ensamkommande; är en grupp"
                            + " mindre lämnas inget ut (5)")
    private int smallestGroup = Minimisation.SMALLEST_GROUP;

    /**
     * What was chosen.
     *
     * @param key the key file, or {@code null}
     * @param out the folder of the delivery, in which it must not lie
     * @throws UsageFault.OwnFault if something of it cannot be used
     */
    Minimisation chosen(@Nullable Path key, Path out, CommandLine line) {
        Minimisation chosen = Minimisation.careful().with(dates);
        try {
            chosen = chosen.withBirthYears(birthYears).withSmallestGroup(smallestGroup);
        } catch (IllegalArgumentException e) {
            throw new UsageFault.OwnFault(line, "--fodelsear-klass tar 1 till 100, --minsta-grupp 1 till 1000");
        }
        for (String address : without) {
            if (!Minimisation.isField(address)) {
                throw new UsageFault.OwnFault(
                        line, "--utan: ett ärende har inget sådant fält; skriv till exempel barn.ursprung");
            }
            chosen = chosen.without(address);
        }
        return key == null ? chosen : chosen.with(key(key, out, line));
    }

    private static CodeKey key(Path file, Path out, CommandLine line) {
        try (InputStream in = GivenFile.open(file)) {
            if (isWithin(file, out)) {
                throw new UsageFault.OwnFault(
                        line, "--kodnyckel: nyckeln ligger i katalogen som lämnas ut; flytta den därifrån");
            }
            String text = new String(in.readNBytes(LARGEST_KEY), StandardCharsets.US_ASCII);
            return CodeKey.parse(text)
                    .orElseThrow(() -> new UsageFault.OwnFault(
                            line,
                            "--kodnyckel: nyckeln ska vara minst " + CodeKey.BYTES
                                    + " byte som hexadecimala siffror eller Base64; gör en med bbic kodnyckel FIL"));
        } catch (IOException e) {
            throw new UsageFault.OwnFault(line, GivenFile.fault("--kodnyckel", file, e));
        }
    }

    private static boolean isWithin(Path file, Path folder) throws IOException {
        return Files.isDirectory(folder) && file.toRealPath().startsWith(folder.toRealPath());
    }
}
