package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.examples.Root;

/** {@code bbic profil forslag}: what is drafted, and that a check takes the draft. */
class ProfilForslagTest {

    private static final Path SAMPLE = Root.FOLDER.resolve("bbic-examples/data/pahittad-416.ndjson");
    private static final String HEADER =
            "{\"bbicExport\":\"1\",\"bbicVersion\":\"webbkollen-2017\",\"skapad\":\"2018-01-16\"}\n";

    @TempDir
    private Path folder;

    private Path profile() {
        return folder.resolve("profil.json");
    }

    private Said draft(Path export, String... more) {
        String[] first = {
            "profil", "forslag", export.toString(), "--ut", profile().toString()
        };
        return Said.by(Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new));
    }

    private List<String> chosen() throws IOException {
        List<String> chosen = new ArrayList<>();
        new ObjectMapper().readTree(profile().toFile()).get("urval").forEach(id -> chosen.add(id.asText()));
        return chosen;
    }

    private Path export(String... children) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        int id = 1;
        for (String child : children) {
            text.append("{\"id\":\"A-" + id++ + "\",\"barn\":{" + child + "}}\n");
        }
        return Files.writeString(folder.resolve("export.ndjson"), text, StandardCharsets.UTF_8);
    }

    private JsonNode checked(Path export) throws IOException {
        Path ut = folder.resolve("ut");
        Said said =
                Said.by("kontrollera", export.toString(), "--profil", profile().toString(), "--ut", ut.toString());
        assertThat(said.code()).as(said.all()).isNotEqualTo(2);
        return new ObjectMapper().readTree(ut.resolve("rapport.json").toFile());
    }

    @Test
    void detSomArIfyllt_tasMed_ochDetSomInteArDetInte() throws IOException {
        Said said = draft(export(
                "\"kon\":\"flicka\",\"fodelsear\":2009", "\"fodelsedatum\":\"2009-01-02\"", "\"kon\":\"pojke\""));
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(chosen()).containsExactlyInAnyOrder("kon", "alder");
        assertThat(said.out())
                .contains("kon (Kön): 2/3", "alder (Ålder): 2/3", "gå igenom det")
                .doesNotContain("flicka");
    }

    @Test
    void detSomSallanArIfyllt_visas_menTasInteMed() throws IOException {
        String[] children = new String[20];
        Arrays.fill(children, "\"kon\":\"flicka\"");
        children[7] = "\"kon\":\"flicka\",\"ursprung\":\"svenskfodd\"";
        Path export = export(children);
        Said said = draft(export);
        assertThat(chosen()).containsExactly("kon");
        assertThat(said.out()).contains("Inte med", "ursprung (Barnets ursprung): 1/20");
        Files.delete(profile());
        draft(export, "--minst", "0");
        assertThat(chosen()).containsExactlyInAnyOrder("kon", "ursprung");
    }

    @Test
    void forslagetUrDenPahittadeFilen_garAttKontrolleraMed_ochFragarBaraEfterDetSomOftastStarDar() throws IOException {
        Said said = draft(SAMPLE, "--namn", "Vår kommun");
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(chosen()).contains("kon", "riskbedomning", "insats.oppenvard", "avslut.orsak");
        JsonNode report = checked(SAMPLE);
        assertThat(report.at("/profil/namn").asText()).isEqualTo("Vår kommun");
        int tested = 0;
        for (JsonNode rule : report.get("regler")) {
            if (rule.get("id").asText().startsWith("BBIC-I")) {
                long asked = rule.get("provade").asLong();
                tested += asked > 0 ? 1 : 0;
                // A draft that asked for what is hardly ever there would remark on most of what it asks.
                assertThat(rule.get("anmarkningar").asLong())
                        .as(rule.toString())
                        .isLessThanOrEqualTo(asked / 2);
            }
        }
        assertThat(tested).isGreaterThan(3);
    }

    @Test
    void filSomFinns_skrivsInteOver() throws IOException {
        Files.writeString(profile(), "en människas arbete");
        assertThat(draft(SAMPLE).code()).isEqualTo(2);
        assertThat(profile()).hasContent("en människas arbete");
    }

    @ParameterizedTest
    @CsvSource({"--minst,101", "--minst,-1", "--namn,''", "--namn,20000101-0008"})
    void daligaArgument_gerSlutkod2_ochIngenFil(String option, String value) throws IOException {
        Said said = draft(SAMPLE, option, value);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(option).doesNotContain("0008");
        assertThat(profile()).doesNotExist();
    }

    @Test
    void utanLasbartArende_gerSlutkod2_ochIngenFil() throws IOException {
        for (Path export : List.of(
                export(), Files.writeString(folder.resolve("annat.json"), "[1]"), folder.resolve("saknas.json"))) {
            assertThat(draft(export).code()).isEqualTo(2);
            assertThat(profile()).doesNotExist();
        }
    }

    @Test
    void utanUnderkommando_visasHjalpen() {
        assertThat(Said.by("profil").code()).isEqualTo(2);
    }
}
