package org.openbbic.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.export.Location;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.ReadProblem.Kind;

/** How the cells of a sheet become values, kind by kind. */
class XlsxCellsTest {

    private static final String DAYS = "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd;@\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"0&quot; dagar&quot;\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"[$-41D]mmmm\"/>"
            + "<numFmt numFmtId=\"167\" formatCode=\"[Red]hh:mm\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
            + "<xf numFmtId=\"166\"/><xf numFmtId=\"167\"/></cellXfs>";

    @TempDir
    private Path folder = Path.of("");

    private Tables.All one(String column, String cell) throws IOException {
        return one(column, RawBook.of(rows(cell)));
    }

    private static String rows(String cell) {
        return RawBook.row(1, "Nr", "Å") + "<row r=\"2\">" + RawBook.text("A2", "A-1") + cell + "</row>";
    }

    private Tables.All one(String column, RawBook book) throws IOException {
        Mapping mapping = Tables.wide("'rubrik':'Nr','falt':'arende.id'", "'rubrik':'Å',".concat(column));
        return Books.read(mapping, book.styles(DAYS).strings("<si><t>Flicka</t></si>"), folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\u0000',
            value = {
                "'falt':'barn.kon' # <c r='B2' t='s'><v>0</v></c> # \"barn\":{\"kon\":\"flicka\"}",
                "'falt':'barn.kon' # <c t='inlineStr'><is><r><rPr/><t>Fl</t></r><r><t>icka</t></r><rPh><t>x</t></rPh></is></c>"
                        + " # \"barn\":{\"kon\":\"flicka\"}",
                "'falt':'barn.kon' # <c r='B2' t='inlineStr'><is><t> flicka\u00A0</t></is></c> # \"barn\":{\"kon\":\"flicka\"}",
                "'falt':'arende.enhet' # <c r='B2' t='inlineStr'><is><t>a_x000D_b</t></is></c> # \"enhet\":\"a\\rb\"",
                "'falt':'arende.enhet' # <c r='B2'><v>1.5E3</v></c> # \"enhet\":\"1500\"",
                "'falt':'arende.enhet' # <c r='B2'><v>-0.25</v></c> # \"enhet\":\"-0.25\"",
                "'falt':'arende.enhet' # <c r='B2' s='3'><v>42845</v></c> # \"enhet\":\"42845\"",
                "'falt':'arende.enhet' # <c r='B2' s='5'><v>0.5</v></c> # \"enhet\":\"0.5\"",
                "'falt':'arende.enhet' # <c r='B2'><v>123456789012345</v></c> # \"enhet\":\"123456789012345\"",
                "'falt':'barn.fodelsear' # <c r='B2' s='0'><v>2009</v></c> # \"barn\":{\"fodelsear\":2009}",
                "'falt':'barn.ensamkommande' # <c r='B2' t='b'><v>1</v></c> # \"barn\":{\"ensamkommande\":true}",
                "'falt':'barn.ensamkommande' # <c r='B2' t='b'><v>0</v></c> # \"barn\":{\"ensamkommande\":false}",
                "'falt':'barn.fodelsedatum' # <c r='B2' s='1'><v>42845</v></c> # \"barn\":{\"fodelsedatum\":\"2017-04-20\"}",
                "'falt':'barn.fodelsedatum' # <c r='B2' s='2'><v>42845.999</v></c> # \"barn\":{\"fodelsedatum\":\"2017-04-20\"}",
                "'falt':'barn.fodelsedatum' # <c r='B2' s='4'><v>42845</v></c> # \"barn\":{\"fodelsedatum\":\"2017-04-20\"}",
                "'falt':'barn.fodelsedatum' # <c r='B2' s='1'><v>59</v></c> # \"barn\":{\"fodelsedatum\":\"1900-02-28\"}",
                "'falt':'barn.fodelsedatum' # <c r='B2' s='1'><v>61</v></c> # \"barn\":{\"fodelsedatum\":\"1900-03-01\"}",
                "'falt':'barn.fodelsedatum' # <c r='B2' t='d'><v>2017-04-20T12:00:00</v></c>"
                        + " # \"barn\":{\"fodelsedatum\":\"2017-04-20\"}",
                "'falt':'barn.fodelsedatum' # <c r='B2' t='inlineStr'><is><t>2017-04-20</t></is></c>"
                        + " # \"barn\":{\"fodelsedatum\":\"2017-04-20\"}",
            })
    void cellSomGarAttLasa_blirSittVarde(String column, String cell, String json) throws IOException {
        Tables.All read = one(column, cell);
        assertThat(read.json()).containsExactly("{\"id\":\"A-1\"," + json + "}");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\u0000',
            value = {
                "'falt':'barn.fodelsedatum' # <c r='B2'><v>42845</v></c> # DATE_SERIAL # \"42845\"",
                "'falt':'barn.fodelsedatum' # <c r='B2' s='3'><v>42845.5</v></c> # DATE_SERIAL # \"42845.5\"",
                "'falt':'barn.fodelsedatum' # <c r='B2'><v>20170420</v></c> # BAD_DATE # \"20170420\"",
                "'falt':'barn.fodelsedatum' # <c r='B2' s='1'><v>60</v></c> # BAD_DATE # \"60\"",
                "'falt':'barn.fodelsedatum' # <c r='B2' s='1'><v>-3</v></c> # BAD_DATE # \"-3\"",
                "'falt':'barn.fodelsedatum' # <c r='B2' s='1'><f>A1+1</f><v>42845</v></c> # FORMULA_CELL # \"2017-04-20\"",
                "'falt':'barn.fodelsedatum' # <c r='B2' s='1'><f>IDAG()</f></c> # FORMULA_CELL # \"\"",
            })
    void dagSomInteGarAttLasa_sparasSomText_ochAnmarks(String column, String cell, Kind kind, String json)
            throws IOException {
        Tables.All read = one(column, cell);
        assertThat(read.json()).containsExactly("{\"id\":\"A-1\",\"barn\":{\"fodelsedatum\":" + json + "}}");
        assertThat(read.onlyProblem().kind()).isEqualTo(kind);
        assertThat(read.onlyProblem().location()).isEqualTo(new Location(2, 2));
        assertThat(read.onlyProblem().location().cell()).isEqualTo("B2");
        assertThat(read.onlyProblem().path()).isEqualTo("/barn/fodelsedatum");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "<c r='B2' t='str'><f>A1</f><v>Flicka</v></c> | FORMULA_CELL",
                "<c r='B2' t='str'><v>Flicka</v></c> | FORMULA_CELL",
                "<c r='B2' t='s'><f>A1</f><v>0</v></c> | FORMULA_CELL",
                "<c r='B2' t='s'><f t='shared' si='7'/><v>0</v></c> | FORMULA_CELL",
                "<c r='B2' t='inlineStr'><f>A1</f><is><t>Flicka</t></is></c> | FORMULA_CELL",
                "<c r='B2' t='e'><v>#REF!</v></c> | ERROR_CELL",
                "<c r='B2'><v>1234567890123456</v></c> | ROUNDED_NUMBER",
                "<c r='B2'><v>2.0170102000123E+17</v></c> | ROUNDED_NUMBER",
            })
    void formelFelvardeOchAvrundatTal_arIngetSvar(String cell, Kind kind) throws IOException {
        for (String column : List.of(
                "'falt':'barn.kon'",
                "'falt':'insats.typ'",
                "'falt':'identifieradUtsatthet.barn','kod':'skola','ja':['Flicka']",
                "'falt':'arende.enhet'",
                "'falt':'insats.lokala.egen'")) {
            Tables.All read = one(column, cell);
            assertThat(read.onlyProblem().kind()).as(column).isEqualTo(kind);
            assertThat(read.value(0).barn() == null || read.value(0).barn().kon() == null)
                    .isTrue();
            assertThat(read.value(0).enhet()).isNull();
            assertThat(read.value(0).insatser().stream().allMatch(i -> i.typ().isEmpty()))
                    .isTrue();
        }
    }

