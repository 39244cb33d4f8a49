package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.examples.Root;

/** Two hundred thousand cases go through in one pass and 64 MB, and an id that comes again is found all the same. */
class LargeFileTest {

    private static final int CASES = 200_000;

    @Test
    void tvahundratusenArenden_ryms_i64Megabyte_ochDubblettenHittas(@TempDir Path folder) throws Exception {
        List<String> sample = sample();
        Path said = folder.resolve("said.txt");
        Process process =
                begin(said, "kontrollera", "-", "--ut", folder.resolve("ut").toString());
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            write(sample, out);
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(said, StandardCharsets.UTF_8))
                .isEqualTo(Main.WRONG);
        JsonNode report =
                new ObjectMapper().readTree(folder.resolve("ut/rapport.json").toFile());
        assertThat(report.at("/filer/0/arenden").asInt()).isEqualTo(CASES + 1);
        // What the sample gives advice on is of level UPPLYSNING.
        assertThat(report.at("/antal/FEL").asInt()).isEqualTo(1);
        assertThat(report.at("/antal/VARNING").asInt()).isZero();
        assertThat(report.at("/anmarkningar"))
                .filteredOn(remark -> remark.at("/niva").asText().equals("FEL"))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.at("/regel").asText()).isEqualTo("BBIC-F004");
                    assertThat(remark.at("/rad").asInt()).isEqualTo(CASES + 2);
                });
    }

    @Test
    void allaAnmarkningar_raknasUpp_i64Megabyte_ochJamfors(@TempDir Path folder) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = begin(
                said, "kontrollera", "-", "--format", "json,csv,html", "--ut", folder.toString(), "--visa-varden");
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            line("{\"bbicExport\":\"1\",\"bbicVersion\":\"webbkollen-2017\",\"skapad\":\"2018-01-16\"}", out);
            for (int i = 0; i < CASES; i++) {
                line("{\"id\":\"B-" + i + "\",\"barn\":{\"kon\":\"fel\",\"ursprung\":\"fel\"}}", out);
            }
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(said, StandardCharsets.UTF_8))
                .isEqualTo(Main.WRONG);
        Path json = folder.resolve("rapport.json");
        assertThat(lines(json, "      \"varde\": ")).hasSize(2 * CASES);
        List<Integer> places = lines(json, "      \"rad\": ").stream()
                .map(line -> Integer.valueOf(line.replaceAll("\\D", "")))
                .toList();
        assertThat(places).isSorted().hasSizeGreaterThanOrEqualTo(2 * CASES);
        assertThat(lines(folder.resolve("rapport.csv"), "Fil 1: ")).hasSize(places.size());
        // A thousand of the rule that has two in each case.
        assertThat(Files.readString(folder.resolve("rapport.html")))
                .contains("B-499")
                .doesNotContain("B-1000");
        Process comparing = begin(said, "jamfor", json.toString(), json.toString());
        assertThat(comparing.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(comparing.exitValue())
                .as(Files.readString(said, StandardCharsets.UTF_8))
                .isEqualTo(Main.NOTHING_WRONG);
    }

    private static List<String> lines(Path file, String beginning) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith(beginning)).toList();
        }
    }

    @Test
    void tvahundratusenArenden_lamnasUt_i64Megabyte(@TempDir Path folder) throws Exception {
        List<String> sample = sample();
        Path said = folder.resolve("said.txt");
        Path key = Files.writeString(folder.resolve("nyckel"), "00".repeat(32));
        Process process = begin(
                said,
                "exportera",
                "-",
                "--minsta-grupp",
                "1",
                "--kodnyckel",
                key.toString(),
                "--ut",
                folder.resolve("ut").toString());
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            write(sample, out);
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(said, StandardCharsets.UTF_8))
                .isZero();
        JsonNode log =
                new ObjectMapper().readTree(folder.resolve("ut/logg.json").toFile());
        assertThat(log.at("/arenden/utlamnade").asInt()).isEqualTo(CASES + 1);
    }

    @Test
    void tvahundratusenArenden_raknas_i64Megabyte_medEttBarnVar(@TempDir Path folder) throws Exception {
        List<String> sample = sample();
        Path said = folder.resolve("said.txt");
        Process process = begin(
                said,
                "statistik",
                "-",
                "--grupp",
                "kon,ursprung",
                "--format",
                "json,html,xlsx,csv",
                "--ut",
                folder.resolve("ut").toString());
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            line("{\"bbicExport\":\"1\",\"bbicVersion\":\"webbkollen-2017\",\"skapad\":\"2018-01-16\"}", out);
            for (int i = 0; i < CASES; i++) {
                String arende = sample.get(1 + i % (sample.size() - 1));
                line(arende.replace("\"barn\":{", "\"barn\":{\"nyckel\":\"B-" + i + "\","), out);
            }
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(said, StandardCharsets.UTF_8))
                .isZero();
        JsonNode report =
                new ObjectMapper().readTree(folder.resolve("ut/statistik.json").toFile());
        assertThat(report.at("/tabeller/0/n").asInt()).isEqualTo(CASES);
        assertThat(report.at("/tabeller/0/barn").asInt()).isEqualTo(CASES);
    }

    private static List<String> sample() throws IOException {
        return Files.readAllLines(
                Root.FOLDER.resolve("bbic-examples/data/pahittad-416.ndjson"), StandardCharsets.UTF_8);
    }

    /** The command with these arguments in little memory, with what it says in that file. */
    private static Process begin(Path said, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.openbbic.examples.command.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    /** The sample over and over, each case with an id of its own, and the first id once more at the end. */
    private static void write(List<String> sample, OutputStream out) throws IOException {
        line("{\"bbicExport\":\"1\",\"bbicVersion\":\"webbkollen-2017\",\"skapad\":\"2018-01-16\"}", out);
        for (int i = 0; i <= CASES; i++) {
            String arende = sample.get(1 + i % (sample.size() - 1));
            int number = i == CASES ? 0 : i;
            line("{\"id\":\"B-" + number + arende.substring(arende.indexOf("\",")), out);
        }
    }

    private static void line(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
