package org.openbbic.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.export.CaseReader;
import org.openbbic.export.UnreadableInputException;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.output.Sheet;
import org.openbbic.output.SheetReader;
import org.openbbic.output.SheetReader.Row;

/** A sheet is written with what is attested filled in, comes back ticked, and becomes a layer or remarks. */
class TickedSheetTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

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
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static TickedSheet read(byte[] file) throws IOException {
        return TickedSheet.read(CATALOGUE, new ByteArrayInputStream(file), TODAY);
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
        return changed(sheet, beginning, cells -> {
            cells.set(SheetColumns.TICK, tick);
            cells.set(SheetColumns.PAGE, page);
        });
    }

    private static String changed(String sheet, String beginning, Consumer<List<String>> change) throws IOException {
        Pattern row = Pattern.compile("^" + beginning);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheet again = Sheet.to(out);
        int found = 0;
        for (Row each : SheetReader.read(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), 1 << 22)) {
            List<String> cells = new ArrayList<>(each.cells());
            if (row.matcher(String.join(";", cells)).find()) {
                change.accept(cells);
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

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16", "UTF-8"})
    void sammaLista_sparadSomTextMedTabb_gerSammaLager(String charset) throws IOException {
        String text = ticked();
        byte[] spreadsheet =
                text.substring(1).replace(';', '\t').replace("\r", "").getBytes(Charset.forName(charset));
        TickedSheet sheet = read(spreadsheet);
        assertThat(sheet.remarks()).isEmpty();
        assertThat(sheet.layerText()).isEqualTo(read(text).layerText());
        byte[] little = ("\uFEFF" + text.substring(1)).getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(little).layerText()).isEqualTo(read(text).layerText());
    }

    /** Puts another text in a column of the one row that begins so. */
    private static String reworded(String sheet, String beginning, int column, String text) throws IOException {
        return changed(sheet, beginning, cells -> cells.set(column, text));
    }

    @Test
    void ordalydelse_somAndrasMedSida_blirNyttNamn_ochSagsDet() throws IOException {
        String sheet = answer(signed(all("3.1")), "Värde;3.1;riskbedomning;[^;]*;hog;", "J", "42");
        sheet = reworded(sheet, "Värde;3.1;riskbedomning;[^;]*;hog;", SheetColumns.ANSWER, "Stor risk");
        sheet = answer(sheet, "Variabel;3.1;riskbedomning;", "J", "41");
        sheet = reworded(sheet, "Variabel;3.1;riskbedomning;", SheetColumns.TERM, "Bedömning av risk");
        TickedSheet read = read(sheet);
        assertThat(read.remarks()).isEmpty();
        assertThat(read.deviations())
                .containsExactly("riskbedomning: en annan ordalydelse", "riskbedomning hog: en annan ordalydelse");
        Catalogue layered = CATALOGUE.with(read.layer());
        CodeList list = layered.getList("riskbedomning");
        assertThat(list.entry(list.get("hog")).term()).isEqualTo("Stor risk");
        assertThat(list.findByText("hög risk")).contains(list.get("hog"));
        assertThat(layered.getVariable("riskbedomning").term()).isEqualTo("Bedömning av risk");
    }

    @Test
    void ordalydelse_somAndrasUtanSvarEllerSida_gerAnmarkning() throws IOException {
        String row = "Värde;3.1;riskbedomning;[^;]*;hog;";
        String sheet = reworded(signed(all("3.1")), row, SheetColumns.ANSWER, "Stor risk");
        String open = reworded(
                signed(all("3.1")), "Värde;3.1;insatsensFokus;[^;]*;halsa;", SheetColumns.ANSWER, "Kropp och själ");
        for (String each : List.of(sheet, answer(sheet, row, "N", "42"), open)) {
            assertThat(read(each).remarks()).singleElement().satisfies(remark -> {
                assertThat(remark.column()).isEqualTo("Svarsalternativ");
                assertThat(remark.text()).contains("ordalydelsen är ändrad").doesNotContain("Stor");
            });
        }
        assertThat(read(reworded(signed(all("3.1")), row, SheetColumns.TERM, "Risken"))
                        .remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("på raden Variabel"));
        assertThat(read(reworded(signed(all("3.1")), row, SheetColumns.ANSWER, " HÖG  risk"))
                        .remarks())
                .as("case and spaces are no other wording")
                .isEmpty();
        assertThat(read(reworded(answer(sheet, row, "J", "42"), row, SheetColumns.ANSWER, "Något förhöjd risk"))
                        .remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("ett annat svar i listan heter så"));
    }

    @Test
    void enormCell_ochCitatteckenSomAldrigAvslutas_gerAnmarkning() throws IOException {
        String row = "Värde;3.1;riskbedomning;[^;]*;hog;";
        assertThat(read(reworded(signed(all("3.1")), row, 7, "x".repeat(1_001))).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.column()).isEqualTo("Känt här"));
        String sheet = ticked();
        int line = sheet.split("\r\n").length + 1;
        assertThat(read(sheet + "Värde;3.1;avslut.boende;;ny;\"Ny;;;;J;45;\r\n").remarks())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.line()).isEqualTo(line);
                    assertThat(remark.column()).isEqualTo("Svarsalternativ");
                    assertThat(remark.text()).contains("citattecken");
                });
    }

    @Test
    void detSomLagOchGrannmyndighetSager_arInteIfyllt() throws IOException {
        for (String version : List.of("3.1", "3.2")) {
            String sheet = all(version);
            List<Row> rows =
                    SheetReader.read(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), 1 << 22);
            assertThat(rows.stream().filter(row -> row.cell(7).contains("(NARLIGGANDE)")))
                    .hasSizeGreaterThan(20)
                    .allMatch(row -> row.cell(SheetColumns.TICK).isEmpty());
            assertThat(sheet.lines().filter(row -> row.startsWith("Lista;" + version + ";aktualisering.typ;")))
                    .singleElement()
                    .asString()
                    .contains(";FULLSTANDIG;;;;");
        }
        String ticked = answer(signed(all("3.2")), "Lista;3.2;aktualisering.typ;", "J", "12");
        assertThat(read(ticked).remarks())
                .as("a list that the annex has whole has its answers there")
                .hasSize(3)
                .allMatch(remark -> remark.text().contains("varje svarsalternativ behöver J eller N"));
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
                "Uppgift;.*;part; | alla | '' | Svar | går inte att använda",
                "Uppgift;.*;upprattat-av; | 20000101-0000 | '' | Svar | personnummer",
                "Värde;3.1;avslut.boende;[^;]*;egen-lagenhet; | J | 20000101-0000 | Sida | personnummer",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | filen är tom",
                "'\n\n' | filen är tom",
                "'a;b;c\n1;2;3\n' | ingen lista att pricka av",
                "'\"aldrig slut' | ingen lista att pricka av",
                "'\u0000\u0001;\u0002' | ingen text",
                "'PK\u0003\u0004xlsx' | kalkylblad (xlsx)",
                "'{\"bbicExport\":\"1\"}' | är JSON",
                "'atgard;version;id;kod;term\n' | redan ett lager; använd det med --lager",
            })
    void frammandeFil_sagsVadDenAr(String text, String what) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining(what);
    }

    @Test
    void forStorFil_ochFlyttadKolumn() throws IOException {
        assertThatThrownBy(() -> read(new byte[(4 << 20) + 1]))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("4 MiB");
        assertThat(read(ticked().replace("Kod;Svarsalternativ", "Svarsalternativ;Kod"))
                        .remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("på sin plats"));
    }

    @Test
    void dagSomInteHarVarit_gerAnmarkning() throws IOException {
        assertThat(read(answer(ticked(), "Uppgift;.*;datum;", "2026-11-24", "")).remarks())
                .isEmpty();
        assertThat(read(answer(ticked(), "Uppgift;.*;datum;", "2026-11-25", "")).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("har inte varit än"));
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
