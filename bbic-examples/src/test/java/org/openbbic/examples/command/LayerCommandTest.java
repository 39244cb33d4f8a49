package org.openbbic.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Layer;
import org.openbbic.examples.Root;

/** With a layer, answers that could not be tested are right and wrong; a layer that is none is said to be so. */
class LayerCommandTest extends LayerFolder {

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
}
