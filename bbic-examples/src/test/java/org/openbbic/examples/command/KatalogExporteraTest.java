package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openbbic.catalogue.Catalogue;
import org.openbbic.examples.Root;

/** {@code bbic katalog exportera}: what it writes, and what it says when it cannot. */
class KatalogExporteraTest {

    @TempDir
    private Path folder;

    private record Said(int code, String out, String err) {}

    private Said run(String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of("katalog", "exportera"));
        arguments.addAll(List.of(more));
        int code = Main.run(
                new Surroundings(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC),
                        false),
                arguments.toArray(String[]::new));
        Said said = new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(said.out() + said.err()).doesNotContain("Exception", "\tat ");
        return said;
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(ut())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path ut() {
        return folder.resolve("ut");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "json-schema | LASMIG.txt,export-3.1.schema.json,rad-3.1.schema.json",
                "csv | LASMIG.txt,kodlistor.csv",
                "datapackage | LASMIG.txt,datapackage.json,insatser-3.1.csv",
                "form | LASMIG.txt,form.schema.json,formular-3.1.json"
            })
    void varjeFormat_skriverSinaFiler_ochNamnerDem(String format, String files) throws IOException {
        Said said = run("--format", format, "--ut", ut().toString(), "--bbic-version", "3.1");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(written()).containsExactly(files.split(",", -1));
        assertThat(said.out().lines().sorted().toList()).isEqualTo(written());
        assertThat(said.err()).isEmpty();
    }

    @Test
    void utanVersion_gesAllaUt() throws IOException {
        assertThat(run("--format", "form", "--ut", ut().toString()).code()).isZero();
        assertThat(written()).hasSize(Catalogue.bundled().versions().size() + 2);
    }

    @Test
    void tillagg_ger_ettSchemaForBada() throws IOException {
        Said said = run(
                "--format",
                "json-schema",
                "--ut",
                ut().toString(),
                "--bbic-version",
                "1.0",
                "--tillagg",
                "webbkollen-2017");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(written()).contains("export-1.0+webbkollen-2017.schema.json");
    }

    @ParameterizedTest
    @CsvSource({
        "--format, pdf, --ut, ut",
        "--format, csv, --bbic-version, 3.1",
        "--ut, ut, --bbic-version, 3.1",
        "--format, csv, --finns-inte, x"
    })
    void daligaArgument_ger_slutkod2_ochHanvisning(String a, String b, String c, String d) {
        Said said = run(a, b, c, d);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("bbic katalog exportera --help");
        assertThat(said.out()).isEmpty();
    }

    @Test
    void okandVersion_ger_slutkod2_ochDeKanda() {
        Said version = run("--format", "csv", "--ut", ut().toString(), "--bbic-version", "9.9<script>");
        assertThat(version.code()).isEqualTo(2);
        assertThat(version.err()).contains("kända är 1.0", "3.1").doesNotContain("9.9", "<script>");
        Said addition = run("--format", "json-schema", "--ut", ut().toString(), "--tillagg", "9.9");
        assertThat(addition.code()).isEqualTo(2);
        assertThat(addition.err()).contains("--tillagg", "kända är 1.0");
        assertThat(ut()).doesNotExist();
    }

    @Test
    void tillagg_tillAnnatAnSchema_ger_slutkod2() {
        Said said = run("--format", "csv", "--ut", ut().toString(), "--tillagg", "3.1");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("bara anges för json-schema");
    }

    @Test
    void katalogSomArEnFil_ger_slutkod2_ochSagerDet() throws IOException {
        Path file = Files.writeString(folder.resolve("upptagen"), "x");
        Said said = run("--format", "csv", "--ut", file.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .isEqualTo("bbic: upptagen kan inte skrivas: det som skulle vara en katalog är en fil.\n");
    }

    @Test
    void sidan_arDenSomStarBlandDokumenten() throws IOException {
        Said said = run("--format", "html", "--ut", ut().toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).isEqualTo("katalog.html\nLASMIG.txt\n");
        assertThat(Files.readString(ut().resolve("LASMIG.txt")))
                .contains(Catalogue.bundled().sha256());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(ut().resolve("katalog.html")))
                    .as("as open as the other formats")
                    .isEqualTo(Files.getPosixFilePermissions(ut().resolve("LASMIG.txt")));
        }
        assertThat(Files.readString(ut().resolve("katalog.html"))).isEqualTo(Root.read("docs/katalog/index.html"));
    }

    @Test
    void medLager_narnnsLagretIDetSomGesUt() throws IOException {
        String layer = Root.FOLDER
                .resolve("bbic-examples/data/egna-variabler.lager.csv")
                .toString();
        assertThat(run("--format", "html", "--ut", ut().toString(), "--lager", layer)
                        .code())
                .isZero();
        assertThat(Files.readString(ut().resolve("katalog.html")))
                .contains("Egna variabler, påhittad kommun", "Upplevd trygghet");
        assertThat(run("--format", "form", "--ut", ut().toString(), "--lager", layer, "--bbic-version", "3.1")
                        .code())
                .isZero();
        assertThat(Files.readString(ut().resolve("formular-3.1.json")))
                .contains("Familjebehandling", "Egna variabler, påhittad kommun");
    }
}