    @Test
    void formelIEnJaNejKolumn_gorHelaSvaretOlast() throws IOException {
        Mapping mapping = Tables.wide(
                "'rubrik':'Nr','falt':'arende.id'",
                "'rubrik':'Skola','falt':'identifieradUtsatthet.barn','kod':'skola'",
                "'rubrik':'Annat','falt':'identifieradUtsatthet.barn','kod':'annat'",
                "'rubrik':'Ohälsa','falt':'identifieradUtsatthet.barn','kod':'psykisk-ohalsa'");
        RawBook book = RawBook.of(RawBook.row(1, "Nr", "Skola", "Annat", "Ohälsa")
                + "<row r='2'>" + RawBook.text("A2", "A-1") + RawBook.text("B2", "Ja")
                + "<c r='C2' t='str'><f>B2</f><v>Nej</v></c>" + RawBook.text("D2", "Ja") + "</row>");
        Tables.All read = Books.read(mapping, book, folder);
        assertThat(read.json())
                .containsExactly("{\"id\":\"A-1\",\"utredningar\":[{\"identifieradUtsatthet\":{\"barn\":\"Nej\"}}]}");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.FORMULA_CELL);
    }

    @Test
    void formelSomArendeId_gerEnAnmarkning_ochInteTva() throws IOException {
        Mapping mapping = Tables.wide("'rubrik':'Nr','falt':'arende.id'");
        RawBook book = RawBook.of(RawBook.row(1, "Nr") + "<row r='2'><c r='A2'><f>1+1</f><v>2</v></c></row>"
                + "<row r='3'><c r='A3'><f>1+1</f><v>2</v></c></row>");
        Tables.All read = Books.read(mapping, book, folder);
        assertThat(read.kinds()).containsExactly(Kind.FORMULA_CELL, Kind.FORMULA_CELL);
        assertThat(read.cases()).hasSize(2);
    }

    @Test
    void formelSomTillfalle_knyterInteRadenTillNagotTillfalle() throws IOException {
        Mapping mapping = Tables.longForm(
                "'rubrik':'Nr','falt':'arende.id'",
                "'rubrik':'När','falt':'tillfalle'",
                "'rubrik':'Risk','falt':'riskbedomning'");
        RawBook book = RawBook.of(RawBook.row(1, "Nr", "När", "Risk") + "<row r='2'>" + RawBook.text("A2", "A-1")
                + "<c r='B2' t='str'><f>A1</f><v>avslut</v></c>" + RawBook.text("C2", "Hög risk") + "</row>");
        Tables.All read = Books.read(mapping, book, folder);
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.FORMULA_CELL);
        assertThat(read.value(0).insatser().get(0).avslut()).isNull();
    }

    @Test
    void formelIEnKolumnSomKastas_anmarksInte() throws IOException {
        assertThat(one("'gor':'kasta'", "<c r='B2'><f>1+1</f><v>2</v></c>").problems())
                .isEmpty();
    }

    @Test
    void dagar_raknasFran1904_narArbetsbokenGorDet() throws IOException {
        String cell = "<c r='B2' s='1'><v>41383</v></c>";
        assertThat(one("'falt':'barn.fodelsedatum'", RawBook.of(rows(cell)).from1904())
                        .json())
                .containsExactly("{\"id\":\"A-1\",\"barn\":{\"fodelsedatum\":\"2017-04-20\"}}");
    }

    @Test
    void tabell_arSinRubrikradOchDet_underDen_medTommaRaderIMellan() throws IOException {
        RawBook book = RawBook.of("<row r='1'/>" + RawBook.row(3, "Nr", "Kön", "") + RawBook.row(5, "", " ")
                + RawBook.row(9, "A-1") + RawBook.row(12, "A-2", "Flicka"));
        Mapping mapping = Tables.wide("'rubrik':'Nr','falt':'arende.id'", "'rubrik':'Kön','falt':'barn.kon'");
        Tables.All read = Books.read(mapping, book, folder);
        assertThat(read.json()).containsExactly("{\"id\":\"A-1\"}", "{\"id\":\"A-2\",\"barn\":{\"kon\":\"flicka\"}}");
        assertThat(read.cases().stream().map(ReadCase::location))
                .containsExactly(new Location(9, 1), new Location(12, 1));
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void cellTillHogerOmTabellen_gorRadenOlast() throws IOException {
        RawBook book = RawBook.of(RawBook.row(1, "Nr") + RawBook.row(2, "A-1", "glömd") + RawBook.row(3, "A-2"));
        Tables.All read = Books.read(Tables.wide("'rubrik':'Nr','falt':'arende.id'"), book, folder);
        assertThat(read.onlyProblem()).isEqualTo(new ReadProblem(Kind.RAGGED_ROW, "", new Location(2, 2), "1"));
        assertThat(read.cases()).hasSize(2);
    }

    @Test
    void sammanfogadeRubriker_anmarks_avenNarIngenKolumnKannsIgen() throws IOException {
        String merged = "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>";
        RawBook title = new RawBook().sheet("Blad1", "", RawBook.row(1, "Uttag") + RawBook.row(2, "Nr"), merged);
        Tables.All read = Books.read(Tables.wide("'rubrik':'Nr','falt':'arende.id'"), title, folder);
        assertThat(read.kinds()).contains(Kind.MERGED_CELLS, Kind.COLUMN_MISSING);
        RawBook data = new RawBook()
                .sheet(
                        "Blad1",
                        "",
                        RawBook.row(1, "Nr", "Kön") + RawBook.row(2, "A-1", "Flicka"),
                        "<mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells>");
        read = Books.read(
                Tables.wide("'rubrik':'Nr','falt':'arende.id'", "'rubrik':'Kön','falt':'barn.kon'"), data, folder);
        assertThat(read.onlyProblem()).isEqualTo(new ReadProblem(Kind.MERGED_CELLS, "", new Location(2, 1), null));
    }

    @Test
    void forstaBladetSomSyns_lases_ellerDetSomMappningenNamnger() throws IOException {
        RawBook book = new RawBook()
                .sheet("Dolt", "state=\"hidden\"", RawBook.row(1, "Nr") + RawBook.row(2, "D-1"), "")
                .sheet("Lista", "", RawBook.row(1, "Nr") + RawBook.row(2, "L-1"), "")
                .sheet("Mer", "", RawBook.row(1, "Nr") + RawBook.row(2, "M-1"), "");
        String column = "'kolumner':[{'rubrik':'Nr','falt':'arende.id'}]}";
        String start = "{'bbicMappning':'1','huvud':{'bbicVersion':'1.0'},'form':'bred',";
        Path file = book.write(folder.resolve("flera.xlsx"));
        Mapping first = Tables.mapping((start + column).replace('\'', '"'));
        assertThat(Books.read(first, file).json()).containsExactly("{\"id\":\"L-1\"}");
        Mapping hidden = Tables.mapping((start + "'blad':' dolt '," + column).replace('\'', '"'));
        assertThat(Books.read(hidden, file).json()).containsExactly("{\"id\":\"D-1\"}");
        assertThat(sheet(hidden, file)).isEqualTo("Dolt");
        assertThat(sheet(first, file)).isEqualTo("Lista");
    }

    private static String sheet(Mapping mapping, Path file) throws IOException {
        try (var reader = XlsxCaseReader.open(file, mapping, org.openbbic.catalogue.Catalogue.bundled(), null)) {
            return Objects.requireNonNull(reader.sheet());
        }
    }

    @Test
    void arbetsbokFranEttAnnatProgram_gerSammaArendenSomTabellenIText() throws IOException {
        Path file = folder.resolve("annat.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Prov", "1.0")) {
            Worksheet sheet = book.newWorksheet("Insatser 2017");
            List.of("Nr", "Kön", "År", "Beslutad", "Ensam", "Risk")
                    .forEach(heading -> sheet.value(
                            0,
                            List.of("Nr", "Kön", "År", "Beslutad", "Ensam", "Risk")
                                    .indexOf(heading),
                            heading));
            sheet.value(1, 0, "A-1");
            sheet.value(1, 1, "Flicka");
            sheet.value(1, 2, 2009);
            sheet.value(1, 3, LocalDate.of(2017, 4, 20));
            sheet.style(1, 3).format("yyyy-MM-dd").set();
            sheet.value(1, 4, true);
            sheet.value(1, 5, "Hög risk");
            sheet.value(2, 0, "A-2");
            sheet.value(2, 3, LocalDateTime.of(2017, 5, 2, 13, 45));
            sheet.style(2, 3).format("d/m/yy h:mm").set();
            sheet.formula(2, 5, "F2");
        }
        Mapping mapping = Tables.wide(
                "'rubrik':'Nr','falt':'arende.id'",
                "'rubrik':'Kön','falt':'barn.kon'",
                "'rubrik':'År','falt':'barn.fodelsear'",
                "'rubrik':'Ensam','falt':'barn.ensamkommande'",
                "'rubrik':'Beslutad','falt':'beslut.datum'",
                "'rubrik':'Risk','falt':'beslut.riskbedomning'");
        Tables.All text = Tables.read(
                mapping, "Nr;Kön;År;Beslutad;Ensam;Risk\nA-1;Flicka;2009;2017-04-20;SANT;Hög risk\n;;;;;\n");
        Tables.All read = Books.read(mapping, file);
        assertThat(read.json().get(0)).isEqualTo(text.json().get(0));
        assertThat(read.json().get(1)).contains("\"datum\":\"2017-05-02\"");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.FORMULA_CELL);
        assertThat(read.onlyProblem().location().cell()).isEqualTo("F3");
    }
}
