package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several exports in one check: what only shows when they are laid side by side. */
class SeveralFilesTest {

    @TempDir
    private Path folder;

    private String export(String version, String id) throws IOException {
        String text = "{\"bbicExport\":\"1\",\"bbicVersion\":\"" + version + "\",\"skapad\":\"2018-01-16\"}\n{\"id\":\""
                + id + "\"}\n";
        return Files.writeString(folder.resolve(id + ".ndjson"), text, StandardCharsets.UTF_8)
                .toString();
    }

    private static JsonNode remarks(Said said) throws IOException {
        return new ObjectMapper().readTree(said.out()).get("anmarkningar");
    }

    @Test
    void tvaVersioner_gerEnUpplysning_omDenAndraFilen() throws IOException {
        Said said = Said.by("kontrollera", export("1.0", "A-1"), export("3.1", "A-2"), "--json");
        assertThat(said.code()).isZero();
        assertThat(remarks(said)).hasSize(1);
        assertThat(remarks(said).at("/0/regel").asText()).isEqualTo("BBIC-F022");
        assertThat(remarks(said).at("/0/fil").asText()).isEqualTo("A-2.ndjson");
        assertThat(remarks(said).at("/0/sokvag").asText()).isEqualTo("/bbicVersion");
    }

    @Test
    void sammaVersion_gerIngenting() throws IOException {
        Said said = Said.by("kontrollera", export("1.0", "A-1"), export("1.0", "A-2"), "--json");
        assertThat(said.code()).isZero();
        assertThat(remarks(said)).isEmpty();
    }
}
