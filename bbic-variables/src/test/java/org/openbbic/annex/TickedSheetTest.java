package org.openbbic.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.export.CaseReader;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.output.Sheet;
import org.openbbic.output.SheetReader;
import org.openbbic.output.SheetReader.Row;

/** A sheet is written with what is attested filled in, comes back ticked, and becomes a layer or remarks. */
class TickedSheetTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();

    private static final String EXPORT = """
            {"bbicExport":"1","bbicVersion":"3.1"}
            {"id":"1","insatser":[{"typ":["hvb","eget-boende"],"avslut":{"boende":"egen-lagenhet","orsak":"mal-uppfyllt"}}]}
            {"id":"2","insatser":[{"avslut":{"boende":"egen-lagenhet","orsak":"=1+1"}}]}
            {"id":"3","insatser":[{"avslut":{"boende":"900101-1234","orsak":"LONG"}}]}
            """.replace("LONG", "x".repeat(101));

    private static MetAnswers met() throws IOException {
        try (CaseReader reader =
                CaseReader.open(new ByteArrayInputStream(EXPORT.getBytes(StandardCharsets.UTF_8)), CATALOGUE)) {
            return MetAnswers.in(reader);
        }
    }

    private static String sheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TickSheet.write(CATALOGUE, "3.1", met(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String all(String version) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TickSheet.write(CATALOGUE, version, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static TickedSheet read(String text) throws IOException {
        return TickedSheet.read(CATALOGUE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Fills in what is asked about the sheet itself. */
    private static String signed(String sheet) throws IOException {
        return answer(
                answer(
                        answer(
                                answer(sheet, "Uppgift;.*;upprattat-av;", "Samordnaren", ""),
                                "Uppgift;.*;datum;",
                                "2026-11-02",
                                ""),
                        "Uppgift;.*;artikel;",
                        "2017-3-1",
                        ""),
                "Uppgift;.*;granskat-av;",
                "Controllern",
                "");
    }

    /** Puts an answer and a page on the one row that begins so. */
    private static String answer(String sheet, String beginning, String tick, String page) throws IOException {
        Pattern row = Pattern.compile("^" + beginning);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheet again = Sheet.to(out);
        int found = 0;
        for (Row each : SheetReader.read(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), 1 << 22)) {
            List<String> cells = new ArrayList<>(each.cells());
            if (row.matcher(String.join(";", cells)).find()) {
                cells.set(SheetColumns.TICK, tick);
                cells.set(SheetColumns.PAGE, page);
                found++;
            }
            again.row(cells.toArray(String[]::new));
        }
        again.flush();
        assertThat(found).as("one row begins with %s", beginning).isOne();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String ticked() throws IOException {
        String sheet = signed(sheet());
        sheet = answer(sheet, "Värde;3.1;avslut.boende;[^;]*;egen-lagenhet;", "J", "45");
        return answer(sheet, "Lista;3.1;avslut.boende;", "J", "45");
    }

    @Test
    void listan_harDetSomArBelagtIfyllt_ochBaraVariablerUrFilen() throws IOException {
        String sheet = sheet();
        assertThat(sheet)
                .startsWith("\uFEFFRad;Version;Variabel;")
                .contains("\r\n")
                .doesNotContain("\nVariabel;3.1;kon;");
        assertThat(sheet)
                .contains("Värde;3.1;avslut.boende;Boende vid avslut;egen-lagenhet;egen-lagenhet;2;okänt;;;;")
                .contains(";hvb;HVB;1;")
                .contains("\nVariabel;3.1;insats.heldygnsvard;")
                .contains("\nVariabel;3.1;insats.oppenvard;");
        assertThat(all("3.1"))
                .contains("Värde;3.1;riskbedomning;Riskbedömning;hog;Hög risk;;finns (HARLEDD);\"WK pp. 13, 40\";J;;"
                        .replace("\"", ""))
                .contains("finns (OBELAGD, overifierad);GK;;;");
    }

    @Test
    void listan_visarIngetNummer_ochIngenFormel() throws IOException {
        String sheet = sheet();
        assertThat(sheet)
                .doesNotContain("900101")
                .doesNotContain("xxxxx")
                .doesNotContain(";=1+1")
                .contains(";'=1+1;'=1+1;1;okänt");
        assertThat(sheet.lines().filter(line -> line.startsWith("Lista;3.1;avslut.boende;")))
                .singleElement()
                .asString()
                .contains("1 svar i filen är för långa");
    }

    @Test
    void avprickadLista_blirLagerMedGradenAvskrift() throws IOException {
        TickedSheet sheet = read(ticked());
        assertThat(sheet.remarks()).isEmpty();
        assertThat(sheet.completed()).containsExactly("avslut.boende");
        LayerInfo info = sheet.layer().info();
        assertThat(info.grade()).isEqualTo(Evidence.AVSKRIFT);
        assertThat(info.madeBy()).isEqualTo("Samordnaren");
        assertThat(info.article()).isEqualTo("2017-3-1");
        assertThat(info.checkedBy()).isEqualTo("Controllern");
        CodeList list = CATALOGUE.with(sheet.layer()).getList("avslut.boende");
        assertThat(list.completeness("3.1")).isEqualTo(Completeness.FULLSTANDIG);
        assertThat(list.entries("3.1"))
                .singleElement()
                .satisfies(entry -> assertThat(String.valueOf(entry.source())).isEqualTo("LAGER-1 s. 45"));
        assertThat(list.presence("3.1")).isEqualTo(Presence.FINNS);
    }

    @Test
    void sammaLista_sparadSomWindows1252MedTabb_gerSammaLager() throws IOException {
        String text = ticked();
        byte[] spreadsheet =
                text.substring(1).replace(';', '\t').replace("\r", "").getBytes(Charset.forName("windows-1252"));
        TickedSheet sheet = TickedSheet.read(CATALOGUE, new ByteArrayInputStream(spreadsheet));
        assertThat(sheet.remarks()).isEmpty();
        assertThat(sheet.layerText()).isEqualTo(read(text).layerText());
    }

    @Test
    void rorelseLista_utanSvar_sagerIngetNytt() throws IOException {
        TickedSheet sheet = read(signed(all("3.1")));
        assertThat(sheet.remarks()).isEmpty();
        assertThat(sheet.layerText().lines().skip(1)).hasSize(7).allMatch(line -> line.startsWith("lager;"));
        assertThat(sheet.deviations()).isEmpty();
        assertThat(sheet.completed()).as("nothing that the layer does not say").isEmpty();
    }

    @Test
    void tillagdRadUtanKod_farKodAvSvaret() throws IOException {
        String sheet = ticked() + "Värde;3.1;avslut.boende;;;Hos föräldrar, växelvis;;;;ja;45;\r\n";
        CodeList list = CATALOGUE.with(read(sheet).layer()).getList("avslut.boende");
        assertThat(list.find("hos-foraldrar-vaxelvis")).isPresent();
        assertThat(list.findByText("hos föräldrar, växelvis")).isPresent();
    }

    @Test
    void bilagaSomAvviker_sagsDet() throws IOException {
        String sheet = answer(signed(all("3.1")), "Värde;3.1;riskbedomning;[^;]*;inte-kant;", "N", "42");
        TickedSheet read = read(sheet);
        assertThat(read.remarks()).isEmpty();
        assertThat(read.deviations()).containsExactly("riskbedomning inte-kant");
        CodeList list = CATALOGUE.with(read.layer()).getList("riskbedomning");
        assertThat(list.entry(list.get("inte-kant")).state("3.1").presence()).isEqualTo(Presence.BORTTAGEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // row begins | answer | page | column of the remark | what
                "Värde;3.1;avslut.boende;[^;]*;egen-lagenhet; | kanske | 45 | Svar | J eller N",
                "Värde;3.1;avslut.boende;[^;]*;egen-lagenhet; | J | '' | Sida | sidan i bilagan",
                "Värde;3.1;avslut.boende;[^;]*;egen-lagenhet; | '' | '' | Svar | behöver J eller N",
                "Lista;3.1;avslut.boende; | J | '' | Sida | sidan i bilagan",
                "Variabel;3.1;avslut.boende; | N | 45 | Svar | går inte ihop",
                "Värde;3.1;avslut.boende;[^;]*;egen-lagenhet; | N | 45 | Svar | går inte ihop",
                "Uppgift;.*;datum; | igår | '' | Svar | går inte att tolka",
                "Uppgift;.*;part; | alla | '' | Svar | går inte att tolka",
                "Uppgift;.*;artikel; | '' | '' | Svar | måste fyllas i",
                "Uppgift;.*;granskat-av; | samordnaren | '' | Svar | en annan än",
            })
    void trasigtSvar_gerAnmarkningMedRadOchKolumn(String row, String tick, String page, String column, String what)
            throws IOException {
        String sheet = answer(ticked(), row, tick, page);
        TickedSheet read = read(sheet);
        int line = 1;
        for (String text : sheet.split("\r\n")) {
            if (Pattern.compile("^" + row).matcher(text.replace("\uFEFF", "")).find()) {
                break;
            }
            line++;
        }
        int expected = line;
        assertThat(read.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.column()).isEqualTo(column);
            assertThat(remark.text()).contains(what);
            boolean ofOthers = remark.text().contains("går inte ihop");
            assertThat(ofOthers || remark.line() == expected)
                    .as("line %s of %s", remark.line(), expected)
                    .isTrue();
        });
        assertThatThrownBy(read::layer).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(read::layerText).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vardag;3.1;avslut.boende;;x;;;;;J;45; | Rad | Uppgift, Variabel, Värde eller Lista",
                "Värde;4.0;avslut.boende;;x;;;;;J;45; | Version | inte känd",
                "Värde;3.1;avslut.boendet;;x;;;;;J;45; | Variabel | inte känd",
                "Värde;3.1;alder;;x;;;;;J;45; | Variabel | inga svarsalternativ",
                "Värde;3.1;avslut.boende;;;;;;;J;45; | Kod | ange koden",
                "Värde;3.1;avslut.boende;;egen-lagenhet;;;;;J;45; | Kod | två rader",
                "Lista;3.1;riskbedomning;;;;;;;N;45; | Svar | känd i sin helhet",
                "Uppgift;3.1;;;namn;;;;;Igen;; | Kod | två gånger",
            })
    void trasigRad_gerAnmarkningPaRaden(String row, String column, String what) throws IOException {
        String sheet = ticked();
        int line = sheet.split("\r\n").length + 1;
        assertThat(read(sheet + row + "\r\n").remarks()).anySatisfy(remark -> {
            assertThat(remark.line()).isEqualTo(line);
            assertThat(remark.column()).isEqualTo(column);
            assertThat(remark.text()).contains(what);
            assertThat(remark).asString().startsWith("rad " + line + ", kolumnen " + column + ": ");
        });
    }

    @Test
    void frammandeFil_gerAnmarkning_inteKrasch() throws IOException {
        for (String text :
                List.of("", "\n\n", "a;b;c\n1;2;3\n", "\"aldrig slut", "\u0000\u0001;\u0002", ";;;;;;;;;;;;\n")) {
            assertThat(read(text).remarks()).as("a file that is no sheet").hasSize(1);
        }
    }

    @Test
    void okandVersion_kastar() {
        assertThatThrownBy(() -> TickSheet.write(CATALOGUE, "4.0", new ByteArrayOutputStream()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void svarMedNummer_raknasMenBehallsInte() throws IOException {
        MetAnswers met = met();
        assertThat(met.of("avslut.boende")).containsOnlyKeys("egen-lagenhet").containsValue(2L);
        assertThat(met.leftOut("avslut.boende")).isOne();
        assertThat(met.of("avslut.orsak")).containsOnlyKeys("=1+1", "mal-uppfyllt");
        assertThat(met.leftOut("avslut.orsak")).isOne();
        assertThat(met.has("riskbedomning")).isFalse();
    }
}
