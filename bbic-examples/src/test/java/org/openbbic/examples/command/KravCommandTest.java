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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.examples.Root;

/** {@code bbic krav}: exit codes, what it writes and removes, and that it never writes over what somebody has filled in. */
class KravCommandTest {

    private static final Path DATA = Root.FOLDER.resolve("bbic-examples/data");
    private static final Path SAMPLE = DATA.resolve("pahittad-416.ndjson");
    private static final Path LIST = DATA.resolve("krav.csv");
    private static final String HEADINGS = "kravnummer;kravtext;ska/bör;visas genom\n";

    @TempDir
    private Path folder;

    private Said krav(Path export, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("krav", "--export", export.toString(), "--ut", ut().toString()));
        arguments.addAll(List.of(more));
        return Said.by(arguments.toArray(String[]::new));
    }

    private Path ut() {
        return folder.resolve("ut");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(ut().resolve("krav.json").toFile());
    }

    @Test
    void startlistan_utanIntyg_gerSlutkod0_ochEnMallAttFyllaI() throws IOException {
        Said said = krav(SAMPLE);
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(said.out()).contains("Krav (ska): 10", "påhittade data", "kravsvar.csv");
        assertThat(json().at("/utfall").asText()).isEqualTo("BESVARAD");
        assertThat(json().at("/krav")).hasSize(14);
        assertThat(json().at("/antal/ska/UPPFYLLT").asInt()).isZero();
        assertThat(Files.readAllLines(ut().resolve("kravsvar.csv"))).hasSize(15);
        assertThat(ut().resolve("krav.html")).content().contains("R14");
    }

    @Test
    void egenLista_besvarasIEgnaNummer() throws IOException {
        Said said = krav(SAMPLE, "--kravlista", LIST.toString());
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(json().at("/krav/0/nummer").asText()).isEqualTo("4.1");
        assertThat(json().at("/krav/0/svar").asText()).isEqualTo("UPPFYLLT");
        assertThat(json().at("/krav/5/svar").asText()).isEqualTo("EJ_UPPFYLLT");
        assertThat(json().at("/krav/6/svar").asText()).isEqualTo("EJ_VISAT");
    }

    @Test
    void ettSkaKrav_ejUppfyllt_gerSlutkod1_menInteEttBorKrav() throws IOException {
        Path must = file("ska.csv", HEADINGS + "K1;Boende.;ska;fil:variabel=avslut.boende\n");
        assertThat(krav(SAMPLE, "--kravlista", must.toString()).code()).isEqualTo(1);
        Path should = file("bor.csv", HEADINGS + "K1;Boende.;bör;fil:variabel=avslut.boende\n");
        assertThat(krav(SAMPLE, "--kravlista", should.toString()).code()).isZero();
    }

    @Test
    void mallen_ifylldOchGivenTillbaka_besvararKraven() throws IOException {
        krav(SAMPLE);
        Path sheet = ut().resolve("kravsvar.csv");
        String filled = Files.readString(sheet).replace(";ska;;;;", ";ska;ja;Anna Exempel;2026-11-20;");
        Files.writeString(sheet, filled);
        Said said = krav(SAMPLE, "--kravsvar", sheet.toString());
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(json().at("/antal/ska/UPPFYLLT").asInt()).isEqualTo(10);
        assertThat(Files.readString(sheet)).isEqualTo(filled);
    }

    @Test
    void ifylldMall_skrivsInteOver() throws IOException {
        Files.createDirectories(ut());
        Files.writeString(ut().resolve("kravsvar.csv"), "någons arbete");
        Said said = krav(SAMPLE);
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("finns redan och skrevs inte över");
        assertThat(ut().resolve("kravsvar.csv")).content().isEqualTo("någons arbete");
    }

    @Test
    void svarPaKravSomInteFinns_sags() throws IOException {
        Path declared = file("svar.csv", "kravnummer;svar;vem;datum\nR99;ja;Anna;2026-11-20\n");
        Said said = krav(SAMPLE, "--kravsvar", declared.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("svar.csv, rad 2, kolumnen kravnummer: inget krav i listan har det numret");
        assertThat(json().at("/kravsvar/oanvanda/0/rad").asInt()).isEqualTo(2);
    }

    @Test
    void felILista_gerSlutkod2_medFilRadOchKolumn_ochRorIngenFil() throws IOException {
        krav(SAMPLE);
        byte[] before = Files.readAllBytes(ut().resolve("krav.json"));
        Path list = file("krav.csv", HEADINGS + "K1;Hemlige-Harald;kanske;intyg\n");
        Said said = krav(SAMPLE, "--kravlista", list.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("krav.csv, rad 2, kolumnen ska/bör: här ska stå ska eller bör")
                .doesNotContain("Harald");
        assertThat(Files.readAllBytes(ut().resolve("krav.json"))).isEqualTo(before);
    }

    @Test
    void filSomInteGarAttLasa_gerSlutkod2_ochSvarSomSagerDet_iStalletForDeGamla() throws IOException {
        krav(SAMPLE);
        Said said = krav(folder.resolve("saknas.ndjson"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("saknas.ndjson");
        assertThat(json().at("/utfall").asText()).isEqualTo("EJ_GENOMFORD");
        assertThat(json().at("/krav/4/provatIFilen").asText()).isEqualTo("EJ_VISAT");
        assertThat(ut().resolve("krav.html")).content().contains("kunde inte genomföras");
    }

    @ParameterizedTest
    @CsvSource({
        "--bbic-version,9.9",
        "--kravlista,/finns/inte.csv",
        "--kravsvar,/finns/inte.csv",
        "--lager,/finns/inte.csv",
        "--mappning,/finns/inte.json",
        "--idag,igår",
        "--profil,profil.json",
        "--export,-"
    })
    void daligaArgument_gerSlutkod2_ochRorIngenFil(String option, String value) {
        Said said = option.equals("--export")
                ? Said.by("krav", option, value, option, value, "--ut", ut().toString())
                : krav(SAMPLE, option, value);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("bbic: ").contains("--help");
        assertThat(Files.exists(ut())).isFalse();
    }

    @Test
    void exportISammaKatalog_medSammaNamnSomSvaren_tasInteBort() throws IOException {
        Files.createDirectories(ut());
        Path export = Files.copy(SAMPLE, ut().resolve("krav.json"));
        assertThat(krav(export).code()).isEqualTo(2);
        assertThat(export).hasSameBinaryContentAs(SAMPLE);
    }

    @Test
    void lagerFranLeverantoren_tasInteEmot_menKommunensEget() throws IOException {
        Path own = DATA.resolve("egna-variabler.lager.csv");
        Path list = file("krav.csv", HEADINGS + "K1;Trygghet.;ska;fil:variabel=trygghet\n");
        assertThat(krav(SAMPLE, "--kravlista", list.toString()).err()).contains("går inte att söka");
        Path export = file(
                "export.ndjson",
                "{\"bbicExport\":\"1\",\"bbicVersion\":\"webbkollen-2017\"}\n{\"id\":\"A-1\",\"insatser\":"
                        + "[{\"id\":\"I-1\",\"avslut\":{\"lokala\":{\"trygghet\":\"trygg\"}}}]}\n");
        Said said = krav(export, "--kravlista", list.toString(), "--lager", own.toString());
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(json().at("/krav/0/svar").asText()).isEqualTo("UPPFYLLT");
        Path vendors = file(
                "leverantor.lager.csv",
                Files.readString(own).replace("lager;;part;;kommun", "lager;;part;;leverantor"));
        Said refused = krav(export, "--kravlista", list.toString(), "--lager", vendors.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("leverantören");
    }

    @Test
    void tabellMedMappning_provasOcksa() throws IOException {
        Said said = krav(
                DATA.resolve("pahittad-416.csv"),
                "--mappning",
                DATA.resolve("pahittad-416.mappning.json").toString(),
                "--kravlista",
                LIST.toString());
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(json().at("/krav/3/svar").asText()).isEqualTo("UPPFYLLT");
    }

    @Test
    void svaren_farLasas_baraAvSinAgare() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            krav(SAMPLE);
            for (String name : List.of("krav.json", "krav.html", "kravsvar.csv")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ut().resolve(name))))
                        .isEqualTo("rw-------");
            }
        }
    }
}
