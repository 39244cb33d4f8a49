package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A ticked sheet becomes a layer, or rows that say what is amiss; over nothing but an earlier layer. */
class ImporteraCommandTest extends LayerFolder {

    @Test
    void ofullstandigLista_gerRader_ochIngetLager() throws IOException {
        Said.by("katalog", "mall", "--bbic-version", "3.1", "--ut", path("mall.csv"));
        Said said = Said.by("katalog", "importera", path("mall.csv"), "--ut", path("lager.csv"));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("rad 4, kolumnen Svar: uppgiften måste fyllas i");
        assertThat(folder.resolve("lager.csv")).doesNotExist();
    }

    @Test
    void svarForProgram_arJson() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Said template = Said.by("katalog", "mall", "--bbic-version", "3.1", "--ut", path("mall.csv"), "--json");
        assertThat(mapper.readTree(template.out()).at("/filer/0").asText()).isEqualTo(path("mall.csv"));
        Said refused = Said.by("katalog", "importera", path("mall.csv"), "--ut", path("lager.csv"), "--json");
        assertThat(refused.code()).isEqualTo(1);
        JsonNode answer = mapper.readTree(refused.out());
        assertThat(answer.at("/fil").isNull()).isTrue();
        assertThat(answer.at("/anmarkningar/0/rad").asInt()).isEqualTo(4);
        assertThat(answer.at("/anmarkningar/0/kolumn").asText()).isEqualTo("Svar");
        String sheet = ticked("kommun").toString();
        JsonNode made = mapper.readTree(Said.by("katalog", "importera", sheet, "--ut", path("lager.csv"), "--json")
                .out());
        assertThat(made.at("/fil").asText()).isEqualTo(path("lager.csv"));
        assertThat(made.at("/sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(made.at("/fullstandigaListor/0").asText()).isEqualTo("avslut.boende");
        assertThat(made.at("/anmarkningar")).isEmpty();
        Said exported = Said.by("katalog", "exportera", "--format", "csv", "--ut", path("ut"), "--json");
        assertThat(mapper.readTree(exported.out()).at("/filer")).isNotEmpty();
    }

    @Test
    void importera_skriverInteOverListan() throws IOException {
        Path sheet = ticked("kommun");
        Said said = Said.by("katalog", "importera", sheet.toString(), "--ut", sheet.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(Files.readString(sheet, StandardCharsets.UTF_8)).contains("Uppgift;");
    }

    @Test
    void importera_skriverInteOverNagotAnnatAnEttLager() throws IOException {
        String sheet = ticked("kommun").toString();
        String before = Files.readString(export, StandardCharsets.UTF_8);
        Said said = Said.by("katalog", "importera", sheet, "--ut", export.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("export.ndjson kan inte skrivas: den finns redan och är inget lager");
        assertThat(Files.readString(export, StandardCharsets.UTF_8)).isEqualTo(before);
        assertThat(Said.by("katalog", "importera", sheet, "--ut", path("lager.csv"))
                        .code())
                .isZero();
        assertThat(Said.by("katalog", "importera", sheet, "--ut", path("lager.csv"))
                        .code())
                .as("a layer gives way to a later one")
                .isZero();
        Said folders = Said.by("katalog", "importera", sheet, "--ut", folder.toString());
        assertThat(folders.code()).isEqualTo(2);
        assertThat(folders.err()).contains("kan inte skrivas: det är en katalog.");
    }

    @Test
    void importeraNagotAnnat_sagerVadDetAr_medSlutkod2() throws IOException {
        Said.by("katalog", "importera", ticked("kommun").toString(), "--ut", path("lager.csv"));
        for (String[] each : new String[][] {
            {path("lager.csv"), "lager.csv: filen är redan ett lager; använd det med --lager."},
            {export.toString(), "export.ndjson: filen är JSON och ingen lista att pricka av."},
            {write("inkop.csv", "Vara;Antal\nMjölk;2\n").toString(), "inkop.csv: filen är ingen lista att pricka av"},
            {write("tom.csv", "").toString(), "tom.csv: filen är tom."},
            {folder.toString(), folder.getFileName() + ": är en katalog, inte en fil."},
            {path("saknas.csv"), "saknas.csv: filen finns inte."}
        }) {
            Said said = Said.by("katalog", "importera", each[0], "--ut", path("nytt.csv"));
            assertThat(said.code()).as(each[1]).isEqualTo(2);
            assertThat(said.err()).startsWith("bbic: " + each[1]).doesNotContain("Mjölk");
            assertThat(said.out()).isEmpty();
        }
        assertThat(folder.resolve("nytt.csv")).doesNotExist();
    }
}
