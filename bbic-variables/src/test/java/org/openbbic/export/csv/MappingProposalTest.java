package org.openbbic.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.csv.Suggestion.Confidence;

/** What a draft says of tables as municipalities have them, and that nothing is read by it before a person has finished it. */
class MappingProposalTest {

    private static final Path DATA = Path.of(System.getProperty("bbic.rot")).resolve("bbic-examples/data");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    private static MappingProposal of(String table) throws IOException {
        return MappingProposal.ofText(Tables.stream(table), Catalogue.bundled());
    }

    private static String draft(MappingProposal proposal) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        proposal.write("1.0", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String said(Suggestion column) {
        String code = column.code() == null ? "" : "#" + column.code();
        return column.confidence() + " " + (column.field() == null ? column.others() : column.field() + code);
    }

    private static String one(String heading, String... cells) throws IOException {
        return said(
                of(heading + "\n" + String.join("\n", cells) + "\n").columns().get(0));
    }

    @Test
    void rubrikOchSvar_sagerVilketFalt() throws IOException {
        assertThat(one("Löpnummer", "1", "2")).isEqualTo("SAKER arende.id");
        assertThat(one("barn.kon", "Flicka", "Pojke")).isEqualTo("SAKER barn.kon");
        assertThat(one("KÖN", "flicka", "pojke")).isEqualTo("SAKER barn.kon");
        assertThat(one("Födelseår", "2009")).isEqualTo("SAKER barn.fodelsear");
        assertThat(one("Risk vid avslut", "Hög risk")).isEqualTo("SAKER avslut.riskbedomning");
        assertThat(one("Riskbedömning vid beslut", "Hög risk")).isEqualTo("SAKER beslut.riskbedomning");
        assertThat(one("Beslutsdatum", "2017-04-20")).isEqualTo("SAKER beslut.datum");
        assertThat(one("Ensamkommande barn", "Ja", "Nej")).isEqualTo("SAKER barn.ensamkommande");
    }

    /** Word for word, with the ground of each column; the table has one column for each ground there is. */
    @Test
    void utkastet_sagerForVarjeKolumn_varfor() throws IOException {
        byte[] table = golden("utkast.csv");
        MappingProposal proposal = MappingProposal.ofText(new ByteArrayInputStream(table), Catalogue.bundled());
        assertThat(draft(proposal)).isEqualTo(new String(golden("utkast.json"), StandardCharsets.UTF_8));
        assertThat(proposal.rows()).isEqualTo(8);
        assertThat(proposal.passed()).isEqualTo(2);
    }

    @Test
    void utanVersionOchBlad_sagsIngenting_ochStrommenStangsInte() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        of("Nr\n1\n").write(null, out);
        assertThat(JSON.readTree(out.toByteArray()).get("huvud")).isEmpty();
        assertThat(JSON.readTree(out.toByteArray()).has("blad")).isFalse();
        assertThat(closed[0]).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream in = MappingProposalTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    void beslutOchAvslut_arIngetSlut() throws IOException {
        assertThat(one("Beslut", "2017-04-20")).isEqualTo("TROLIG beslut.datum");
        assertThat(one("Avslut", "2017-04-20")).startsWith("OSAKER [").doesNotContain("slut.slut", "placering");
    }

    @Test
    void enRubrikSomIngetSager_farInteEttFalt_avAttDetStarDagar() throws IOException {
        assertThat(one("Zebra", "2017-04-20")).isEqualTo("INGEN []");
    }

    @Test
    void enTomKolumn_avgorsAvSinRubrik() throws IOException {
        assertThat(of("Nr;Ensamkommande;Födelseår;Beslutsdatum\n1;;;\n").columns().stream()
                        .map(MappingProposalTest::said))
                .containsExactly(
                        "SAKER arende.id", "TROLIG barn.ensamkommande", "TROLIG barn.fodelsear", "TROLIG beslut.datum");
    }

    @Test
    void ettEndaTillfalle_gorIngenLangTabell() throws IOException {
        assertThat(draft(of("Ärende;När;Risk\nA-1;Beslut;Hög risk\n"))).contains("\"bred\"");
    }

    @Test
    void bladetsNamn_skrivs_darDetArGivet() throws IOException {
        Path book = RawBook.of(RawBook.row(1, "Nr") + RawBook.row(2, "A-1")).write(folder.resolve("bok.xlsx"));
        MappingProposal named = MappingProposal.ofWorkbook(book, "Blad1", Catalogue.bundled());
        assertThat(JSON.readTree(draft(named)).path("blad").asText()).isEqualTo("Blad1");
        assertThat(draft(MappingProposal.ofWorkbook(book, null, Catalogue.bundled())))
                .doesNotContain("blad");
    }

    @Test
    void detSomPassarFlera_ellerInget_lamnasAtEnManniska() throws IOException {
        assertThat(one("Risk", "Hög risk")).startsWith("OSAKER [").contains("avslut.riskbedomning");
        assertThat(one("Annat", "Ja", "Nej")).startsWith("OSAKER [").contains("hemmiljo#annat");
        assertThat(one("Beslutsdatum", "20/4 2017")).isEqualTo("OSAKER [beslut.datum]");
        assertThat(one("Beslutsdatum", "42845")).isEqualTo("OSAKER [beslut.datum]");
        assertThat(one("Zebra", "hej")).isEqualTo("INGEN []");
        MappingProposal twice = of("Kön;Barnets kön\nFlicka;Flicka\n");
        assertThat(twice.columns().stream().map(MappingProposalTest::said))
                .containsExactly("OSAKER [barn.kon]", "OSAKER [barn.kon]");
    }

    @Test
    void jaNejKolumn_arSvaretIRubriken() throws IOException {
        assertThat(one("Vårdnadstvist", "Ja", "Nej")).isEqualTo("SAKER identifieradUtsatthet.hemmiljo#vardnadstvist");
        assertThat(one("Föräldrar: Psykisk ohälsa", "x", ""))
                .isEqualTo("SAKER identifieradUtsatthet.foralder#psykisk-ohalsa");
    }

    @Test
    void svarSomListanInteHar_skrivsUt_baraOmDeArKortaOchVanliga() throws IOException {
        StringBuilder rows = new StringBuilder("Kön\n");
        rows.append("Flicka\n".repeat(20)).append("Vet ej\n".repeat(3)).append("hemlig anteckning\n");
        rows.append("070-123 45 67\n".repeat(5)).append("f l i c k a\n");
        MappingProposal proposal = of(rows.toString());
        assertThat(proposal.columns().get(0).answers()).isEqualTo(Map.of("Vet ej", ""));
        assertThat(proposal.columns().get(0).isOpen()).isTrue();
        assertThat(draft(proposal)).contains("Vet ej").doesNotContain("hemlig", "070", "f l i");
    }

    @Test
    void svarMedAnnanStavning_farSinKod() throws IOException {
        MappingProposal proposal = of("Risk vid beslut\nHög risk\nNÅGOT förhöjd-risk\n");
        assertThat(proposal.columns().get(0).answers()).isEqualTo(Map.of("NÅGOT förhöjd-risk", "nagot-forhojd"));
        assertThat(of("Risk vid beslut\nHög risk\nNGT förhöjd-risk\n")
                        .columns()
                        .get(0)
                        .answers())
                .isEqualTo(Map.of("NGT förhöjd-risk", "nagot-forhojd"));
    }

    @Test
    void fritextOchPersonnummer_skrivsAldrig() throws IOException {
        MappingProposal proposal = of("Nr;Personnr;Anteckning\n"
                + "1;20090101-0008;Kalle har det svårt\n2;200902020007;Kalle har det svårt\n".repeat(5));
        assertThat(proposal.columns().get(1).drop()).isTrue();
        assertThat(proposal.columns().get(2).confidence()).isEqualTo(Confidence.INGEN);
        assertThat(draft(proposal)).doesNotContain("Kalle", "2009");
    }

    @Test
    void utkast_kanInteLasasMed_forranEnManniskaArKlar() throws IOException {
        String open = draft(of("Nr;Zebra\n1;a\n"));
        assertThatThrownBy(() -> Tables.mapping(open)).hasMessageContaining("inte avgjord");
        String answers = draft(of("Nr;Kön\n" + "1;Flicka\n".repeat(9) + "1;Vet ej\n".repeat(3)));
        assertThatThrownBy(() -> Tables.mapping(answers)).hasMessageContaining("svaret är inte avgjort");
        String whole = draft(of("Nr;Kön\n1;Flicka\n"));
        assertThatThrownBy(() -> Tables.mapping(whole)).hasMessageContaining("utkast");
        assertThat(Tables.mapping(whole.replace("true", "false"))).hasToString("Mapping[2]");
    }

    @Test
    void radenSomSagerTillfalle_gorTabellenLang() throws IOException {
        MappingProposal proposal = of("Ärende;När;Risk\nA-1;Beslut;Hög risk\nA-1;Avslut;Ingen/låg risk\n");
        assertThat(proposal.columns().stream().map(MappingProposalTest::said))
                .containsExactly("SAKER arende.id", "SAKER tillfalle", "SAKER riskbedomning");
        assertThat(draft(proposal)).contains("\"lang\"");
    }

    /** One yes/no column per answer, as the made-up table is. */
    @Test
    void tabellMedEnKolumnPerSvar_blirSammaArenden_narUtkastetArFardigt() throws IOException {
        byte[] table = Files.readAllBytes(DATA.resolve("pahittad-416.csv"));
        MappingProposal proposal = MappingProposal.ofText(new ByteArrayInputStream(table), Catalogue.bundled());
        assertThat(open(proposal)).containsExactly("Avslutsorsak TROLIG avslut.orsak {Avslutad oplanerat=}");
        Tables.All read = Tables.read(finished(draft(proposal)), table);
        assertThat(read.problems()).isEmpty();
        assertThat(read.json()).hasSize(416).isEqualTo(original().json());
    }

    /** The same with several answers in a cell, days as days and years as numbers, as in the trial's Excel. */
    @Test
    void arbetsbokMedFleraSvarICellen_blirSammaArenden_narUtkastetArFardigt() throws IOException {
        Path book = folder.resolve("webbkollen.xlsx");
        likeTheTrial(book);
        MappingProposal proposal = MappingProposal.ofWorkbook(book, null, Catalogue.bundled());
        assertThat(open(proposal)).containsExactly("Avslutsorsak TROLIG avslut.orsak {Avslutad oplanerat=}");
        Tables.All read = Books.read(finished(draft(proposal)), book);
        assertThat(read.problems()).isEmpty();
        assertThat(read.json()).hasSize(416).isEqualTo(original().json());
    }

    private static List<String> open(MappingProposal proposal) {
        return proposal.columns().stream()
                .filter(Suggestion::isOpen)
                .map(column -> column.heading() + " " + said(column) + " " + column.answers())
                .toList();
    }

    private static JsonNode reference() throws IOException {
        return JSON.readTree(Files.readAllBytes(DATA.resolve("pahittad-416.mappning.json")));
    }

    private static Tables.All original() throws IOException {
        return Tables.read(
                Tables.mapping(reference().toString()), Files.readAllBytes(DATA.resolve("pahittad-416.csv")));
    }

    /** What a person does with a draft that leaves one answer open. */
    private static Mapping finished(String draft) throws IOException {
        String decided = draft.replaceFirst("\"Avslutad oplanerat\" ?: ?\"\"", "\"Avslutad oplanerat\":\"oplanerat\"");
        ObjectNode mapping = (ObjectNode) JSON.readTree(decided);
        mapping.remove("utkast");
        mapping.set("huvud", reference().get("huvud"));
        mapping.set("fast", reference().get("fast"));
        return Tables.mapping(mapping.toString());
    }

    private static void likeTheTrial(Path file) throws IOException {
        List<String> lines = Files.readAllLines(DATA.resolve("pahittad-416.csv"), StandardCharsets.UTF_8);
        String[] headings = lines.get(0).split(";", -1);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Prov", "1.0")) {
            Worksheet sheet = book.newWorksheet("Uttag");
            for (int i = 0; i < lines.size(); i++) {
                List<String> cells = new ArrayList<>(
                        folded(headings, lines.get(i).split(";", -1)).values());
                if (i == 0) {
                    cells = new ArrayList<>(folded(headings, headings).keySet());
                }
                for (int column = 0; column < cells.size(); column++) {
                    write(sheet, i, column, cells.get(column));
                }
            }
        }
    }

    private static Map<String, String> folded(String[] headings, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        Map<String, String> groups = Map.of(
                "Hemmet",
                "Utsatthet i hemmiljön",
                "Föräldrar",
                "Föräldrarnas svårigheter",
                "Barnet",
                "Barnets svårigheter");
        for (int i = 0; i < headings.length; i++) {
            int mark = headings[i].indexOf(": ");
            if (mark < 0) {
                row.put(headings[i], cells[i]);
            } else {
                String answer = cells[i].equals("Ja") ? headings[i].substring(mark + 2) : "";
                row.merge(
                        String.valueOf(groups.get(headings[i].substring(0, mark))),
                        answer,
                        (before, now) -> before.isEmpty() || now.isEmpty() ? before + now : before + ", " + now);
            }
        }
        return row;
    }

    private static void write(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("\\d{4}-\\d{2}-\\d{2}")) {
            sheet.value(row, column, LocalDate.parse(cell));
            sheet.style(row, column).format("yyyy-MM-dd").set();
        } else if (cell.matches("\\d{4}")) {
            sheet.value(row, column, Integer.parseInt(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}
