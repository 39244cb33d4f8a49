package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of an export a sheet to tick off is written, for its owner only and over nothing. */
class AvprickningCommandTest extends LayerFolder {

    @Test
    void avprickning_skriverInteOverNagot() throws IOException {
        String before = Files.readString(export, StandardCharsets.UTF_8);
        Said over = Said.by(
                "katalog",
                "avprickning",
                "--fran",
                export.toString(),
                "--bbic-version",
                "3.1",
                "--ut",
                export.toString());
        assertThat(over.code()).isEqualTo(2);
        assertThat(over.err()).contains("skrivs inte över");
        assertThat(Files.readString(export, StandardCharsets.UTF_8)).isEqualTo(before);
        String sheet = ticked("kommun").toString();
        assertThat(Said.by("katalog", "mall", "--bbic-version", "3.1", "--ut", sheet)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void exportUtanNagotAttPrickaAv_gerSlutkod2_ochIngenLista() throws IOException {
        String header = "{\"bbicExport\":\"1\",\"bbicVersion\":\"3.1\"}\n";
        Said empty = ticking(write("tom.ndjson", ""));
        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.err()).isEqualTo("bbic: tom.ndjson: filen är tom.\n");
        Said table = ticking(write("export.csv", "Löpnummer;Bostad\n1;Hemma\n"));
        assertThat(table.code()).isEqualTo(2);
        assertThat(table.err()).contains("export.csv: ingen kolumn i tabellen känns igen", "--mappning");
        Said half = ticking(write("halv.csv", "arende.id;Bostad\n1;Hemma\n"));
        assertThat(half.code()).isEqualTo(2);
        assertThat(half.err()).contains("halv.csv: inget svar i filen", "--mappning");
        Said letter = ticking(write("brev.ndjson", "Kära Hemlige-Harald\n"));
        assertThat(letter.code()).isEqualTo(2);
        assertThat(letter.err()).contains("inget ärende kunde läsas").doesNotContain("Harald");
        assertThat(ticking(write(
                                "statut.ndjson",
                                header + "{\"id\":\"1\",\"aktualiseringar\":[{\"typ\":\"anmalan\"}]}\n"))
                        .code())
                .as("what statute decides is not in the annex")
                .isEqualTo(2);
        assertThat(folder.resolve("ny.csv")).doesNotExist();
    }

    @Test
    void arendeSomInteGarAttLasa_sagsDet_ochListanArSkriven() throws IOException {
        String text = Files.readString(export, StandardCharsets.UTF_8) + "{\"id\": Hemlige-Harald}\n";
        Said said = ticking(write("skadad.ndjson", text), "--json");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("Ogiltig JSON (BBIC-F001): 1", "Olästa ärenden: 1")
                .doesNotContain("Harald");
        assertThat(folder.resolve("ny.csv")).exists();
        assertThat(new ObjectMapper().readTree(said.out()).at("/filer/0").asText())
                .isEqualTo(path("ny.csv"));
    }

    @Test
    void avprickning_kanBaraLasasAvAgaren() throws IOException {
        ticked("kommun");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("lista.csv"))))
                    .isEqualTo("rw-------");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "katalog",
                "katalog mall",
                "katalog mall --bbic-version 4.0",
                "katalog avprickning --bbic-version 3.1",
                "katalog avprickning --bbic-version 3.1 --fran finns-inte.ndjson",
                "katalog importera",
                "katalog importera finns-inte.csv",
                "katalog finns-inte",
            })
    void daligaArgument_gerSlutkod2(String line) {
        Said said = Said.by(line.split(" "));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).isNotEmpty();
        assertThat(said.out()).isEmpty();
    }

    private Said ticking(Path from, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "katalog", "avprickning", "--fran", from.toString(), "--bbic-version", "3.1", "--ut", path("ny.csv")));
        arguments.addAll(List.of(more));
        return Said.by(arguments.toArray(String[]::new));
    }
}
