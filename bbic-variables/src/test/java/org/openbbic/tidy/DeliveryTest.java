package org.openbbic.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Layer;
import org.openbbic.export.CaseReader;

/** What a case becomes in the tables, what the log says of it, and when nothing is handed on. */
class DeliveryTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();

    private static final String CASE = """
            {"id":"A-1","enhet":"Norr","barn":{"nyckel":"k7","kon":"flicka","fodelsedatum":"2009-05-04","ensamkommande":false},\
            "aktualiseringar":[{"typ":"anmalan","datum":"2017-01-02","anmalare":"skola",\
            "forhandsbedomning":{"beslut":"inleda","datum":"2017-01-12"}}],\
            "utredningar":[{"id":"U-1","lagrum":["SoL (2001:453) 11:1","annat"],"inledd":"2017-01-12",\
            "identifieradUtsatthet":{"hemmiljo":["fysiskt-vald","påhittat"],"barn":["skola"]}}],\
            "insatser":[{"id":"I-1","utredning":"U-1","typ":["familjehem"],\
            "beslut":{"datum":"2017-04-20","bifall":true,"riskbedomning":"hog","samtalMedBarnet":["enskilt"]},\
            "placeringar":[{"form":"familjehem","start":"2017-05-01"}],\
            "lvu":{"ansokan":"2017-04-01","umgangesbegransning":[{"beslut":"2017-05-02","omprovad":["2017-08-01","2017-10-30"]}]},\
            "uppfoljningar":[{"datum":"2017-09-01","riskbedomning":"nagot-forhojd"}],\
            "avslut":{"datum":"2017-11-30","orsak":"eget ord","riskbedomning":7}},\
            {"utredning":"U-9"}],"lokala":{"eget":"värde"},"okant":1}
            """;

    @TempDir
    private Path folder;

    private static Delivered deliver(Minimisation minimisation) {
        return Delivered.of(CATALOGUE, minimisation, Delivered.HEADER + CASE);
    }

    @Test
    void arendet_blir_enRad_utanFritext_medFodelsearet() {
        Delivered done = deliver(Delivered.anyGroup());
        assertThat(done.rows("arende"))
                .containsExactly(Map.of(
                        "arendeNr", "1",
                        "bbicVersion", "1.0",
                        "kommun", "0180",
                        "kon", "flicka",
                        "konTerm", "Flicka",
                        "fodelsear", "2009",
                        "ensamkommande", "false"));
        assertThat(done.steps("arende.enhet", Reason.FRITEXT)).isEqualTo(1);
        assertThat(done.steps("barn.fodelsedatum", Reason.FODELSEDATUM)).isEqualTo(1);
        assertThat(done.steps("arende.id", Reason.ID_BORTTAGET)).isEqualTo(1);
        assertThat(done.steps("arende.lokala", Reason.LOKALT)).isEqualTo(1);
        assertThat(done.steps("arende.*okand", Reason.OKANT_FALT)).isEqualTo(1);
    }

    @Test
    void tillfallena_delar_enTabell_ochPekarPaInsatsen() {
        Delivered done = deliver(Delivered.anyGroup());
        assertThat(done.rows("tillfalle"))
                .extracting(row -> row.get("tillfalle"))
                .containsExactly("beslut", "uppfoljning", "avslut");
        assertThat(done.rows("tillfalle"))
                .extracting(row -> row.get("insatsNr"))
                .containsOnly("1");
        assertThat(done.rows("tillfalle")).extracting(row -> row.get("datum")).containsOnly("2017");
        assertThat(done.rows("tillfalle").get(0))
                .containsEntry("bifall", "true")
                .containsEntry("riskbedomning", "hog");
        assertThat(done.rows("insats"))
                .extracting(row -> row.get("utredningNr"))
                .containsExactly("1", null);
        assertThat(done.steps("insats.utredning", Reason.HANVISNING)).isEqualTo(1);
        assertThat(done.rows("placering").get(0)).containsEntry("insatsNr", "1").containsEntry("form", "familjehem");
    }

    @Test
    void svarSomIngenListaHar_ochOlasbart_blirOkand_ochRaknas() {
        Delivered done = deliver(Delivered.anyGroup());
        assertThat(done.rows("tillfalle").get(2))
                .containsEntry("orsak", "*okand")
                .containsEntry("orsakTerm", Fillings.UNKNOWN_TERM)
                .containsEntry("riskbedomning", "*okand");
        assertThat(done.steps("avslut.orsak", Reason.OKANT_SVAR)).isEqualTo(1);
        assertThat(done.steps("avslut.riskbedomning", Reason.OLASLIGT)).isEqualTo(1);
    }

    @Test
    void svarSomEttLagerHar_foljerMed_medSittOrd() throws IOException {
        Path file = Path.of(System.getProperty("bbic.rot"), "bbic-examples/data/egna-variabler.lager.csv");
        String cases = "{\"id\":\"A\",\"insatser\":[{\"typ\":[\"familjebehandling\"]}]}\n";
        try (InputStream in = Files.newInputStream(file)) {
            Catalogue local = CATALOGUE.with(Layer.read("lager.csv", in));
            Delivered done = Delivered.of(local, Delivered.anyGroup(), Delivered.HEADER + cases);
            assertThat(done.rows("flerval").get(0))
                    .containsEntry("kod", "familjebehandling")
                    .containsEntry("kodTerm", "Familjebehandling");
            assertThat(done.log().layers()).hasSize(1);
        }
        Delivered without = Delivered.of(CATALOGUE, Delivered.anyGroup(), Delivered.HEADER + cases);
        assertThat(without.rows("flerval").get(0)).containsEntry("kod", "*okand");
        assertThat(without.text("flerval.csv")).doesNotContain("amiljebehandling");
    }

    @Test
    void flerval_harEnRadPerSvar_ochPekarPaSinRad() {
        Delivered done = deliver(Delivered.anyGroup().without("insats.typ"));
        assertThat(done.rows("flerval"))
                .extracting(row -> row.get("tabell") + row.get("radNr") + " " + row.get("falt") + "=" + row.get("kod"))
                .containsExactly(
                        "utredning1 lagrum=SoL (2001:453) 11:1",
                        "utredning1 identifieradUtsatthetHemmiljo=fysiskt-vald",
                        "utredning1 identifieradUtsatthetHemmiljo=*okand",
                        "utredning1 identifieradUtsatthetBarn=skola",
                        "tillfalle1 samtalMedBarnet=enskilt",
                        "umgangesbegransning1 omprovad=2017",
                        "umgangesbegransning1 omprovad=2017");
        assertThat(done.steps("utredning.lagrum", Reason.OTILLATEN_FORM)).isEqualTo(1);
        assertThat(done.steps("insats.typ", Reason.UTELAMNAT)).isEqualTo(1);
    }

    @Test
    void medNyckel_blirSammaIdSammaText_menOlikaIdOlika() {
        Minimisation keyed = Delivered.anyGroup().with(Delivered.KEY);
        Delivered one = deliver(keyed);
        Delivered other = Delivered.of(
                CATALOGUE, keyed, Delivered.HEADER + CASE.replace("A-1", "k7").replace("U-1", "U-2"));
        Map<String, String> first = one.rows("arende").get(0);
        Map<String, String> second = other.rows("arende").get(0);
        assertThat(first.get("barn")).matches("[0-9a-f]{32}").isEqualTo(second.get("barn"));
        assertThat(first.get("arende")).isNotEqualTo(second.get("arende"));
        assertThat(second.get("arende")).as("an id of something else").isNotEqualTo(second.get("barn"));
        assertThat(one.rows("insats").get(0).get("insats"))
                .as("unique in its case only")
                .isNotEqualTo(other.rows("insats").get(0).get("insats"));
        assertThat(one.text("logg.json"))
                .contains("\"nyckelnsFingeravtryck\": \"" + Delivered.KEY.fingerprint() + "\"")
                .doesNotContain("00112233");
    }

    @Test
    void kvartal_dag_ochKlasserAvFodelsear() {
        Delivered quarters =
                deliver(Delivered.anyGroup().with(DatePrecision.KVARTAL).withBirthYears(5));
        assertThat(quarters.rows("tillfalle"))
                .extracting(row -> row.get("datum"))
                .containsExactly("2017-K2", "2017-K3", "2017-K4");
        assertThat(quarters.rows("arende").get(0)).containsEntry("fodelsear", "2005");
        assertThat(deliver(Delivered.anyGroup().with(DatePrecision.DAG))
                        .rows("tillfalle")
                        .get(0))
                .containsEntry("datum", "2017-04-20");
    }

    @Test
    void utelamnatFodelsear_tarOcksaFodelsedatum_ochKolumnenFinnsInte() {
        Delivered done = deliver(Delivered.anyGroup().without("barn.fodelsear"));
        assertThat(done.text("arende.csv")).doesNotContain("2009", "fodelsear");
        assertThat(done.steps("barn.fodelsedatum", Reason.UTELAMNAT)).isEqualTo(1);
    }

    @Test
    void fodelsearSomInteArEttAr_ochKommunSomInteArEnKod_tasBort() {
        Delivered done = Delivered.of(
                CATALOGUE,
                Delivered.anyGroup(),
                Delivered.HEADER + "{\"id\":\"A\",\"kommun\":\"Norr\",\"barn\":{\"fodelsear\":1501012389}}\n");
        assertThat(done.rows("arende").get(0)).containsOnlyKeys("arendeNr", "bbicVersion");
        assertThat(done.steps("barn.fodelsear", Reason.OTILLATEN_FORM)).isEqualTo(1);
        assertThat(done.steps("arende.kommun", Reason.OTILLATEN_FORM)).isEqualTo(1);
    }

    @Test
    void versionenPaVarjeRad_arArendetsEgen_omKatalogenHarDen() {
        Delivered done = Delivered.of(
                CATALOGUE,
                Delivered.anyGroup(),
                Delivered.HEADER + "{\"id\":\"A\",\"bbicVersion\":\"3.1\",\"insatser\":[{}]}\n"
                        + "{\"id\":\"B\",\"bbicVersion\":\"9.9\"}\n");
        assertThat(done.rows("arende"))
                .extracting(row -> row.get("bbicVersion"))
                .containsExactly("3.1", null);
        assertThat(done.rows("insats").get(0)).containsEntry("bbicVersion", "3.1");
        assertThat(done.log().versions()).containsExactly(Map.entry("", 1L), Map.entry("3.1", 1L));
    }

    @Test
    void loggen_harVarjeFilsHash_ochRader_ochIngetVarde() throws IOException {
        Delivered done = deliver(Delivered.anyGroup());
        JsonNode log = new ObjectMapper().readTree(done.text("logg.json"));
        assertThat(log.at("/slag").asText()).isEqualTo("bbic-utlamning");
        assertThat(log.at("/arenden/utlamnade").asInt()).isEqualTo(1);
        assertThat(log.at("/minstaGrupp/barn").asInt()).isEqualTo(1);
        assertThat(done.files().keySet())
                .contains("datapackage.json", "kodbok.html", "logg.html", "arende.csv", "umgangesbegransning.csv");
        int hashed = 0;
        for (JsonNode file : log.at("/filer")) {
            assertThat(file.at("/sha256").asText())
                    .isEqualTo(Hashes.sha256(java.util.Objects.requireNonNull(
                            done.files().get(file.at("/namn").asText()))));
            hashed++;
        }
        assertThat(hashed).isEqualTo(done.files().size() - 2);
    }

    @Test
    void sammaExport_ger_sammaByte() {
        assertThat(deliver(Delivered.anyGroup()).files())
                .allSatisfy((name, bytes) -> assertThat(bytes)
                        .as(name)
                        .isEqualTo(deliver(Delivered.anyGroup()).files().get(name)));
    }

    private void take(Delivery delivery, String cases) throws IOException {
        byte[] export = (Delivered.HEADER + cases).getBytes(StandardCharsets.UTF_8);
        try (CaseReader reader = CaseReader.open(new ByteArrayInputStream(export), CATALOGUE)) {
            delivery.take(reader, "1.0", any -> {});
        }
    }

    private static List<TableForm> csv() {
        return List.of(Forms.find(CATALOGUE, "csv").orElseThrow());
    }

    @Test
    void forLitenGrupp_lamnarIngetEfterSig() throws IOException {
        Path out = folder.resolve("a").resolve("ut");
        try (Delivery delivery = Delivery.into(out, CATALOGUE, Minimisation.careful(), csv())) {
            take(delivery, CASE);
            assertThatExceptionOfType(SmallGroupException.class)
                    .isThrownBy(() -> delivery.keep(new DeliveryLog.Source("0", "ab", null)))
                    .satisfies(e -> assertThat(e.smallest()).isEqualTo(new SmallestGroup(1, 5, 5, 1, 1, 1, 0)));
        }
        assertThat(folder.resolve("a")).isEmptyDirectory();
    }

    @Test
    void somInteSlutfors_lamnarIngetEfterSig() throws IOException {
        try (Delivery delivery = Delivery.into(folder.resolve("ut"), CATALOGUE, Delivered.anyGroup(), csv())) {
            take(delivery, CASE);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void katalogMedNagotI_ellerFil_skrivsInteOver() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "x");
        assertThatExceptionOfType(DirectoryNotEmptyException.class)
                .isThrownBy(() -> Delivery.into(folder, CATALOGUE, Delivered.anyGroup(), csv()));
        assertThatExceptionOfType(NotDirectoryException.class)
                .isThrownBy(() -> Delivery.into(file, CATALOGUE, Delivered.anyGroup(), csv()));
        assertThat(file).hasContent("x");
        assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Delivery.into(folder.resolve("b"), CATALOGUE, Delivered.anyGroup(), List.of()));
    }

    @Test
    void tomKatalog_fylls_ochBaraAgarenFarLasa() throws IOException, SmallGroupException {
        Path out = Files.createDirectory(folder.resolve("ut"));
        try (Delivery delivery = Delivery.into(out, CATALOGUE, Delivered.anyGroup(), csv())) {
            take(delivery, CASE);
            delivery.keep(new DeliveryLog.Source("0", "ab", null));
        }
        assertThat(out.resolve("arende.csv")).exists();
        if (out.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve("arende.csv"))))
                    .isEqualTo("rw-------");
        }
    }
}
