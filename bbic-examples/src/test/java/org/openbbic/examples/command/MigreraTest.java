package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.examples.Root;

/** {@code bbic migrera}: exit codes, what it writes and says, and what it refuses. */
class MigreraTest {

    private static final Path DATA = Root.FOLDER.resolve("bbic-examples/data");
    private static final Path SAMPLE = DATA.resolve("pahittad-416.ndjson");
    private static final String HEADER = "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\"}\n";
    private static final String CASE = "{\"id\":\"A-1\",\"barn\":{\"ursprung\":\"svenskfodd\"}}\n";

    @TempDir
    private Path folder;

    private byte[] input = new byte[0];

    private record Said(int code, String out, String err) {

        String all() {
            return out + err;
        }
    }

    private Said run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new Surroundings(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC),
                        false),
                arguments);
        Said said = new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(said.all()).doesNotContain("Exception", "\tat ");
        return said;
    }

    private Said migrate(Path file, String to, String out, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("migrera", file.toString(), "--till", to, "--ut", ut(out).toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Path ut(String name) {
        return folder.resolve("ut").resolve(name);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    @Test
    void denPahittadeFilen_tillVersion31_harIngaFelNarDenProvas() throws IOException {
        Said said = migrate(SAMPLE, "3.1", "a.ndjson");
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("416 ärenden, version webbkollen-2017 -> 3.1, påhittade data")
                .contains("Migrerade ärenden: 416")
                .contains("-> identifieradUtsatthet.grupper eget-beteende (HARLEDD, WK pp. 27, 34)")
                .contains("källan säger inte vart svaret hör")
                .contains("OSL 26 kap. 1 §");
        Path report = folder.resolve("rapport");
        Said checked = run("kontrollera", ut("a.ndjson").toString(), "--ut", report.toString());
        assertThat(checked.code()).isZero();
        JsonNode verdict = json(report.resolve("rapport.json"));
        assertThat(verdict.at("/antal/FEL").asInt()).isZero();
        assertThat(verdict.at("/antal/VARNING").asInt()).isZero();
        assertThat(verdict.at("/bbicVersion").asText()).isEqualTo("3.1");
        assertThat(verdict.at("/filer/0/arenden").asInt()).isEqualTo(416);
        JsonNode account = json(ut("a.migrering.json"));
        assertThat(account.at("/utdata/sha256").asText())
                .as("the account names the file that was written")
                .isEqualTo(verdict.at("/filer/0/sha256").asText())
                .hasSize(64);
        assertThat(account.at("/status").asText()).isEqualTo("MIGRERAD");
        assertThat(account.at("/katalog/sha256").asText()).hasSize(64);
    }

    @Test
    void framOchTillbaka_gerSammaByte_ochTvaKorningarLikaRedovisning() throws IOException {
        migrate(SAMPLE, "3.1", "a.ndjson");
        byte[] account = Files.readAllBytes(ut("a.migrering.json"));
        byte[] migrated = Files.readAllBytes(ut("a.ndjson"));
        migrate(SAMPLE, "3.1", "a.ndjson");
        assertThat(Files.readAllBytes(ut("a.migrering.json"))).isEqualTo(account);
        assertThat(Files.readAllBytes(ut("a.ndjson"))).isEqualTo(migrated);
        Said back = migrate(ut("a.ndjson"), "webbkollen-2017", "b.ndjson");
        assertThat(back.out()).contains("återställda: ", "återtagna: ");
        assertThat(Files.readAllBytes(ut("b.ndjson"))).isEqualTo(Files.readAllBytes(SAMPLE));
    }

    @Test
    void tabellMedMappning_tillEttJsonDokument() throws IOException {
        Said said = migrate(
                DATA.resolve("pahittad-416.csv"),
                "3.1",
                "a.json",
                "--mappning",
                DATA.resolve("pahittad-416.mappning.json").toString(),
                "--sprak",
                "en");
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(said.out()).contains("416 cases", "merged into a wider answer", "secrecy");
        JsonNode document = json(ut("a.json"));
        assertThat(document.at("/bbicVersion").asText()).isEqualTo("3.1");
        assertThat(document.at("/arenden")).hasSize(416);
    }

    @Test
    void standardIn_engelskaNamn_ochEgetNamnPaRedovisningen() throws IOException {
        input = (HEADER + CASE).getBytes(StandardCharsets.UTF_8);
        Path account = folder.resolve("konto.json");
        Said said =
                run("migrate", "-", "--to", "3.1", "--out", ut("a.jsonl").toString(), "--account", account.toString());
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(json(account).at("/indata/namn").asText()).isEqualTo("standard in");
        assertThat(Files.exists(ut("a.migrering.json"))).isFalse();
        assertThat(Files.readString(ut("a.jsonl"))).contains("bbic-1.0:barn/ursprung");
    }

    @Test
    void baraAgarenFarLasa() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            migrate(SAMPLE, "3.1", "a.ndjson");
            for (String name : List.of("a.ndjson", "a.migrering.json")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ut(name))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void arendeSomInteGarAttLasa_gerSlutkod1_ochSinRad() throws IOException {
        Said said = migrate(file("a.ndjson", HEADER + CASE + "{\"id\": Hemlige-Harald}\n"), "3.1", "b.ndjson");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("Kunde inte läsas och finns inte i den nya filen: 1 (rad 3)");
        JsonNode account = json(ut("b.migrering.json"));
        assertThat(account.at("/status").asText()).isEqualTo("DELVIS");
        assertThat(account.at("/arenden/olasbaraRader/0").asInt()).isEqualTo(3);
        assertThat(said.all() + account).doesNotContain("Harald");
    }

    @Test
    void arendeMedOkandEgenVersion_gerSlutkod1_ochVisarInteVersionen() throws IOException {
        Said said = migrate(
                file("a.ndjson", HEADER + "{\"id\":\"A\",\"bbicVersion\":\"Hemlige-Harald\"}\n"), "3.1", "b.ndjson");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("Har en version som inte är känd och står kvar som de var: 1 (rad 2)");
        assertThat(said.all() + json(ut("b.migrering.json"))).doesNotContain("Harald");
    }

    @Test
    void filUtanKandVersion_gerSlutkod2_ochIngetSkrivs() throws IOException {
        Said said = migrate(file("a.ndjson", "{\"bbicExport\":\"1\"}\n" + CASE), "3.1", "b.ndjson");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("a.ndjson: filen anger ingen version", "--fran", "Inget har skrivits.");
        assertThat(said.out()).isEmpty();
        Said other =
                migrate(file("c.ndjson", "{\"bbicExport\":\"1\",\"bbicVersion\":\"9.9\"}\n" + CASE), "3.1", "b.ndjson");
        assertThat(other.err()).contains("katalogen har inte filens version").doesNotContain("9.9");
        assertNothingLeft();
        assertThat(migrate(folder.resolve("a.ndjson"), "3.1", "b.ndjson", "--fran", "1.0")
                        .code())
                .isZero();
    }

    private void assertNothingLeft() throws IOException {
        if (Files.exists(folder.resolve("ut"))) {
            try (Stream<Path> left = Files.list(folder.resolve("ut"))) {
                assertThat(left).as("no file, and no temporary one").isEmpty();
            }
        }
    }

    @Test
    void tidigareFiler_starKvar_narMigreringenInteGar() throws IOException {
        migrate(SAMPLE, "3.1", "a.ndjson");
        byte[] export = Files.readAllBytes(ut("a.ndjson"));
        byte[] account = Files.readAllBytes(ut("a.migrering.json"));
        for (Path bad : List.of(
                folder.resolve("saknas.ndjson"),
                folder,
                file("tom.ndjson", ""),
                file("utan.ndjson", CASE),
                file("annat.ndjson", "Kära Hemlige-Harald\n"))) {
            Said said = migrate(bad, "3.1", "a.ndjson");
            assertThat(said.code()).as("%s", bad).isEqualTo(2);
            assertThat(said.err()).contains(bad.getFileName() + ": ").doesNotContain("Harald");
            assertThat(Files.readAllBytes(ut("a.ndjson"))).isEqualTo(export);
            assertThat(Files.readAllBytes(ut("a.migrering.json"))).isEqualTo(account);
        }
        try (Stream<Path> left = Files.list(folder.resolve("ut"))) {
            assertThat(left).as("no temporary file is left").hasSize(2);
        }
    }

    @Test
    void frammandeFil_skrivsInteOver() throws IOException {
        Path list = file("inkop.json", "{\"mjolk\": 2}");
        Said account = migrate(SAMPLE, "3.1", "a.ndjson", "--konto", list.toString());
        assertThat(account.code()).isEqualTo(2);
        assertThat(account.err()).contains("är ingen redovisning", "--konto");
        Said export = run("migrera", SAMPLE.toString(), "--till", "3.1", "--ut", list.toString());
        assertThat(export.code()).isEqualTo(2);
        assertThat(export.err()).contains("är ingen export");
        assertThat(Files.readString(list)).isEqualTo("{\"mjolk\": 2}");
        file("tom.json", "");
        assertThat(migrate(
                                SAMPLE,
                                "3.1",
                                "a.ndjson",
                                "--konto",
                                folder.resolve("tom.json").toString())
                        .code())
                .isZero();
    }

    @Test
    void filUtanEttLasbartArende_gerSlutkod2_avenMedFran() throws IOException {
        for (Path bad : List.of(file("tom.ndjson", ""), file("annat.ndjson", "Kära Harald\n"))) {
            Said said = migrate(bad, "3.1", "a.ndjson", "--fran", "1.0");
            assertThat(said.code()).as(said.all()).isEqualTo(2);
        }
        assertThat(migrate(folder.resolve("tom.ndjson"), "3.1", "a.ndjson").err())
                .contains("tom.ndjson: filen är tom.");
        assertNothingLeft();
        Path none = file("ingen.ndjson", HEADER);
        assertThat(migrate(none, "3.1", "a.ndjson").code())
                .as("an export of no cases is one")
                .isZero();
    }

    @Test
    void tabellUtanMappning_sagsVaraDet() throws IOException {
        Path table = DATA.resolve("pahittad-416.csv");
        Said said = migrate(table, "3.1", "a.ndjson");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("pahittad-416.csv: en tabell anger ingen version", "--mappning", "--fran");
        assertThat(migrate(table, "3.1", "a.ndjson", "--sprak", "en").err())
                .contains("a table states no version", "--mapping", "Nothing was written.");
        Path other = file("andra.csv", "Löpnummer;Kön\n1;flicka\n");
        assertThat(migrate(other, "3.1", "a.ndjson", "--fran", "1.0").err())
                .contains("andra.csv: ingen kolumn i tabellen känns igen", "--mappning");
        assertNothingLeft();
        assertThat(migrate(table, "3.1", "a.ndjson", "--fran", "1.0").out())
                .as("what was read but not understood is told")
                .contains("Okänt fält (BBIC-F005): ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ndjson", "./a.ndjson", "../F/a.ndjson"})
    void sinEgenFil_skrivsAldrigOver(String out) throws IOException {
        Path file = file("a.ndjson", HEADER + CASE);
        String name = out.replace("F", folder.getFileName().toString());
        Path same = folder.resolve(name);
        for (List<String> arguments : List.of(
                List.of("--ut", same.toString()),
                List.of("--ut", ut("b.ndjson").toString(), "--konto", same.toString()))) {
            List<String> all = new ArrayList<>(List.of("migrera", file.toString(), "--till", "3.1"));
            all.addAll(arguments);
            Said said = run(all.toArray(String[]::new));
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("får inte skrivas över", "--help");
            assertThat(Files.readString(file)).isEqualTo(HEADER + CASE);
        }
    }

    @Test
    void lankTillSinEgenFil_skrivsAldrigOver() throws IOException {
        Path file = file("a.ndjson", HEADER + CASE);
        Path link = Files.createSymbolicLink(folder.resolve("b.ndjson"), file);
        Said said = run("migrera", file.toString(), "--till", "3.1", "--ut", link.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo(HEADER + CASE);
        assertThat(Files.exists(link)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "--till,9.9",
        "--fran,9.9",
        "--sprak,fi",
        "--ut,a.csv",
        "--ut,a",
        "--mappning,/finns/inte.json",
        "--lager,/finns/inte.csv"
    })
    void daligaArgument_gerSlutkod2_ochEnRadOmVad(String option, String value) {
        List<String> arguments = new ArrayList<>(List.of("migrera", SAMPLE.toString()));
        if (!option.equals("--till")) {
            arguments.addAll(List.of("--till", "3.1"));
        }
        if (!option.equals("--ut")) {
            arguments.addAll(List.of("--ut", ut("a.ndjson").toString()));
        }
        arguments.addAll(List.of(option, value));
        Said said = run(arguments.toArray(String[]::new));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("bbic: ").contains("--help").doesNotContain("9.9");
        assertThat(Files.exists(folder.resolve("ut"))).isFalse();
    }

    @Test
    void filSomInteGarAttSkriva_gerSlutkod2_ochSkyllsIntePaFilenSomLases() throws IOException {
        Path file = file("upptagen", "");
        Path inFile = file.resolve("a.ndjson");
        Said said = run("migrera", SAMPLE.toString(), "--till", "3.1", "--ut", inFile.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .startsWith("bbic: a.ndjson kan inte skrivas: det som skulle vara en katalog är en fil.")
                .doesNotContain("pahittad");
        Files.createDirectories(ut("a.ndjson"));
        assertThat(migrate(SAMPLE, "3.1", "a.ndjson").err())
                .startsWith("bbic: a.ndjson kan inte skrivas: det är en katalog.");
        Files.createDirectories(ut("b.migrering.json"));
        assertThat(migrate(SAMPLE, "3.1", "b.ndjson").err()).startsWith("bbic: b.migrering.json kan inte skrivas");
        assertThat(ut("b.ndjson")).as("not one without the other").doesNotExist();
    }

    @Test
    void felaktigaExporter_kraschaInte() throws IOException {
        int files = 0;
        try (Stream<Path> all = Files.list(DATA.resolve("felaktiga"))) {
            for (Path file : all.filter(each -> each.getFileName().toString().startsWith("BBIC-"))
                    .toList()) {
                Said said = migrate(file, "3.1", "a.ndjson");
                assertThat(said.code()).isBetween(0, 2);
                assertThat(said.all()).doesNotContain("internt fel");
                files++;
            }
        }
        assertThat(files).isGreaterThan(40);
    }

    @Test
    void overifieratSvar_sagsOverifierat() throws IOException {
        Path file = file(
                "a.ndjson", HEADER + "{\"id\":\"A\",\"insatser\":[{\"beslut\":{\"insatsensFokus\":[\"halsa\"]}}]}\n");
        assertThat(migrate(file, "3.1", "b.ndjson").out()).contains("overifierad, OBELAGD, GK");
        assertThat(migrate(file, "3.1", "b.ndjson", "--sprak", "en").out()).contains("unverified, OBELAGD, GK");
    }
}
