package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.check.Checker;
import org.openbbic.check.CrashingChecker;
import picocli.CommandLine;

/** A rule that crashes, as whoever runs the command sees it. */
class CrashCommandTest {

    private static final String EXPORT = """
            {"bbicExport":"1","bbicVersion":"1.0","skapad":"2018-01-16"}
            {"id":"A-1","utredningar":[{"inledd":"2017-03-01","avslutad":"2017-02-01"}]}
            {"id":"A-2","utredningar":[{"skyddEllerStod":true,"inledd":"2017-03-01","avslutad":"2017-12-01"}]}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(Checker checker, String... more) throws IOException {
        Path export = Files.writeString(folder.resolve("export.ndjson"), EXPORT, StandardCharsets.UTF_8);
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                printed,
                printed,
                Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC),
                false,
                () -> checker);
        String[] arguments = new String[more.length + 3];
        arguments[0] = export.toString();
        arguments[1] = "--ut";
        arguments[2] = folder.resolve("ut").toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return new CommandLine(new KontrolleraCommand(surroundings)).execute(arguments);
    }

    private JsonNode report() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("ut").resolve("rapport.json").toFile());
    }

    private String status(String rule) throws IOException {
        for (JsonNode each : report().get("regler")) {
            if (each.get("id").asText().equals(rule)) {
                return each.get("status").asText();
            }
        }
        throw new AssertionError("no such rule");
    }

    @Test
    void regelSomKraschar_ger_slutkod2_ochRapportDarResten_arMed() throws IOException {
        assertThat(run(CrashingChecker.of("BBIC-S009"))).isEqualTo(Main.NOT_DONE);
        assertThat(report().get("utfall").asText()).isEqualTo("EJ_GENOMFORD");
        assertThat(status("BBIC-S009")).isEqualTo("KRASCHADE");
        assertThat(status("BBIC-T002")).isEqualTo("KORD");
        assertThat(report().get("anmarkningar")).hasSize(1);
        assertThat(report().at("/anmarkningar/0/regel").asText()).isEqualTo("BBIC-T002");
        assertThat(folder.resolve("ut").resolve("rapport.html")).content().contains("BBIC-S009");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("KRASCHADE BBIC-S009", "CrashingChecker.java")
                .doesNotContain(CrashingChecker.SECRET, "\tat ");
        assertThat(folder.resolve("ut").resolve("rapport.json")).content().doesNotContain(CrashingChecker.SECRET);
    }

    @Test
    void svaretSomJson_sagerDetsamma() throws IOException {
        assertThat(run(CrashingChecker.of("BBIC-T002"), "--json")).isEqualTo(Main.NOT_DONE);
        JsonNode said = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(said.get("utfall").asText()).isEqualTo("EJ_GENOMFORD");
        assertThat(said.at("/anmarkningar/0/regel").asText()).isEqualTo("BBIC-S009");
    }

    @Test
    void utanKrasch_arDetEnVanligKontroll() throws IOException {
        assertThat(run(Checker.bundled())).isEqualTo(Main.WRONG);
        assertThat(report().get("utfall").asText()).isEqualTo("FEL_FINNS");
        assertThat(report().get("anmarkningar")).hasSize(2);
    }
}
