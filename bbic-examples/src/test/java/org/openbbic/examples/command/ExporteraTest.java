package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.examples.Root;

/** {@code bbic exportera}: exit codes, what it writes and says, and what it refuses. */
class ExporteraTest {

    private static final Path DATA = Root.FOLDER.resolve("bbic-examples/data");
    private static final Path SAMPLE = DATA.resolve("pahittad-416.ndjson");
    private static final String HEADER = "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\"}\n";

    @TempDir
    private Path folder;

    private Path ut() {
        return folder.resolve("ut");
    }

    private Said export(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("exportera", file.toString(), "--ut", ut().toString()));
        arguments.addAll(List.of(more));
        return Said.by(arguments.toArray(String[]::new));
    }

    private JsonNode log() throws IOException {
        return new ObjectMapper().readTree(ut().resolve("logg.json").toFile());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private void assertNothingWritten() throws IOException {
        assertThat(ut()).doesNotExist();
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside.filter(each -> each.getFileName().toString().startsWith("bbic")))
                    .isEmpty();
        }
    }

    @Test
    void denPahittadeFilen_medSmaGrupper_lamnasInteUt() throws IOException {
        Said said = export(SAMPLE);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .startsWith("bbic: den minsta gruppen har 1 barn, och gränsen är 5.")
                .contains("--fodelsear-klass", "--utan", "--minsta-grupp", "Inget har skrivits.");
        assertNothingWritten();
    }

    @Test
    void medMindreUppgifter_lamnasDenUt() throws IOException {
        Said said =
                export(SAMPLE, "--fodelsear-klass", "10", "--utan", "barn.ursprung", "--utan", "barn.ensamkommande");
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(said.out())
                .contains("416 ärenden utlämnade, påhittade data", "Minsta grupp: 5 barn eller fler", "OSL 26 kap. 1 §")
                .contains("arende.enhet, fritext borttagen: 416");
        assertThat(log().at("/indata/sha256").asText()).isEqualTo(FileHash.of(SAMPLE));
        assertThat(log().at("/arenden/utlamnade").asInt()).isEqualTo(416);
        assertThat(log().at("/minimering/utelamnat")).hasSize(2);
        assertThat(Files.readString(ut().resolve("arende.csv"))).doesNotContain("A-0000", "Norr");
    }

    @Test
    void medUttryckligtArgument_lamnasDenUtAnda_ochLoggenSagerHurLitenGruppenAr() throws IOException {
        Said said = export(SAMPLE, "--minsta-grupp", "1");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Minsta grupp: 1 barn, gräns 1", "kan pekas ut");
        assertThat(log().at("/minstaGrupp/barn").asInt()).isEqualTo(1);
        assertThat(log().at("/minstaGrupp/grans").asInt()).isEqualTo(1);
        assertThat(log().at("/minstaGrupp/mindreGrupper").asInt()).isPositive();
    }

    @Test
    void nyckeln_gorsEnGang_ochGerSammaByteVarjeGang() throws IOException {
        Path key = folder.resolve("nyckel");
        Said made = Said.by("kodnyckel", key.toString());
        assertThat(made.code()).as(made.all()).isZero();
        String text = Files.readString(key).strip();
        assertThat(text).matches("[0-9a-f]{64}");
        assertThat(made.all()).doesNotContain(text).contains("fingeravtryck");
        Said again = Said.by("kodnyckel", key.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("skrivs aldrig över");
        assertThat(Files.readString(key).strip()).isEqualTo(text);

        export(SAMPLE, "--minsta-grupp", "1", "--kodnyckel", key.toString(), "--format", "csv,ndjson");
        Map<Path, byte[]> first = files(ut());
        assertThat(first).hasSizeGreaterThan(20);
        Path second = folder.resolve("igen");
        Said.by(
                "exportera",
                SAMPLE.toString(),
                "--ut",
                second.toString(),
                "--minsta-grupp",
                "1",
                "--kodnyckel",
                key.toString(),
                "--format",
                "csv,ndjson");
        assertThat(files(second))
                .allSatisfy(
                        (name, bytes) -> assertThat(bytes).as(name.toString()).isEqualTo(first.get(name)));
        first.forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(name.toString())
                .doesNotContain(text));
    }

    private static Map<Path, byte[]> files(Path folder) throws IOException {
        Map<Path, byte[]> files = new HashMap<>();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path each : inside.toList()) {
                files.put(each.getFileName(), Files.readAllBytes(each));
            }
        }
        return files;
    }

    @Test
    void tabellMedMappning_lamnasUt_medMappningensHash() throws IOException {
        Path mapping = DATA.resolve("pahittad-416.mappning.json");
        Said said = export(DATA.resolve("pahittad-416.csv"), "--mappning", mapping.toString(), "--minsta-grupp", "1");
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(log().at("/mappningSha256").asText()).isEqualTo(FileHash.of(mapping));
        assertThat(log().at("/versioner/webbkollen-2017").asInt()).isEqualTo(416);
    }

    @Test
    void spss_ar_csvMedMerBredvid_ochSammaFormatTvaGanger_ar_ett() throws IOException {
        Said said = export(SAMPLE, "--minsta-grupp", "1", "--format", "csv,spss,SPSS");
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(files(ut())).containsKeys(Path.of("arende.csv"), Path.of("arende.sps"), Path.of("arende.do"));
    }

    @Test
    void parquetUtanSinJar_sager_varDenGorsAv() throws IOException {
        Said said = export(SAMPLE, "--format", "parquet");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("bbic-parquet.jar", "bredvid bbic.jar");
        assertNothingWritten();
    }

    @Test
    void nyckelIKatalogen_forKort_ellerSaknad_gerSlutkod2() throws IOException {
        Path inside = Files.createDirectories(ut()).resolve("nyckel");
        Files.writeString(inside, "00".repeat(32));
        Said within = export(SAMPLE, "--kodnyckel", inside.toString());
        assertThat(within.code()).isEqualTo(2);
        assertThat(within.err()).contains("nyckeln ligger i katalogen som lämnas ut");
        Files.delete(inside);
        Files.delete(ut());
        Said weak = export(SAMPLE, "--kodnyckel", file("kort", "hemligheten").toString());
        assertThat(weak.code()).isEqualTo(2);
        assertThat(weak.err()).contains("minst 32 byte", "bbic kodnyckel").doesNotContain("hemligheten");
        Said none = export(SAMPLE, "--kodnyckel", folder.resolve("finns-inte").toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("--kodnyckel", "filen finns inte");
        assertNothingWritten();
    }

    @Test
    void katalogMedNagotI_skrivsInteOver() throws IOException {
        Path there = Files.createDirectories(ut()).resolve("a.txt");
        Files.writeString(there, "x");
        Said said = export(SAMPLE, "--minsta-grupp", "1");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("katalogen är inte tom, och inget skrivs över");
        assertThat(there).hasContent("x");
    }

    @Test
    void filSomInteGarAttLasa_tomFil_utanArenden_ochUtanVersion_gerSlutkod2() throws IOException {
        assertThat(export(folder.resolve("finns-inte.ndjson")).err()).contains("filen finns inte");
        assertThat(export(file("tom.ndjson", "")).err()).contains("filen är tom");
        assertThat(export(file("bara.ndjson", HEADER)).err()).contains("filen har inga ärenden");
        assertThat(export(file("trasig.ndjson", HEADER + "{\"id\": Hemlige-Harald}\n"))
                        .err())
                .contains("inget ärende kunde läsas")
                .doesNotContain("Harald");
        Said said = export(file("utan.ndjson", "{\"bbicExport\":\"1\"}\n{\"id\":\"A\"}\n"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("filen anger ingen version", "--fran", "Inget har skrivits.");
        assertNothingWritten();
        assertThat(export(folder.resolve("utan.ndjson"), "--fran", "3.1", "--minsta-grupp", "1")
                        .code())
                .isZero();
    }

    @Test
    void arendeSomInteGarAttLasa_ar_inteMed_ochGerSlutkod1() throws IOException {
        Said said =
                export(file("a.ndjson", HEADER + "{\"id\":\"A\"}\n{\"id\": Hemlige-Harald}\n"), "--minsta-grupp", "1");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("Kunde inte läsas och är inte med: 1");
        assertThat(log().at("/arenden/olasbara").asInt()).isEqualTo(1);
        assertThat(said.all()).doesNotContain("Harald");
    }

    @ParameterizedTest
    @CsvSource({
        "--format,xml",
        "--datum,vecka",
        "--utan,barn.hemligt",
        "--utan,insats.lokala",
        "--minsta-grupp,0",
        "--fodelsear-klass,0",
        "--fran,9.9"
    })
    void daligaArgument_gerSlutkod2_ochEnRadOmVad(String option, String value) throws IOException {
        Said said = export(SAMPLE, option, value);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("bbic: ").contains("--help").doesNotContain("9.9", "hemligt", "vecka");
        assertNothingWritten();
    }

    @Test
    void felaktigaExporter_kraschaInte() throws IOException {
        int files = 0;
        try (Stream<Path> all = Files.list(DATA.resolve("felaktiga"))) {
            for (Path file : all.filter(each -> each.getFileName().toString().startsWith("BBIC-"))
                    .toList()) {
                Path out = folder.resolve("ut" + files);
                Said said = Said.by("exportera", file.toString(), "--ut", out.toString(), "--minsta-grupp", "1");
                assertThat(said.code()).isBetween(0, 2);
                assertThat(said.all()).doesNotContain("internt fel");
                files++;
            }
        }
        assertThat(files).isGreaterThan(40);
    }
}
