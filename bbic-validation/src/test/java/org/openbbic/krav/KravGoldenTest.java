package org.openbbic.krav;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;

/**
 * Answers of every kind, written out in full; {@code -Dbbic.uppdatera=true} writes the files anew. The style sheet and what
 * a new catalogue changes by itself are left out.
 */
class KravGoldenTest {

    private static final Path FOLDER = Path.of(
            System.getProperty("bbic.rot"), "bbic-validation", "src", "test", "resources", "org", "openbbic", "krav");

    private static String written(String name) {
        Kravuppfyllelse answered = Answering.varied();
        String text = name.endsWith(".json") ? Answering.json(answered) : Answering.html(answered);
        return text.replace(Catalogue.bundled().sha256(), "KATALOGENS-SHA-256")
                .replaceAll("(?s)<style>.*</style>", "<style></style>")
                .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"krav.json", "krav.html"})
    void sammaSvar_skrivsSomForut(String name) throws IOException {
        String text = written(name);
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** A headline that says only that nothing failed would be read as if all were met. */
    @Test
    void inteVisat_gomsInteBakomAttIngetArEjUppfyllt() {
        Kravlista list = Answering.list(
                "1;Exporten ska gå att läsa.;ska;fil:radata",
                "2;Skolgången ska finnas, och intygas.;ska;fil:variabel=skolgang+intyg",
                "3;Inloggningen ska ha två faktorer.;ska;intyg");
        String page = Answering.html(Answering.answers(list, null, Answering.WHOLE));
        assertThat(page).contains("<p class=\"mening\">1 av 3 ska-krav är uppfyllda.</p>");
        assertThat(page).contains("<p>1 är delvis uppfyllda, 1 är ej visade och 0 är ej uppfyllda.");
    }

    @Test
    void alltUppfyllt_sagsIRubriken() {
        String page =
                Answering.html(Answering.answers(Answering.list("1;Läsbar.;ska;fil:radata"), null, Answering.WHOLE));
        assertThat(page).contains("<p class=\"mening\">1 av 1 ska-krav är uppfyllda.</p>");
    }

    @Test
    void tvaKorningar_gerSammaByte() {
        assertThat(Answering.html(Answering.varied())).isEqualTo(Answering.html(Answering.varied()));
        assertThat(Answering.json(Answering.varied())).isEqualTo(Answering.json(Answering.varied()));
    }

    @Test
    void sidanOchDatan_namnerIngetArende_ochAldrigDetFelaOrdet() {
        String all = Answering.html(Answering.varied()) + Answering.json(Answering.varied());
        assertThat(all).doesNotContain("A-1").doesNotContain("A-3").doesNotContain("Går i skolan");
        assertThat(all.toLowerCase(java.util.Locale.ROOT)).doesNotContain("godk" + "änd");
    }
}
