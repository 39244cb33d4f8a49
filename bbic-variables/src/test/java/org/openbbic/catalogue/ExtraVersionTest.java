package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.difference.DifferenceWriter;
import org.openbbic.difference.VersionDifference;
import org.openbbic.handout.Handout;
import org.openbbic.manual.Manual;
import org.openbbic.migration.Migrated;
import org.openbbic.migration.Migration;
import org.openbbic.migration.Outcome;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Koder;
import org.openbbic.model.Presence;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;

/** A new version is data only: here a made-up one, in a folder on disk. */
class ExtraVersionTest {

    private static final String VARIABLES_HEADING = "variabel;lage;grad;lista;listgrad;kalla;plats;anmarkning\n";
    private static final String CODES_HEADING = "lista;kod;lage;grad;kalla;plats\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void pahittadVersion_somDatafiler_lasesUtanNyKod() throws IOException {
        copyBundled();
        append("kallor.csv", "PAHITT;En påhittad källa;;Bara i detta prov.;ja;\n");
        append("versioner.csv", "9.9;Version 9.9;2099-01;;ja;PAHITT;s. 1;\n");
        append("koder.csv", "avslut.forsorjning;egen-lon;Egen lön;;;;nej;nej;PAHITT;s. 2;\n");
        write("versioner/9.9/variabler.csv", VARIABLES_HEADING + """
                kon;FINNS;AVSKRIFT;FULLSTANDIG;AVSKRIFT;PAHITT;s. 2;
                anmalare;BORTTAGEN;AVSKRIFT;;;PAHITT;s. 3;
                avslut.forsorjning;FINNS;AVSKRIFT;DELVIS;AVSKRIFT;PAHITT;s. 2;
                """);
        write("versioner/9.9/koder.csv", CODES_HEADING + """
                kon;flicka;FINNS;AVSKRIFT;PAHITT;s. 2
                kon;pojke;BORTTAGEN;AVSKRIFT;PAHITT;s. 2
                avslut.forsorjning;egen-lon;FINNS;AVSKRIFT;PAHITT;s. 2
                """);

        Catalogue catalogue = Catalogue.load(CatalogueFiles.directory(folder));

        assertThat(catalogue.versions()).last().extracting(VersionInfo::id).isEqualTo("9.9");
        CodeList kon = catalogue.getList("kon");
        assertThat(kon.completeness("9.9")).isEqualTo(Completeness.FULLSTANDIG);
        assertThat(kon.entry(0).state("9.9").evidence()).isEqualTo(Evidence.AVSKRIFT);
        assertThat(kon.entry(1).state("9.9").presence()).isEqualTo(Presence.BORTTAGEN);
        assertThat(catalogue.getList("anmalare").presence("9.9"))
                .as("a row of the version's own goes before the one for every version")
                .isEqualTo(Presence.BORTTAGEN);
        assertThat(catalogue.getList("avslut.forsorjning").find("egen-lon")).isPresent();
        assertThat(catalogue.attestation("9.9").values(Evidence.AVSKRIFT)).isEqualTo(2);
        assertThat(catalogue.sha256()).isNotEqualTo(Catalogue.bundled().sha256());
        everyRoomKnowsIt(catalogue);
    }

    /** What is made from the catalogue follows the data too. */
    private void everyRoomKnowsIt(Catalogue catalogue) throws IOException {
        VersionDifference difference = VersionDifference.between(catalogue, "webbkollen-2017", "9.9");
        assertThat(DifferenceWriter.text(difference, Locale.ROOT, 80)).contains("9.9", "Pojke");

        Manual manual = Manual.of(catalogue, Locale.ROOT);
        assertThat(manual.page(manual.find("avslut.forsorjning").orElseThrow(), null))
                .contains("egen-lon", "PAHITT");

        Handout.of(catalogue).jsonSchema(folder.resolve("ut"), List.of("9.9"), List.of());
        assertThat(Files.readString(folder.resolve("ut/export-9.9.schema.json")))
                .contains("\"9.9\"", "egen-lon");

        Migrated migrated = Migration.of(catalogue, "webbkollen-2017", "9.9")
                .migrate(Arende.builder()
                        .id("A-1")
                        .barn(Barn.builder().kon(Koder.Kon.POJKE).build())
                        .build());
        assertThat(migrated.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.outcome()).isEqualTo(Outcome.EJ_UTTRYCKBAR));
    }

    /** Copies every file that the library's own catalogue reads. */
    private void copyBundled() {
        Catalogue.load(name -> {
            try (InputStream stream = CatalogueFiles.bundled().open(name)) {
                Path copy = folder.resolve(name);
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(stream, copy);
            }
            return CatalogueFiles.bundled().open(name);
        });
    }

    private void append(String file, String line) throws IOException {
        Files.writeString(folder.resolve(file), line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
