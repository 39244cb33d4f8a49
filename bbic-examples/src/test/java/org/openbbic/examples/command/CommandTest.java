package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.examples.Root;

/** The command: exit codes, what it prints, what it writes, and that it never says what it must not. */
class CommandTest {

    private static final String HEADER =
            "{\"bbicExport\":\"1\",\"bbicVersion\":\"webbkollen-2017\",\"skapad\":\"2018-01-16\"}\n";
    private static final Path SAMPLE = Root.FOLDER.resolve("bbic-examples/data/pahittad-416.ndjson");
    private static final Path TABLE = Root.FOLDER.resolve("bbic-examples/data/pahittad-416.csv");
    private static final Path MAPPING = Root.FOLDER.resolve("bbic-examples/data/pahittad-416.mappning.json");

    @TempDir
    private Path folder;

    private byte[] input = new byte[0];

    private Said run(String... arguments) {
        return Said.by(input, arguments);
    }

    private Said check(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("kontrollera", file.toString(), "--ut", ut().toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Path ut() {
        return folder.resolve("ut");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(ut().resolve("rapport.json").toFile());
    }

    private String reports() throws IOException {
        return Files.readString(ut().resolve("rapport.json"), StandardCharsets.UTF_8)
                + Files.readString(ut().resolve("rapport.html"), StandardCharsets.UTF_8);
    }

    @Test
    void denPahittadeFilen_ger_slutkod0_ochIngaVarningar() throws IOException {
        Said said = check(SAMPLE);
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Inga fel hittades i det som kunde prövas", "påhittade data", "OSL 26 kap. 1 §");
        assertThat(said.err()).isEmpty();
        assertThat(json().at("/utfall").asText()).isEqualTo("INGA_FEL");
        assertThat(json().at("/antal/FEL").asInt()).isZero();
        assertThat(json().at("/antal/VARNING").asInt()).isZero();
        assertThat(json().at("/filer/0/arenden").asInt()).isEqualTo(416);
    }

    @Test
    void sammaSomTabell_ger_slutkod0_ochIngaVarningar() throws IOException {
        Said said = check(TABLE, "--mappning", MAPPING.toString());
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(json().at("/antal/FEL").asInt()).isZero();
        assertThat(json().at("/antal/VARNING").asInt()).isZero();
        assertThat(json().at("/filer/0/arenden").asInt()).isEqualTo(416);
    }

    @Test
    void tvaKorningar_ger_sammaByte() throws IOException {
        check(SAMPLE);
        byte[] json = Files.readAllBytes(ut().resolve("rapport.json"));
        byte[] html = Files.readAllBytes(ut().resolve("rapport.html"));
        check(SAMPLE);
        assertThat(Files.readAllBytes(ut().resolve("rapport.json"))).isEqualTo(json);
        assertThat(Files.readAllBytes(ut().resolve("rapport.html"))).isEqualTo(html);
    }

    @Test
    void rapporterna_farLasas_baraAvSinAgare() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            check(SAMPLE);
            for (String name : List.of("rapport.json", "rapport.html")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ut().resolve(name))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | BBIC-F006",
                "'inte alls en export' | BBIC-F001",
                "'{\"bbicExport\":\"1\",\"bbic' | BBIC-F001",
                "'[1,2,3]' | BBIC-F006",
                "'null' | BBIC-F001",
                "'{}' | BBIC-F006",
            })
    void daligText_ger_slutkod1_ochRegeln(String text, String rule) throws IOException {
        Said said = check(file("export.ndjson", text));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains(rule);
    }

