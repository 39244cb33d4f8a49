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
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.examples.Root;

/** {@code bbic statistik}: what it counts, what it writes, whom it is for, and what it says of arguments it cannot use. */
class StatistikCommandTest {

    private static final Path SAMPLE = Root.FOLDER.resolve("bbic-examples/data/pahittad-416.ndjson");

    @TempDir
    private Path folder;

    private Said statistik(Path export, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "statistik", export.toString(), "--ut", folder.resolve("ut").toString()));
        arguments.addAll(List.of(more));
        return Said.by(arguments.toArray(String[]::new));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("ut/statistik.json").toFile());
    }

    private static JsonNode table(JsonNode report, String key) {
        for (JsonNode table : report.at("/tabeller")) {
            if (table.at("/nyckel").asText().equals(key)) {
                return table;
            }
        }
        throw new AssertionError(key);
    }

    private static JsonNode cell(JsonNode table, String key) {
        for (JsonNode cell : table.at("/celler")) {
            if (cell.at("/nyckel").asText().equals(key)) {
                return cell;
            }
        }
        throw new AssertionError(key);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    @Test
    void utanVal_skrivsEnSida_forInternMottagare() throws IOException {
        Said said = statistik(SAMPLE);
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(said.out()).contains("Räknade 416 ärenden.", "får inte lämna kommunen", "statistik.html");
        String page = Files.readString(folder.resolve("ut/statistik.html"));
        assertThat(page)
                .contains("Intern rapport", "OSL 26 kap. 1 §", "Påhittade uppgifter", "Content-Security-Policy", "<svg")
                .doesNotContain("<script", "http-equiv=\"refresh\"");
        assertThat(folder.resolve("ut").toFile().list()).containsExactly("statistik.html");
    }

    @Test
    void sammaTal_iAllaFormer() throws IOException {
        Said said = statistik(SAMPLE, "--format", "json,csv,xlsx,html");
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(cell(table(json(), "risk.beslut"), "nagot-forhojd")
                        .at("/antal")
                        .asInt())
                .isEqualTo(166);
        assertThat(Files.readString(folder.resolve("ut/statistik.csv")))
                .contains("risk.beslut;Riskbedömning vid beslut;insats;;;nagot-forhojd;Något förhöjd risk;166;39,9;");
        try (ZipFile book = new ZipFile(folder.resolve("ut/statistik.xlsx").toFile())) {
            assertThat(book.getEntry("xl/workbook.xml")).isNotNull();
            String sheets = new String(
                    book.getInputStream(book.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sheets).contains("L&#xe4;s f&#xf6;rst", "Nyckeltal", "Riskbed&#xf6;mning");
            String properties = new String(
                    book.getInputStream(book.getEntry("docProps/core.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(properties).contains("T00:00:00Z</dcterms:created>");
        }
        assertThat(Files.readString(folder.resolve("ut/statistik.html"))).contains(">166<");
    }

    @Test
    void sammaFil_gerSammaByte() throws IOException {
        statistik(SAMPLE, "--format", "json,html,csv,xlsx");
        Map<Path, byte[]> first = new TreeMap<>();
        for (String name : List.of("statistik.json", "statistik.html", "statistik.csv", "statistik.xlsx")) {
            Path file = folder.resolve("ut").resolve(name);
            first.put(file, Files.readAllBytes(file));
        }
        statistik(SAMPLE, "--format", "json,html,csv,xlsx");
        first.forEach((file, bytes) -> assertThat(file).hasBinaryContent(bytes));
    }

    @Test
    void placeringsformer_redovisasPerEnhet_ochArTillsammansAllaKanda() throws IOException {
        statistik(SAMPLE, "--format", "json");
        Map<String, Long> placed = new TreeMap<>();
        Map<String, Long> known = new TreeMap<>();
        for (JsonNode figure : json().at("/nyckeltal")) {
            if (figure.at("/rubrik").asText().startsWith("Placeringar i ")) {
                for (JsonNode row : figure.at("/varden")) {
                    String unit = row.at("/grupp").asText();
                    placed.merge(unit, row.at("/taljare").asLong(), Long::sum);
                    known.put(unit, row.at("/namnare").asLong());
                }
            }
        }
        assertThat(placed).hasSizeGreaterThan(2).isEqualTo(known);
    }

    @Test
    void grupper_period_urvalOchEnhet_begransarOchDelar() throws IOException {
        Said said = statistik(
                SAMPLE,
                "--format",
                "json",
                "--grupp",
                "kon,ursprung",
                "--period",
                "2017",
                "--filter",
                "ensamkommande=nej,*saknas",
                "--enhet",
                "Norr");
        assertThat(said.code()).as(said.all()).isZero();
        JsonNode orsak = table(json(), "avslut.orsak");
        assertThat(orsak.at("/grupper")).extracting(JsonNode::asText).containsExactly("kon", "ursprung");
        int all = cell(orsak, "*alla/*alla/*n").at("/antal").asInt();
        int girls = cell(orsak, "flicka/*alla/*n").at("/antal").asInt();
        int boys = cell(orsak, "pojke/*alla/*n").at("/antal").asInt();
        assertThat(all).isPositive().isLessThan(416).isEqualTo(girls + boys);
        assertThat(json().at("/urval/fran").asText()).isEqualTo("2017-01-01");
        assertThat(json().at("/urval/enhet").asText()).isEqualTo("Norr");
    }

    @Test
    void urvalSomEnTabellInteKanTa_utelamnasMedOrsak() throws IOException {
        Said said = statistik(SAMPLE, "--format", "json,html", "--filter", "beslut.riskbedomning=hog");
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(json().at("/utelamnade"))
                .anySatisfy(each -> assertThat(each.at("/nyckel").asText()).isEqualTo("utredning.tid"));
        assertThat(Files.readString(folder.resolve("ut/statistik.html")))
                .contains("Riskbedömning vid beslut är inte känt om utredningar.");
    }

    @Test
    void jamforelse_stallerEgnaMotAndra() throws IOException {
        Path other = file(
                "andra.ndjson",
                "{\"bbicExport\":\"1\",\"bbicVersion\":\"webbkollen-2017\"}\n"
                        + "{\"id\":\"1\",\"insatser\":[{\"beslut\":{\"datum\":\"2017-01-01\",\"riskbedomning\":\"hog\"}}]}\n");
        Said said = statistik(SAMPLE, "--format", "json", "--jamfor", other.toString());
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(said.out()).contains("jämförda med 1 från andra");
        JsonNode risk = table(json(), "risk.beslut");
        assertThat(cell(risk, "egna/hog").at("/antal").asInt()).isEqualTo(110);
        assertThat(cell(risk, "andra/hog").at("/antal").asInt()).isEqualTo(1);
    }

    @Test
    void externMottagare_serIngetTalUnderTroskeln() throws IOException {
        Said said = statistik(SAMPLE, "--format", "json,csv,html,xlsx", "--mottagare", "extern", "--grupp", "kon");
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(said.out()).contains("Små tal är undertryckta");
        String json = Files.readString(folder.resolve("ut/statistik.json"));
        assertThat(json)
                .contains("\"undertryckt\": true")
                .doesNotContainPattern("\"(antal|taljare|namnare|utanfor|barn|n|saknas)\": [1-4]\\b");
        assertThat(Files.readString(folder.resolve("ut/statistik.html")))
                .contains("1 till 4 visas inte", "■ i en tabell betyder undertryckt", "linjeruta")
                .doesNotContain("Intern rapport");
    }

    @Test
    void egnaVariabler_iEttLager_raknasOchKanVaraUrval() throws IOException {
        Path layer = Root.FOLDER.resolve("bbic-examples/data/egna-variabler.lager.csv");
        String begin =
                "{\"id\":\"%d\",\"insatser\":[{\"avslut\":{\"datum\":\"2017-01-01\",\"lokala\":{\"trygghet\":%s}}}]}\n";
        Path export = file(
                "egna.ndjson",
                "{\"bbicExport\":\"1\",\"bbicVersion\":\"webbkollen-2017\"}\n"
                        + String.format(java.util.Locale.ROOT, begin, 1, "\"trygg\"")
                        + String.format(java.util.Locale.ROOT, begin, 2, "\"otrygg\"")
                        + String.format(java.util.Locale.ROOT, begin, 3, "\"Kalle\"")
                        + String.format(java.util.Locale.ROOT, begin, 4, "null"));
        Said said = statistik(export, "--format", "json,html", "--lager", layer.toString());
        assertThat(said.code()).as(said.all()).isZero();
        JsonNode own = table(json(), "avslut.lokala.trygghet");
        assertThat(own.at("/rubrik").asText()).isEqualTo("Upplevd trygghet vid avslut");
        assertThat(cell(own, "trygg").at("/antal").asInt()).isEqualTo(1);
        assertThat(cell(own, "*annat").at("/antal").asInt()).isEqualTo(1);
        assertThat(cell(own, "*saknas").at("/antal").asInt()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("ut/statistik.html")))
                .contains("Kommunens egna variabler")
                .doesNotContain("Kalle");
        statistik(export, "--format", "json", "--lager", layer.toString(), "--filter", "avslut.lokala.trygghet=otrygg");
        assertThat(table(json(), "avslut.lokala.trygghet").at("/n").asInt()).isEqualTo(1);
    }

    @Test
    void prov_gorsBaraForDenSomBer_ochSagerVilket() throws IOException {
        statistik(SAMPLE, "--format", "json,html", "--grupp", "kon");
        assertThat(table(json(), "avslut.orsak").has("prov")).isFalse();
        Said said = statistik(SAMPLE, "--format", "json,html,xlsx", "--grupp", "kon", "--prov");
        assertThat(said.code()).as(said.all()).isZero();
        JsonNode origin = table(json(), "barn.ursprung").at("/prov");
        assertThat(origin.at("/metod").asText()).isEqualTo("CHI_SQUARE");
        assertThat(origin.at("/p").asDouble()).isBetween(0.0, 0.001);
        assertThat(origin.at("/pJusterat").asDouble())
                .isGreaterThanOrEqualTo(origin.at("/p").asDouble());
        assertThat(table(json(), "risk.overgang").at("/prov").isMissingNode()).isTrue();
        assertThat(table(json(), "risk.tillfallen").has("prov"))
                .as("samma insats flera gånger")
                .isFalse();
        assertThat(Files.readString(folder.resolve("ut/statistik.html")))
                .contains("Prov av samband: chitvå, p &lt; 0,001.", "(Holm)", "Ett lågt p säger inget om orsak");
    }

    @Test
    void prov_mellanSkalor_harRangkorrelation_ochAndelarHarIntervall() throws IOException {
        Said said = statistik(SAMPLE, "--format", "json,html", "--prov");
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(table(json(), "risk.overgang").at("/prov/tauB").asDouble()).isBetween(0.1, 1.0);
        JsonNode share = cell(table(json(), "risk.beslut"), "hog");
        assertThat(share.at("/intervall95/0").asDouble())
                .isLessThan(share.at("/andel").asDouble());
        assertThat(share.at("/intervall95/1").asDouble())
                .isGreaterThan(share.at("/andel").asDouble());
        assertThat(Files.readString(folder.resolve("ut/statistik.html"))).contains("95 % intervall", "tau-b");
    }

    @Test
    void prov_avEnTabellMedDoldaTal_gorsInte() throws IOException {
        Said said = statistik(SAMPLE, "--format", "json", "--grupp", "kon", "--prov", "--mottagare", "extern");
        assertThat(said.code()).as(said.all()).isZero();
        for (JsonNode table : json().at("/tabeller")) {
            if (table.at("/undertryckta").asInt() > 0) {
                assertThat(table.has("prov")).as(table.at("/nyckel").asText()).isFalse();
            }
        }
    }

    @Test
    void enhetSomInteFinns_gerTommaTabeller() throws IOException {
        for (String to : List.of("intern", "extern")) {
            Said said = statistik(SAMPLE, "--format", "json,html,xlsx,csv", "--enhet", "Finns inte", "--mottagare", to);
            assertThat(said.code()).as(said.all()).isZero();
            assertThat(table(json(), "risk.beslut").at("/n").asInt()).isZero();
        }
    }

    @Test
    void externMottagare_kvartalMedNagraFa_arOvriga_ochRitasInte() throws IOException {
        Said said = statistik(SAMPLE, "--format", "json,html", "--mottagare", "extern");
        assertThat(said.code()).as(said.all()).isZero();
        JsonNode quarters = table(json(), "utredning.kvartal");
        assertThat(cell(quarters, "*ovriga").at("/antal").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(quarters.at("/celler"))
                .noneSatisfy(each -> assertThat(each.at("/nyckel").asText()).isEqualTo("2014-K4"));
        assertThat(Files.readString(folder.resolve("ut/statistik.html")))
                .contains(">Övriga<", ">2016-K2</text>")
                .doesNotContain(">Övriga</text>");
    }

    @Test
    void externMottagare_serIngenFilForSig() throws IOException {
        Path other = file(
                "enhet-norr.ndjson",
                "{\"bbicExport\":\"1\",\"bbicVersion\":\"webbkollen-2017\"}\n" + "{\"id\":\"1\",\"insatser\":[{}]}\n");
        Said said = Said.by(
                "statistik",
                SAMPLE.toString(),
                other.toString(),
                "--mottagare",
                "extern",
                "--format",
                "json,html",
                "--ut",
                folder.resolve("ut").toString());
        assertThat(said.code()).as(said.all()).isZero();
        assertThat(json().at("/filer")).hasSize(1);
        assertThat(json().at("/filer/0/arenden").asInt()).isEqualTo(417);
        assertThat(Files.readString(folder.resolve("ut/statistik.html"))).doesNotContain("norr.ndjson");
    }

    @Test
    void externMottagare_kanInteDraEnTabellFranEnAnnan() throws IOException {
        Said said = statistik(
                SAMPLE,
                "--format",
                "json",
                "--mottagare",
                "extern",
                "--grupp",
                "enhet",
                "--filter",
                "kon=flicka",
                "--period",
                "2016-K3");
        assertThat(said.code()).as(said.all()).isZero();
        JsonNode all = table(json(), "aktualisering.typ");
        JsonNode part = table(json(), "aktualisering.anmalare");
        JsonNode n = part.at("/n");
        int left = n.isNull() ? 0 : all.at("/n").asInt() - n.asInt();
        assertThat(left == 0 || left >= 5).isTrue();
        assertThat(n.isNull()).isTrue();
    }

    @Test
    void externMottagare_farHogstEnGrupp() {
        Said said = statistik(SAMPLE, "--mottagare", "extern", "--grupp", "kon,ursprung");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("högst en grupp för extern mottagare");
    }

    @Test
    void arendeSomInteKanLasas_raknasInte_ochDetSags() throws IOException {
        Path broken = file(
                "trasig.ndjson",
                "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\"}\n"
                        + "{\"id\":\"1\",\"barn\":{\"kon\":\"flicka\"},\"insatser\":[{}]}\n{\"id\":\"2\",\n");
        Said said = statistik(broken, "--format", "json,html");
        assertThat(said.code()).as(said.all()).isEqualTo(1);
        assertThat(said.out()).contains("1 ärenden kunde inte läsas");
        assertThat(Files.readString(folder.resolve("ut/statistik.html")))
                .contains("kunde inte läsas och är inte räknade");
    }

    @Test
    void kolumnSomSaknas_ellerSvarSomInteKanTolkas_raknasAldrigTyst() throws IOException {
        Path mapping = file(
                "mappning.json",
                "{\"bbicMappning\":\"1\",\"huvud\":{\"bbicVersion\":\"1.0\"},\"form\":\"bred\",\"kolumner\":["
                        + "{\"rubrik\":\"Nr\",\"falt\":\"arende.id\"},{\"rubrik\":\"Kön\",\"falt\":\"barn.kon\"}]}");
        for (String table : List.of("Nr\n1\n", "Nr;Kön\n1;kanske\n")) {
            Said said = statistik(file("tabell.csv", table), "--mappning", mapping.toString(), "--format", "html");
            assertThat(said.code()).as(said.all()).isZero();
            assertThat(said.out()).contains("Räknade 1 ärende.", "kunde inte läsas som det står");
            assertThat(Files.readString(folder.resolve("ut/statistik.html"))).contains("kunde inte läsas som det står");
        }
        Said right = statistik(file("tabell.csv", "Nr;Kön\n1;Flicka\n"), "--mappning", mapping.toString());
        assertThat(right.out()).doesNotContain("som det står");
    }

    @Test
    void filSomInteFinns_lamnarIngenGammalRapport() throws IOException {
        statistik(SAMPLE);
        Said said = statistik(folder.resolve("finns-inte.ndjson"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("bbic: ");
        assertThat(folder.resolve("ut").toFile().list()).isEmpty();
    }

    @Test
    void innehallet_somArKod_blirText() throws IOException {
        Path hostile = file(
                "fientlig.ndjson",
                "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\"}\n"
                        + "{\"id\":\"1\",\"enhet\":\"<script>alert(1)</script>\",\"insatser\":[{}]}\n"
                        + "{\"id\":\"2\",\"enhet\":\"=cmd|' /C calc'!A0\",\"barn\":{\"kon\":\"Kalle Svensson\"},\"insatser\":[{}]}\n");
        Said said = statistik(hostile, "--format", "html,csv,json,xlsx", "--grupp", "enhet");
        assertThat(said.code()).as(said.all()).isZero();
        String page = Files.readString(folder.resolve("ut/statistik.html"));
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script", "Kalle");
        assertThat(Files.readString(folder.resolve("ut/statistik.csv")))
                .doesNotContainPattern("[;\"]=cmd")
                .doesNotContain("Kalle");
        assertThat(Files.readString(folder.resolve("ut/statistik.json"))).doesNotContain("Kalle");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --grupp    | vikt              | --grupp: okänt namn
                    --grupp    | kon,ursprung,alder| --grupp: högst två
                    --grupp    | kon,kon           | två gånger
                    --filter   | kon               | --filter: skriv NAMN=SVAR
                    --filter   | vikt=1            | --filter: okänt namn
                    --filter   | kon=hund          | --filter: inte ett svar för kon
                    --filter   | alder=ung         | skriv ett tal
                    --period   | förra året        | --period: skriv ett år
                    --mottagare| alla              | --mottagare: välj intern eller extern
                    --troskel  | 2                 | --troskel: minst 3
                    --format   | pdf               | --format: okänt format
                    """)
    void felArgument_sagsSaAttDetKanRattas(String option, String value, String message) {
        Said said = statistik(SAMPLE, option, value);
        assertThat(said.code()).as(said.all()).isEqualTo(2);
        assertThat(said.err()).contains(message);
    }

    @Test
    void rapportenSkriverAldrigOverEnFilSomLases() throws IOException {
        Path export =
                Files.copy(SAMPLE, Files.createDirectories(folder.resolve("ut")).resolve("statistik.json"));
        Said said = statistik(export, "--format", "html");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("får inte skrivas över");
        assertThat(export).exists();
    }
}
