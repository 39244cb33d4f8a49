package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder with an export whose answers cannot be tested, and the sheet of it as a person sends it back. */
abstract class LayerFolder {

    @TempDir
    Path folder;

    Path export = Path.of("");

    @BeforeEach
    void anExport() throws IOException {
        export = write("export.ndjson", """
                {"bbicExport":"1","bbicVersion":"3.1","skapad":"2018-01-16"}
                {"id":"A-1","insatser":[{"avslut":{"datum":"2017-11-30","boende":"egen-lagenhet"}}]}
                {"id":"A-2","insatser":[{"avslut":{"datum":"2017-11-30","boende":"hos-foralder"}}]}
                {"id":"A-3","insatser":[{"avslut":{"datum":"2017-11-30","boende":"hotell"}}]}
                """);
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    JsonNode checked(int code, String... more) throws IOException {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"kontrollera", export.toString(), "--ut", path("ut")}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        Said said = Said.by(arguments);
        assertThat(said.code()).as(said.all()).isEqualTo(code);
        return new ObjectMapper().readTree(folder.resolve("ut/rapport.json").toFile());
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    String html() throws IOException {
        return Files.readString(folder.resolve("ut/rapport.html"), StandardCharsets.UTF_8);
    }

    /** The sheet as a person sends it back: every question answered, the given rows ticked. */
    Path ticked(String party) throws IOException {
        Said said = Said.by(
                "katalog",
                "avprickning",
                "--fran",
                export.toString(),
                "--bbic-version",
                "3.1",
                "--ut",
                path("lista.csv"));
        assertThat(said.code()).as(said.all()).isZero();
        String sheet = Files.readString(folder.resolve("lista.csv"), StandardCharsets.UTF_8);
        sheet = tick(sheet, ";part;", party, "");
        sheet = tick(sheet, ";upprattat-av;", "BBIC-samordnaren", "");
        sheet = tick(sheet, ";datum;", "2026-11-20", "");
        sheet = tick(sheet, ";artikel;", "2017-3-1", "");
        sheet = tick(sheet, ";granskat-av;", "Controllern", "");
        sheet = tick(sheet, ";egen-lagenhet;", "J", "47");
        sheet = tick(sheet, ";hos-foralder;", "J", "47");
        sheet = tick(sheet, ";hotell;", "N", "47");
        return write("avprickad.csv", tick(sheet, "Är listan fullständig nu?;", "J", "47"));
    }

    private static String tick(String sheet, String mark, String answer, String page) {
        StringBuilder all = new StringBuilder();
        int found = 0;
        for (String line : sheet.split("\r\n")) {
            int end = line.contains("\"") ? line.indexOf('"') : line.length();
            String[] cells = line.substring(0, end).split(";", -1);
            if (line.contains(mark)) {
                cells[9] = answer;
                cells[10] = page;
                found++;
            }
            all.append(String.join(";", cells)).append(line.substring(end)).append("\r\n");
        }
        assertThat(found).as(mark).isOne();
        return all.toString();
    }
}