    @Test
    void slumpadeByte_ger_slutkod1_ochIngenKrasch() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(3_000) + 1];
            random.nextBytes(bytes);
            // An archive is another thing, and has tests of its own.
            bytes[0] = (byte) (i % 2 == 0 ? '{' : bytes[0] == 'P' || bytes[0] == 0x1F ? 'x' : bytes[0]);
            Path file = Files.write(folder.resolve("export.json"), bytes);
            assertThat(check(file).code()).isEqualTo(1);
        }
    }

    @Test
    void stympadeExporter_ger_aldrigKrasch() throws IOException {
        String text = Files.readString(SAMPLE, StandardCharsets.UTF_8).substring(0, 2_500);
        for (int end = 0; end < text.length(); end += 37) {
            assertThat(check(file("export.ndjson", text.substring(0, end))).code())
                    .isEqualTo(1);
        }
    }

    @Test
    void katalog_ochFilSomInteFinns_ger_slutkod2_ochRapport() throws IOException {
        Said directory = check(folder);
        assertThat(directory.code()).isEqualTo(2);
        assertThat(directory.err()).contains("är en katalog");
        assertThat(json().at("/utfall").asText()).isEqualTo("EJ_GENOMFORD");
        Said missing = check(folder.resolve("saknas.ndjson"));
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("saknas.ndjson", "finns inte");
    }

    @Test
    void skadadZip_ger_slutkod2() throws IOException {
        Path zip = Files.write(folder.resolve("export.zip"), new byte[] {'P', 'K', 3, 4, 1, 2, 3, 4, 5, 6, 7, 8});
        assertThat(check(zip).code()).isEqualTo(2);
        Path gz = Files.write(folder.resolve("export.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 0});
        assertThat(check(gz).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "--idag,igår",
        "--sprak,fi",
        "--max-per-regel,-1",
        "--max-per-regel,många",
        "--bbic-version,9.9",
        "--finns-inte,x",
        "--mappning,/finns/inte.json"
    })
    void daligaArgument_ger_slutkod2_ochEnRadOmVad(String option, String value) throws IOException {
        Said said = check(SAMPLE, option, value);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("bbic: ").contains("--help");
        assertThat(Files.exists(ut())).isFalse();
    }

    @Test
    void utanArgument_visasHjalpen() {
        assertThat(run().code()).isEqualTo(2);
        assertThat(run("kontrollera").code()).isEqualTo(2);
        assertThat(run("--help").code()).isZero();
        assertThat(run("--version").out()).contains("inofficiellt");
    }

    @Test
    void engelskaNamn_gar_ocksa() throws IOException {
        Said said =
                run("check", SAMPLE.toString(), "--out", ut().toString(), "--language", "en", "--as-of", "2018-01-16");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("made-up data");
        assertThat(Files.readString(ut().resolve("rapport.html"))).contains("lang=\"en\"");
        assertThat(run("rule", "BBIC-T002", "--language", "en").out()).contains("Investigation over four months");
    }

    @Test
    void regel_visarSinSida() {
        assertThat(run("regel", "bbic-t002").out())
                .contains("BBIC-T002", "Utredning över fyra månader", "Så rättar du");
        assertThat(run("regel").out().lines()).hasSizeGreaterThan(30).allMatch(line -> line.startsWith("BBIC-"));
        assertThat(run("regel", "BBIC-X999").code()).isEqualTo(2);
    }

    @Test
    void standardIn_lases() throws IOException {
        input = Files.readAllBytes(SAMPLE);
        Said said = run("kontrollera", "-", "--ut", ut().toString());
        assertThat(said.code()).isZero();
        assertThat(json().at("/filer/0/namn").asText()).isEqualTo("standard in");
    }

    @Test
    void fleraFiler_provasVarForSig() throws IOException {
        Path other = file("b.ndjson", HEADER + "{\"id\":\"A-000001\",\"barn\":{\"kon\":\"hen\"}}\n");
        Said said = run("kontrollera", SAMPLE.toString(), other.toString(), "--ut", ut().toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(json().at("/filer")).hasSize(2);
        // What the sample gives advice on is of level UPPLYSNING.
        assertThat(json().at("/anmarkningar"))
                .filteredOn(remark -> !remark.at("/niva").asText().equals("UPPLYSNING"))
                .extracting(remark -> remark.at("/fil").asText())
                .containsExactly("b.ndjson");
    }

    @Test
    void idag_avgor_omEnUtredningHarPagattForLange() throws IOException {
        Path file = file(
                "a.ndjson",
                HEADER
                        + "{\"id\":\"A-1\",\"utredningar\":[{\"id\":\"U-1\",\"skyddEllerStod\":true,\"inledd\":\"2017-12-01\"}]}\n");
        check(file);
        assertThat(json().at("/antal/VARNING").asInt()).isZero();
        check(file, "--idag", "2018-04-02");
        assertThat(json().at("/antal/VARNING").asInt()).isEqualTo(1);
        assertThat(json().at("/idag").asText()).isEqualTo("2018-04-02");
    }

    @Test
    void maxPerRegel_begransarListan_menInteAntalet() throws IOException {
        Path file = file("a.ndjson", HEADER + "{\"id\":\"A-1\",\"barn\":{\"kon\":\"hen\"}}\n".repeat(9));
        check(file, "--max-per-regel", "2");
        assertThat(json().at("/antal/FEL").asInt()).isEqualTo(17);
        assertThat(json().at("/anmarkningar")).hasSize(4);
    }

    @Test
    void ingetVardeUrFilen_visas_omIngenBerOmDet() throws IOException {
        String secret = "Hemlige-Harald";
        Path file = file(
                "a.ndjson",
                HEADER
                        + "{\"id\":\"A-1\",\"" + secret + "\":\"" + secret + "\",\"barn\":{\"kon\":\"" + secret
                        + "\",\"fodelsear\":\"" + secret + "\",\"fodelsedatum\":\"" + secret + "\"},"
                        + "\"lokala\":{\"" + secret + "\":\"" + secret + "\"},"
                        + "\"insatser\":[{\"utredning\":\"" + secret + "\",\"lagrum\":[\"" + secret + "\"],\"typ\":\""
                        + secret + "\"}]}\n"
                        + "{\"id\":\"" + secret + "\n{" + secret + "}\n");
        Said said = check(file);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.all() + reports()).doesNotContain(secret).doesNotContain("Harald");
        check(file, "--visa-varden");
        assertThat(reports()).contains(secret);
    }

    @Test
    void personnummerIIdOchFilnamn_visasInte() throws IOException {
        // Constructed: the last digit is right, and no one is meant.
        String last = lastDigitRight("000101000").substring(6);
        String number = "20000101-" + last;
        Path file = file(number + ".ndjson", HEADER + "{\"id\":\"" + number + "\",\"barn\":{\"kon\":\"hen\"}}\n");
        Said said = check(file);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("BBIC-P001");
        assertThat(said.all() + reports()).doesNotContain(number).doesNotContain(last + "\"");
    }

    private static String lastDigitRight(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int weighted = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return nine + (10 - sum % 10) % 10;
    }

    @Test
    void gammalRapport_blirInteKvar_narKontrollenInteGar() throws IOException {
        check(SAMPLE);
        assertThat(json().at("/utfall").asText()).isEqualTo("INGA_FEL");
        check(folder.resolve("saknas.ndjson"));
        assertThat(json().at("/utfall").asText()).isEqualTo("EJ_GENOMFORD");
    }
}
