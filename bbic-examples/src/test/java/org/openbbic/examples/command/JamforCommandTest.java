package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bbic jamfor}, from exports to exit code. */
class JamforCommandTest {

    private static final String HEADER =
            "{\"bbicExport\":\"1\",\"bbicVersion\":\"webbkollen-2017\",\"skapad\":\"2018-01-16\"}\n";

    @TempDir
    private Path folder;

    /** The report of a check of cases, of which those named have a code outside its list. */
    private Path report(String name, List<String> wrong, String... more) throws IOException {
        StringBuilder export = new StringBuilder(HEADER);
        for (String id : List.of("A-1", "A-2", "A-3")) {
            String kon = wrong.contains(id) ? "hemligt" : "flicka";
            export.append("{\"id\":\"" + id + "\",\"barn\":{\"kon\":\"" + kon + "\"}}\n");
        }
        Path file = Files.writeString(folder.resolve(name + ".ndjson"), export, StandardCharsets.UTF_8);
        Path ut = folder.resolve(name);
        String[] first = {"kontrollera", file.toString(), "--ut", ut.toString()};
        Said.by(Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new));
        return ut.resolve("rapport.json");
    }

    private static Said compare(Path first, Path second, String... more) {
        String[] command = {"jamfor", first.toString(), second.toString()};
        return Said.by(Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void rattadLeverans_ger_slutkod0() throws IOException {
        Said said = compare(report("forra", List.of("A-1", "A-2")), report("nya", List.of("A-2")));
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(said.out())
                .contains("Nya: 0. Borta: 1. Kvar: 1.", "Inget nytt av nivån FEL.")
                .doesNotContain("haltar", "hemligt", "sekretess");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void nyttFel_ger_slutkod1_ochNamnerArendet() throws IOException {
        Said said = compare(report("forra", List.of("A-1")), report("nya", List.of("A-1", "A-3")));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("Nytt av nivån FEL: 1.", "Ärende A-3", "/barn/kon", "rad 4", "OSL 26 kap. 1 §")
                .doesNotContain("Ärende A-1");
    }

    @Test
    void engelska_ochJson_sagerDetsamma() throws IOException {
        Path first = report("forra", List.of("A-1"));
        Path second = report("nya", List.of("A-3"));
        assertThat(compare(first, second, "--language", "en").out())
                .contains("New: 1. Gone: 1. Still there: 0.", "Case A-3", "New of level FEL: 1.");
        Said json = compare(first, second, "--json");
        assertThat(json.code()).isEqualTo(1);
        JsonNode answer = new ObjectMapper().readTree(json.out());
        assertThat(answer.at("/resultat").asText()).isEqualTo("NYTT_FEL");
        assertThat(answer.at("/regler/0/id").asText()).isEqualTo("BBIC-K001");
        assertThat(answer.at("/borta/0/arende").asText()).isEqualTo("A-1");
    }

    @Test
    void olikaVersionOchAvkortadLista_haltar_ochAvgorsInte() throws IOException {
        Path first = report("forra", List.of("A-1"));
        Said version = compare(first, report("nya", List.of(), "--bbic-version", "3.1"));
        assertThat(version.out()).contains("Jämförelsen haltar:", "olika versioner av variablerna");
        Said cut = compare(first, report("nya", List.of("A-1"), "--max-per-regel", "0"));
        assertThat(cut.code()).isEqualTo(2);
        assertThat(cut.out()).contains("--max-per-regel", "går inte att avgöra");
    }

    @Test
    void kontrollSomInteGick_ger_slutkod2() throws IOException {
        Path first = report("forra", List.of("A-1"));
        Said.by(
                "kontrollera",
                folder.resolve("saknas.json").toString(),
                "--ut",
                folder.resolve("nya").toString());
        Said said = compare(first, folder.resolve("nya/rapport.json"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).contains("Den andra kontrollen är inte genomförd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hemlige-Harald", "{\"Hemlige-Harald\": 1}"})
    void annatAnRapport_ger_slutkod2_ochEnRadOmVilkenFil(String text) throws IOException {
        Path first = report("forra", List.of());
        Path other = Files.writeString(folder.resolve("annat.json"), text);
        for (Said said : List.of(compare(first, other), compare(other, first))) {
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).startsWith("bbic: annat.json: filen är ").doesNotContain("Harald");
        }
    }

    @Test
    void filSomInteFinns_ger_slutkod2() throws IOException {
        Said said = compare(report("forra", List.of()), folder.resolve("borta.json"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("borta.json", "finns inte");
        assertThat(Said.by("jamfor", "en.json").code()).isEqualTo(2);
    }
}
