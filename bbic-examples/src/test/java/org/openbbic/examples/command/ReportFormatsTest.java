package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kontrollera --format}: what is written, what is taken away, and what each form says and must not say. */
class ReportFormatsTest {

    private static final String ALL = "json,html,csv,junit";
    private static final String EXPORT =
            "{\"bbicExport\":\"1\",\"bbicVersion\":\"webbkollen-2017\",\"skapad\":\"2018-01-16\"}\n"
                    + "{\"id\":\"00123\",\"barn\":{\"kon\":\"hen\"}}\n";

    @TempDir
    private Path folder;

    private Path ut() {
        return folder.resolve("ut");
    }

    private Said check(String... more) throws IOException {
        Path export = Files.writeString(folder.resolve("export.ndjson"), EXPORT, StandardCharsets.UTF_8);
        return checkFile(export, more);
    }

    private Said checkFile(Path export, String... more) {
        String[] first = {"kontrollera", export.toString(), "--ut", ut().toString()};
        return Said.by(Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void jsonMedFormat_utanUt_arEttFel_eftersomIngetSkulleSkrivas() throws IOException {
        Path export = Files.writeString(folder.resolve("export.ndjson"), EXPORT, StandardCharsets.UTF_8);
        Said said = Said.by("kontrollera", export.toString(), "--json", "--format", "csv");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("--format", "--ut");
        assertThat(check("--json", "--format", "csv").code()).isEqualTo(1);
        assertThat(written()).containsExactly("rapport.csv");
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(ut())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String text(String name) throws IOException {
        return Files.readString(ut().resolve(name), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "json,html | rapport.html rapport.json",
                "csv | rapport.csv",
                "junit | rapport.junit.xml",
                "junit, csv | rapport.csv rapport.junit.xml",
                "json,json | rapport.json",
                ALL + " | rapport.csv rapport.html rapport.json rapport.junit.xml"
            })
    void format_avgor_vilkaFilerSomSkrivs_ochNamnsISvaret(String format, String files) throws IOException {
        Said said = check("--format", format);
        assertThat(said.code()).as(said.all()).isEqualTo(1);
        assertThat(written()).containsExactly(files.split(" "));
        assertThat(said.out()).contains(files.split(" "));
    }

    @Test
    void utanFormat_skrivsJsonOchHtml() throws IOException {
        check();
        assertThat(written()).containsExactly("rapport.html", "rapport.json");
    }

    @Test
    void gamlaRapporter_iFormerSomInteOnskas_tasBort() throws IOException {
        check("--format", ALL);
        check("--format", "csv");
        assertThat(written()).containsExactly("rapport.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "", "json,", "JSON", "json;html", "hemligt-ord"})
    void okantFormat_ger_slutkod2_ochSagerVilkaSomFinns(String format) throws IOException {
        Said said = check("--format", format);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("json, html, csv, junit").doesNotContain("hemligt-ord");
        assertThat(Files.exists(ut())).isFalse();
    }

    @Test
    void kontrollSomInteGar_sagerDet_iVarjeForm() throws IOException {
        check("--format", ALL);
        Said said = checkFile(folder.resolve("saknas.ndjson"), "--format", ALL);
        assertThat(said.code()).isEqualTo(2);
        assertThat(text("rapport.json")).contains("\"EJ_GENOMFORD\"");
        assertThat(text("rapport.html")).contains("Kontrollen kunde inte genomföras");
        assertThat(text("rapport.csv"))
                .contains("Kontrollen kunde inte genomföras")
                .doesNotContain("00123");
        assertThat(text("rapport.junit.xml")).contains("<error message=\"Kontrollen kunde inte genomföras\"");
    }

    @Test
    void varjeForm_farLasas_baraAvSinAgare() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            check("--format", ALL);
            for (String name : written()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ut().resolve(name))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void arendensId_starIArbetslistan_menIByggserverrapportenForstNarNagonBerOmDet() throws IOException {
        check("--format", ALL);
        assertThat(text("rapport.csv")).contains(";Ärende 00123;");
        assertThat(text("rapport.junit.xml")).contains("BBIC-K001").doesNotContain("00123");
        check("--format", ALL, "--visa-arenden");
        assertThat(text("rapport.junit.xml")).contains("Ärende 00123", "OSL 26 kap. 1 §");
    }

    @Test
    void ingetVarde_starIArbetslistanEllerByggserverrapporten_omIngenBerOmDet() throws IOException {
        check("--format", ALL);
        assertThat(text("rapport.csv") + text("rapport.junit.xml")).doesNotContain("hen\"");
        check("--format", ALL, "--visa-varden");
        assertThat(text("rapport.csv")).contains("Värde: \"\"hen\"\"");
        assertThat(text("rapport.junit.xml")).doesNotContain("hen&quot;", "\"hen\"");
    }

    @Test
    void tvaKorningar_ger_sammaByteIVarjeForm() throws IOException {
        check("--format", ALL);
        String first = text("rapport.csv") + text("rapport.junit.xml");
        check("--format", ALL);
        assertThat(text("rapport.csv") + text("rapport.junit.xml")).isEqualTo(first);
    }
}
