package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit by the command, and the check of it as a program in another language would ask for it. */
class TestpaketCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Integer> CODES = Map.of("INGA_FEL", 0, "FEL_FINNS", 1, "EJ_GENOMFORD", 2);

    @TempDir
    private Path folder;

    private Path kit() {
        return folder.resolve("paket");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void nyKatalog_skrivs_ochSagerHurMangaFiler() throws IOException {
        Said said = Said.by("testpaket", kit().toString());
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(said.out()).contains(files(kit()).size() + " filer", "LASMIG.md");
        assertThat(kit().resolve("forvantat.json")).exists();
    }

    @Test
    void json_raknarUppFilerna() throws IOException {
        Said said = Said.by("testpaket", kit().toString(), "--json");
        assertThat(said.code()).isZero();
        List<String> named = new ArrayList<>();
        JSON.readTree(said.out()).get("filer").forEach(file -> named.add(file.asText()));
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        files(kit()).stream().map(Path::toString).toList());
    }

    @Test
    void katalogSomInteArTom_ger_slutkod2_ochRorsInte() throws IOException {
        Path own = Files.writeString(folder.resolve("eget.txt"), "eget");
        Said said = Said.by("testpaket", folder.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("inte tom", "inget skrivs över");
        assertThat(files(folder)).containsExactly(own);
        assertThat(Said.by("testpaket", own.toString()).err()).contains("en fil med det namnet");
        assertThat(own).hasContent("eget");
    }

    /** Each file on standard input, the report on standard output, and nothing on the disk. */
    @Test
    void varjeExport_paStandardIn_ger_detSomForvantas() throws IOException {
        Said.by("testpaket", kit().toString());
        JsonNode expected = JSON.readTree(kit().resolve("forvantat.json").toFile());
        assertThat(expected.get("filer")).isNotEmpty();
        for (JsonNode export : expected.get("filer")) {
            List<String> arguments = new ArrayList<>(List.of("kontrollera", "-", "--json"));
            option("--mappning", export.get("mappning"), arguments);
            if (!export.get("fore").isNull()) {
                arguments.add(1, kit().resolve(export.get("fore").asText()).toString());
            }
            option("--profil", export.get("profil"), arguments);
            byte[] input = Files.readAllBytes(kit().resolve(export.get("fil").asText()));
            Said said = Said.by(input, arguments.toArray(String[]::new));
            assertThat(said.err()).isEmpty();
            assertThat(said.code()).isEqualTo(CODES.get(export.get("utfall").asText()));
            JsonNode report = JSON.readTree(said.out());
            assertThat(report.get("utfall")).isEqualTo(export.get("utfall"));
            assertThat(remarks(report)).as(export.toString()).isEqualTo(remarks(export));
        }
        assertThat(Path.of("rapport")).doesNotExist();
    }

    private void option(String name, JsonNode file, List<String> arguments) {
        if (!file.isNull()) {
            arguments.addAll(List.of(name, kit().resolve(file.asText()).toString()));
        }
    }

    private static List<String> remarks(JsonNode from) {
        List<String> remarks = new ArrayList<>();
        from.get("anmarkningar")
                .forEach(r -> remarks.add(
                        r.get("regel").asText() + " " + r.get("niva").asText() + " " + r.get("rad") + ":"
                                + r.get("kolumn") + " " + r.get("sokvag").asText()));
        return remarks;
    }

    private Path answers() throws IOException {
        Path answers = folder.resolve("svar");
        Files.createDirectories(answers.resolve("ratt"));
        Said.by("testpaket", kit().toString());
        String good = "ratt/version-3.1.ndjson";
        Said said = Said.by("kontrollera", kit().resolve(good).toString(), "--json");
        Files.writeString(answers.resolve(good + ".json"), said.out(), StandardCharsets.UTF_8);
        return answers;
    }

    @Test
    void svar_bedoms_ochKravRedovisarResultatet_somUppgett() throws IOException {
        Path result = folder.resolve("resultat.json");
        Said said = Said.by(
                "testpaket",
                "--svar",
                answers().toString(),
                "--system",
                "Exempelsystem 4.2",
                "--ut",
                result.toString());
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(said.out()).contains("kontroll: 1 av ", "export: 0 av 7");
        JsonNode written = JSON.readTree(result.toFile());
        assertThat(written.at("/testpaket/sha256"))
                .isEqualTo(
                        JSON.readTree(kit().resolve("forvantat.json").toFile()).get("sha256"));
        assertThat(written.at("/filer/0/svar").asText()).isEqualTo("SOM_VANTAT");
        Path list = Files.writeString(
                folder.resolve("krav.csv"),
                "kravnummer;kravtext;ska/bör;visas genom\nK1;Testpaketet ska klaras.;ska;testpaket\n",
                StandardCharsets.UTF_8);
        Path ut = folder.resolve("krav");
        Said answered = Said.by(
                "krav",
                "--export",
                kit().resolve("ratt/version-3.1.ndjson").toString(),
                "--kravlista",
                list.toString(),
                "--testresultat",
                result.toString(),
                "--ut",
                ut.toString());
        assertThat(answered.code()).as(answered.all()).isZero();
        JsonNode krav = JSON.readTree(ut.resolve("krav.json").toFile());
        assertThat(krav.at("/krav/0/uppgivetMedTestpaket").asText()).isEqualTo("DELVIS");
        assertThat(krav.at("/krav/0/provatIFilen").isNull()).isTrue();
        assertThat(krav.at("/testresultat/settAvVerktyget").asBoolean(true)).isFalse();
    }

    @Test
    void resultatSomFinns_skrivsInteOver_ochFelArgumentSags() throws IOException {
        Path answers = answers();
        Path own = Files.writeString(folder.resolve("eget.txt"), "eget");
        String[] right = {"testpaket", "--svar", answers.toString(), "--system", "S 1", "--ut", own.toString()};
        assertThat(Said.by(right).err()).contains("finns redan");
        assertThat(own).hasContent("eget");
        for (String[] wrong : new String[][] {
            {"testpaket"},
            {"testpaket", "--svar", answers.toString()},
            {"testpaket", "--svar", answers.toString(), "--system", "Anna 20090101-0009"},
            {
                "testpaket",
                "--svar",
                own.toString(),
                "--system",
                "S 1",
                "--ut",
                folder.resolve("r").toString()
            },
            {"testpaket", folder.resolve("p").toString(), "--system", "S 1"},
            {"testpaket", folder.resolve("p").toString(), "--svar", answers.toString(), "--system", "S 1"},
        }) {
            Said said = Said.by(wrong);
            assertThat(said.code()).as(said.all()).isEqualTo(2);
            assertThat(said.err()).startsWith("bbic: ").doesNotContain("Anna");
        }
    }

    @Test
    void testresultatSomIngetAr_stopparKrav_ochUpprepasInte() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"Anna Hemlig\": 1}");
        Path export = Files.writeString(folder.resolve("e.ndjson"), "{}");
        for (Path file : List.of(wrong, folder.resolve("saknas.json"))) {
            Said said = Said.by(
                    "krav",
                    "--export",
                    export.toString(),
                    "--testresultat",
                    file.toString(),
                    "--ut",
                    folder.resolve("krav").toString());
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("--testresultat").doesNotContain("Hemlig");
        }
    }

    @Test
    void json_medUt_ger_badeSvarOchFiler_sammaByte() throws IOException {
        Said.by("testpaket", kit().toString());
        Path ut = folder.resolve("ut");
        String export = kit().resolve("ratt/version-3.1.ndjson").toString();
        Said said = Said.by("kontrollera", export, "--json", "--ut", ut.toString());
        assertThat(said.code()).isZero();
        assertThat(ut.resolve("rapport.json")).hasBinaryContent(said.out().getBytes(StandardCharsets.UTF_8));
        assertThat(ut.resolve("rapport.html")).exists();
    }

    @Test
    void json_avFilSomInteFinns_ger_ejGenomford_ochSlutkod2() throws IOException {
        Said said = Said.by("kontrollera", folder.resolve("saknas.ndjson").toString(), "--json");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("filen finns inte");
        assertThat(JSON.readTree(said.out()).get("utfall").asText()).isEqualTo("EJ_GENOMFORD");
    }
}
