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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Layer;
import org.openbbic.examples.Root;

/** From an export whose answers cannot be tested to a ticked sheet, a layer, and answers that are right and wrong. */
class LayerCommandTest {

    @TempDir
    private Path folder;

    private Path export = Path.of("");

    @BeforeEach
    void anExport() throws IOException {
        export = write("export.ndjson", """
                {"bbicExport":"1","bbicVersion":"3.1","skapad":"2018-01-16"}
                {"id":"A-1","insatser":[{"avslut":{"datum":"2017-11-30","boende":"egen-lagenhet"}}]}
                {"id":"A-2","insatser":[{"avslut":{"datum":"2017-11-30","boende":"hos-foralder"}}]}
                {"id":"A-3","insatser":[{"avslut":{"datum":"2017-11-30","boende":"hotell"}}]}
                """);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private JsonNode checked(int code, String... more) throws IOException {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"kontrollera", export.toString(), "--ut", path("ut")}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        Said said = Said.by(arguments);
        assertThat(said.code()).as(said.all()).isEqualTo(code);
        return new ObjectMapper().readTree(folder.resolve("ut/rapport.json").toFile());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String html() throws IOException {
        return Files.readString(folder.resolve("ut/rapport.html"), StandardCharsets.UTF_8);
    }

    /** The sheet as a person sends it back: every question answered, the given rows ticked. */
    private Path ticked(String party) throws IOException {
        Said said = Said.by(
                "katalog",
                "avprickning",
                "--fran",
                export.toString(),
                "--bbic-version",
                "3.1",
                "--ut",
                path("lista.csv"));
        assertThat(said.code()).as(said.all()).isZero();
        String sheet = Files.readString(folder.resolve("lista.csv"), StandardCharsets.UTF_8);
        sheet = tick(sheet, ";part;", party, "");
        sheet = tick(sheet, ";upprattat-av;", "BBIC-samordnaren", "");
        sheet = tick(sheet, ";datum;", "2026-11-20", "");
        sheet = tick(sheet, ";artikel;", "2017-3-1", "");
        sheet = tick(sheet, ";granskat-av;", "Controllern", "");
        sheet = tick(sheet, ";egen-lagenhet;", "J", "47");
        sheet = tick(sheet, ";hos-foralder;", "J", "47");
        sheet = tick(sheet, ";hotell;", "N", "47");
        return write("avprickad.csv", tick(sheet, "Är listan fullständig nu?;", "J", "47"));
    }

    private static String tick(String sheet, String mark, String answer, String page) {
        StringBuilder all = new StringBuilder();
        int found = 0;
        for (String line : sheet.split("\r\n")) {
            int end = line.contains("\"") ? line.indexOf('"') : line.length();
            String[] cells = line.substring(0, end).split(";", -1);
            if (line.contains(mark)) {
                cells[9] = answer;
                cells[10] = page;
                found++;
            }
            all.append(String.join(";", cells)).append(line.substring(end)).append("\r\n");
        }
        assertThat(found).as(mark).isOne();
        return all.toString();
    }

    @Test
    void avprickadLista_gorSvarSomInteKundeProvas_rattaOchFel() throws IOException {
        JsonNode before = checked(0);
        assertThat(before.at("/provat/heltProvade").asInt()).isZero();
        assertThat(before.at("/kanInteProvas/0/variabel").asText()).isEqualTo("avslut.boende");
        assertThat(before.at("/kanInteProvas/0/antal").asInt()).isEqualTo(3);
        assertThat(before.at("/lager")).isEmpty();

        Said imported = Said.by("katalog", "importera", ticked("kommun").toString(), "--ut", path("lager.csv"));
        assertThat(imported.code()).as(imported.all()).isZero();
        assertThat(imported.out()).contains("Fullständiga listor: avslut.boende");

        JsonNode after = checked(1, "--lager", path("lager.csv"));
        assertThat(after.at("/kanInteProvas")).isEmpty();
        assertThat(after.at("/provat/heltProvade").asInt()).isOne();
        assertThat(after.at("/antal/FEL").asInt()).isOne();
        assertThat(after.at("/anmarkningar/0/regel").asText()).isEqualTo("BBIC-K001");
        assertThat(after.at("/anmarkningar/0/arende").asText()).isEqualTo("A-3");
        assertThat(after.at("/anmarkningar/0/tillatna")).hasSize(2);
        JsonNode layer = after.at("/lager/0");
        assertThat(imported.out()).contains(layer.at("/sha256").asText());
        assertThat(layer.at("/grad").asText()).isEqualTo("AVSKRIFT");
        assertThat(layer.at("/upprattatAv").asText()).isEqualTo("BBIC-samordnaren");
        assertThat(layer.at("/datum").asText()).isEqualTo("2026-11-20");
        assertThat(layer.at("/artikel").asText()).isEqualTo("2017-3-1");
        assertThat(layer.at("/granskatAv").asText()).isEqualTo("Controllern");
        assertThat(layer.at("/etikett").isNull()).isTrue();
        assertThat(html())
                .contains("Bedömt med lager", layer.at("/sha256").asText())
                .doesNotContain("acit från leverantören");
    }

    @Test
    void leverantorensLager_sagsVaraFacitFranLeverantoren() throws IOException {
        Said imported = Said.by("katalog", "importera", ticked("leverantor").toString(), "--ut", path("lager.csv"));
        assertThat(imported.out()).contains("facit från leverantören");
        JsonNode report = checked(1, "--lager", path("lager.csv"));
        assertThat(report.at("/lager/0/etikett").asText()).isEqualTo("facit från leverantören");
        assertThat(html()).contains("Facit från leverantören");
        checked(1, "--lager", path("lager.csv"), "--sprak", "en");
        assertThat(html()).contains("Answers supplied by the vendor");
        Said said = Said.by("kontrollera", export.toString(), "--lager", path("lager.csv"), "--ut", path("ut"));
        assertThat(said.out()).contains("Lager: Avprickad bilaga, Version 3.1 (AVSKRIFT, facit från leverantören)");
    }

    @Test
    void egenVariabel_provasMotLagret() throws IOException {
        write("egna.csv", Layer.COLUMNS + """

                lager;;namn;;Egna;;;;;;
                lager;;grad;;LOKAL;;;;;;
                lager;;part;;kommun;;;;;;
                lager;;upprattat-av;;Systemförvaltaren;;;;;;
                lager;;datum;;2026-11-02;;;;;;
                ny-variabel;;trygghet;;Upplevd trygghet;;felt safety;ja;avslut;;
                nytt-varde;;trygghet;trygg;Trygg;;;;;;
                fullstandig;;trygghet;;;;;;;;
                """);
        export = write("lokala.ndjson", """
                {"bbicExport":"1","bbicVersion":"3.1","skapad":"2018-01-16"}
                {"id":"A-1","insatser":[{"avslut":{"lokala":{"trygghet":["trygg"]}}}]}
                {"id":"A-2","insatser":[{"avslut":{"lokala":{"trygghet":"otrygg","annat":"x"}}}],"lokala":{"trygghet":null}}
                {"id":"A-3","insatser":[{"avslut":{"lokala":{"trygghet":{"djupt":["x"]}}}}]}
                """);
        assertThat(checked(0).at("/provat/variabler").asInt()).isZero();
        JsonNode report = checked(1, "--lager", path("egna.csv"));
        assertThat(report.at("/provat/variabler").asInt()).isOne();
        assertThat(report.at("/anmarkningar"))
                .extracting(remark -> remark.at("/regel").asText() + " "
                        + remark.at("/arende").asText() + " "
                        + remark.at("/sokvag").asText())
                .containsExactlyInAnyOrder(
                        "BBIC-K001 A-2 /insatser/0/avslut/lokala/trygghet",
                        // the one that the layer does not describe
                        "BBIC-K005 A-2 /insatser/0/avslut/lokala");
        assertThat(report.at("/anmarkningar").findValuesAsText("tillatna")).hasSize(1);
        assertThat(report.at("/anmarkningar").findValue("tillatna").get(0).asText())
                .isEqualTo("trygg");
        assertThat(html()).contains("Upplevd trygghet").doesNotContain("otrygg");
    }

    @Test
    void trasigtLager_sagsMedRad_ochIngetProvas() throws IOException {
        write("trasigt.csv", Layer.COLUMNS + "\nlager;;namn;;Egna;;;;;;\n");
        Said said = Said.by("kontrollera", export.toString(), "--lager", path("trasigt.csv"), "--ut", path("ut"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("lagret kan inte användas: trasigt.csv, kolumnen id: en rad lager med id grad saknas");
        assertThat(Said.by("kontrollera", export.toString(), "--lager", path("finns-inte.csv"))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void ofullstandigLista_gerRader_ochIngetLager() throws IOException {
        Said.by("katalog", "mall", "--bbic-version", "3.1", "--ut", path("mall.csv"));
        Said said = Said.by("katalog", "importera", path("mall.csv"), "--ut", path("lager.csv"));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("rad 4, kolumnen Svar: uppgiften måste fyllas i");
        assertThat(folder.resolve("lager.csv")).doesNotExist();
    }

    @Test
    void svarForProgram_arJson() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Said template = Said.by("katalog", "mall", "--bbic-version", "3.1", "--ut", path("mall.csv"), "--json");
        assertThat(mapper.readTree(template.out()).at("/filer/0").asText()).isEqualTo(path("mall.csv"));
        Said refused = Said.by("katalog", "importera", path("mall.csv"), "--ut", path("lager.csv"), "--json");
        assertThat(refused.code()).isEqualTo(1);
        JsonNode answer = mapper.readTree(refused.out());
        assertThat(answer.at("/fil").isNull()).isTrue();
        assertThat(answer.at("/anmarkningar/0/rad").asInt()).isEqualTo(4);
        assertThat(answer.at("/anmarkningar/0/kolumn").asText()).isEqualTo("Svar");
        String sheet = ticked("kommun").toString();
        JsonNode made = mapper.readTree(Said.by("katalog", "importera", sheet, "--ut", path("lager.csv"), "--json")
                .out());
        assertThat(made.at("/fil").asText()).isEqualTo(path("lager.csv"));
        assertThat(made.at("/sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(made.at("/fullstandigaListor/0").asText()).isEqualTo("avslut.boende");
        assertThat(made.at("/anmarkningar")).isEmpty();
        Said exported = Said.by("katalog", "exportera", "--format", "csv", "--ut", path("ut"), "--json");
        assertThat(mapper.readTree(exported.out()).at("/filer")).isNotEmpty();
    }

    @Test
    void avprickning_skriverInteOverNagot() throws IOException {
        String before = Files.readString(export, StandardCharsets.UTF_8);
        Said over = Said.by(
                "katalog",
                "avprickning",
                "--fran",
                export.toString(),
                "--bbic-version",
                "3.1",
                "--ut",
                export.toString());
        assertThat(over.code()).isEqualTo(2);
        assertThat(over.err()).contains("skrivs inte över");
        assertThat(Files.readString(export, StandardCharsets.UTF_8)).isEqualTo(before);
        String sheet = ticked("kommun").toString();
        assertThat(Said.by("katalog", "mall", "--bbic-version", "3.1", "--ut", sheet)
                        .code())
                .isEqualTo(2);
    }

    private Said ticking(Path from, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "katalog", "avprickning", "--fran", from.toString(), "--bbic-version", "3.1", "--ut", path("ny.csv")));
        arguments.addAll(List.of(more));
        return Said.by(arguments.toArray(String[]::new));
    }

    @Test
    void exportUtanNagotAttPrickaAv_gerSlutkod2_ochIngenLista() throws IOException {
        String header = "{\"bbicExport\":\"1\",\"bbicVersion\":\"3.1\"}\n";
        Said empty = ticking(write("tom.ndjson", ""));
        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.err()).isEqualTo("bbic: tom.ndjson: filen är tom.\n");
        Said table = ticking(write("export.csv", "Löpnummer;Bostad\n1;Hemma\n"));
        assertThat(table.code()).isEqualTo(2);
        assertThat(table.err()).contains("export.csv: ingen kolumn i tabellen känns igen", "--mappning");
        Said half = ticking(write("halv.csv", "arende.id;Bostad\n1;Hemma\n"));
        assertThat(half.code()).isEqualTo(2);
        assertThat(half.err()).contains("halv.csv: inget svar i filen", "--mappning");
        Said letter = ticking(write("brev.ndjson", "Kära Hemlige-Harald\n"));
        assertThat(letter.code()).isEqualTo(2);
        assertThat(letter.err()).contains("inget ärende kunde läsas").doesNotContain("Harald");
        assertThat(ticking(write(
                                "statut.ndjson",
                                header + "{\"id\":\"1\",\"aktualiseringar\":[{\"typ\":\"anmalan\"}]}\n"))
                        .code())
                .as("what statute decides is not in the annex")
                .isEqualTo(2);
        assertThat(folder.resolve("ny.csv")).doesNotExist();
    }

    @Test
    void arendeSomInteGarAttLasa_sagsDet_ochListanArSkriven() throws IOException {
        String text = Files.readString(export, StandardCharsets.UTF_8) + "{\"id\": Hemlige-Harald}\n";
        Said said = ticking(write("skadad.ndjson", text), "--json");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("Ogiltig JSON (BBIC-F001): 1", "Olästa ärenden: 1")
                .doesNotContain("Harald");
        assertThat(folder.resolve("ny.csv")).exists();
        assertThat(new ObjectMapper().readTree(said.out()).at("/filer/0").asText())
                .isEqualTo(path("ny.csv"));
    }

    @Test
    void importera_skriverInteOverListan() throws IOException {
        Path sheet = ticked("kommun");
        Said said = Said.by("katalog", "importera", sheet.toString(), "--ut", sheet.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(Files.readString(sheet, StandardCharsets.UTF_8)).contains("Uppgift;");
    }

    @Test
    void importeraNagotAnnat_sagerVadDetAr_medSlutkod2() throws IOException {
        Said.by("katalog", "importera", ticked("kommun").toString(), "--ut", path("lager.csv"));
        for (String[] each : new String[][] {
            {path("lager.csv"), "lager.csv: filen är redan ett lager; använd det med --lager."},
            {export.toString(), "export.ndjson: filen är JSON och ingen lista att pricka av."},
            {write("inkop.csv", "Vara;Antal\nMjölk;2\n").toString(), "inkop.csv: filen är ingen lista att pricka av"},
            {write("tom.csv", "").toString(), "tom.csv: filen är tom."},
            {folder.toString(), folder.getFileName() + ": är en katalog, inte en fil."},
            {path("saknas.csv"), "saknas.csv: filen finns inte."}
        }) {
            Said said = Said.by("katalog", "importera", each[0], "--ut", path("nytt.csv"));
            assertThat(said.code()).as(each[1]).isEqualTo(2);
            assertThat(said.err()).startsWith("bbic: " + each[1]).doesNotContain("Mjölk");
            assertThat(said.out()).isEmpty();
        }
        assertThat(folder.resolve("nytt.csv")).doesNotExist();
    }

    @Test
    void importera_skriverInteOverNagotAnnatAnEttLager() throws IOException {
        String sheet = ticked("kommun").toString();
        String before = Files.readString(export, StandardCharsets.UTF_8);
        Said said = Said.by("katalog", "importera", sheet, "--ut", export.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("export.ndjson kan inte skrivas: den finns redan och är inget lager");
        assertThat(Files.readString(export, StandardCharsets.UTF_8)).isEqualTo(before);
        assertThat(Said.by("katalog", "importera", sheet, "--ut", path("lager.csv"))
                        .code())
                .isZero();
        assertThat(Said.by("katalog", "importera", sheet, "--ut", path("lager.csv"))
                        .code())
                .as("a layer gives way to a later one")
                .isZero();
        Said folders = Said.by("katalog", "importera", sheet, "--ut", folder.toString());
        assertThat(folders.code()).isEqualTo(2);
        assertThat(folders.err()).contains("kan inte skrivas: det är en katalog.");
    }

    @Test
    void lagerSomInteArNagot_sagsMedNamn() throws IOException {
        Said sheet = Said.by(
                "kontrollera", export.toString(), "--lager", ticked("kommun").toString());
        assertThat(sheet.code()).isEqualTo(2);
        assertThat(sheet.err())
                .contains("--lager avprickad.csv: filen är en lista att pricka av", "bbic katalog importera");
        assertThat(Said.by("katalog", "lista", "--lager", folder.toString()).err())
                .contains("--lager " + folder.getFileName() + ": är en katalog, inte en fil");
        assertThat(Said.by("katalog", "lista", "--lager", path("saknas.csv")).err())
                .contains("--lager saknas.csv: filen finns inte");
        assertThat(Said.by("kontrollera", export.toString(), "--profil", path("saknas.json"))
                        .err())
                .contains("--profil saknas.json: filen finns inte");
        assertThat(Said.by("kontrollera", export.toString(), "--mappning", folder.toString())
                        .err())
                .contains("--mappning " + folder.getFileName() + ": är en katalog");
        assertThat(Said.by("kontrollera", export.toString(), "--kodnyckel", path("saknas.key"))
                        .err())
                .contains("--kodnyckel saknas.key: filen finns inte");
    }

    @Test
    void lagerFranEnSenareDag_anvandsInte() throws IOException {
        String layer = Files.readString(
                        Root.FOLDER.resolve("bbic-examples/data/egna-variabler.lager.csv"), StandardCharsets.UTF_8)
                .replace("2026-11-02", "2026-11-25");
        String late = write("sent.csv", layer).toString();
        for (Said said : List.of(
                Said.by("kontrollera", export.toString(), "--lager", late, "--ut", path("ut")),
                Said.by("katalog", "lista", "--lager", late))) {
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("datum har inte varit än");
        }
        String today =
                write("idag.csv", layer.replace("2026-11-25", "2026-11-24")).toString();
        assertThat(Said.by("katalog", "lista", "--lager", today).code()).isZero();
    }

    @Test
    void avprickning_kanBaraLasasAvAgaren() throws IOException {
        ticked("kommun");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("lista.csv"))))
                    .isEqualTo("rw-------");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "katalog",
                "katalog mall",
                "katalog mall --bbic-version 4.0",
                "katalog avprickning --bbic-version 3.1",
                "katalog avprickning --bbic-version 3.1 --fran finns-inte.ndjson",
                "katalog importera",
                "katalog importera finns-inte.csv",
                "katalog finns-inte",
            })
    void daligaArgument_gerSlutkod2(String line) {
        Said said = Said.by(line.split(" "));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).isNotEmpty();
        assertThat(said.out()).isEmpty();
    }
}
