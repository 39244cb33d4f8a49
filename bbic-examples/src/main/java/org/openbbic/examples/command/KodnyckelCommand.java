package org.openbbic.examples.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openbbic.tidy.CodeKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bbic kodnyckel}: makes a key that ids are coded with. */
@Command(
        name = "kodnyckel",
        aliases = "new-key",
        description = "Gör en ny nyckel som bbic exportera kodar id med. Kommunen behåller den; den lämnas aldrig ut."
                + " / Makes a new key.",
        footer = "Slutkod: 0 nyckeln är skriven, 2 den kunde inte skrivas.",
        mixinStandardHelpOptions = true)
final class KodnyckelCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FIL", description = "fil för nyckeln; finns den redan skrivs den inte över")
    private @Nullable Path file;

    KodnyckelCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path place = requireNonNull(file);
        if (Files.exists(place)) {
            throw new UnwritableException(place, "den finns redan, och en nyckel skrivs aldrig över.");
        }
        byte[] bytes = new byte[CodeKey.BYTES];
        new SecureRandom().nextBytes(bytes);
        String key = HexFormat.of().formatHex(bytes);
        OwnFile.write(place, out -> out.write((key + "\n").getBytes(StandardCharsets.US_ASCII)));
        CodeKey made = CodeKey.parse(key).orElseThrow();
        surroundings.out().println("Ny nyckel: " + place + ", fingeravtryck " + made.fingerprint());
        surroundings
                .out()
                .println(
                        "Förvara den skild från det som lämnas ut. Den som har den kan koppla id till rader, och utan den"
                                + " kan nästa utlämnande inte kopplas till det förra.");
        return Main.NOTHING_WRONG;
    }
}
