package org.openbbic.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.export.UnreadableInputException;

/** Workbooks that are damaged, of another form, or made to do harm: a message in words of our own, and no wrong count. */
class XlsxHostileTest {

    private static final String ROWS = RawBook.row(1, "Nr") + RawBook.row(2, "A-1");

    @TempDir
    private Path folder = Path.of("");

    private static Mapping mapping() throws IOException {
        return Tables.wide("'rubrik':'Nr','falt':'arende.id'");
    }

    private void refused(RawBook book, String message) throws IOException {
        refused(book.write(folder.resolve("bok.xlsx")), message);
    }

    private static void refused(Path file, String message) throws IOException {
        Mapping mapping = mapping();
        assertThat(XlsxCaseReader.isSpreadsheet(file)).isTrue();
        assertThatThrownBy(() -> Books.read(mapping, file))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining(message)
                .hasNoCause();
    }

    @Test
    void helArbetsbok_lases() throws IOException {
        assertThat(Books.read(mapping(), RawBook.of(ROWS), folder).json()).containsExactly("{\"id\":\"A-1\"}");
    }

    @ParameterizedTest
    @CsvSource({"EncryptedPackage,lösenord", "Workbook,(.xls)"})
    void aldreForm_ochLosenord_sagsVarFor_sig(String stream, String message) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2048).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        bytes.putShort(30, (short) 9).putInt(48, 1);
        bytes.position(1024);
        bytes.put("Root Entry".getBytes(StandardCharsets.UTF_16LE));
        bytes.position(1024 + 128);
        bytes.put(stream.getBytes(StandardCharsets.UTF_16LE));
        refused(Files.write(folder.resolve("gammal.xls"), bytes.array()), message);
    }

    @Test
    void avhuggenAldreForm_kraschar_inte() throws IOException {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        refused(Files.write(folder.resolve("avhuggen.xls"), head), "(.xls)");
        refused(Files.write(folder.resolve("avhuggen.xls"), Arrays.copyOf(head, 100)), "(.xls)");
    }

    @Test
    void openDocument_sags() throws IOException {
        Path file = folder.resolve("bok.ods");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        refused(Files.write(file, out.toByteArray()), "(.ods)");
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml,makron",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main,(.xlsb)",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml,ingen arbetsbok"
    })
    void annanSlagsFil_sags(String type, String message) throws IOException {
        RawBook book = RawBook.of(ROWS);
        refused(
                book.part(
                        "[Content_Types].xml",
                        "<Types><Override PartName='/xl/workbook.xml' ContentType='" + type + "'/></Types>"),
                message);
    }

    @Test
    void makroSomGomts_sags() throws IOException {
        refused(RawBook.of(ROWS).part("xl/vbaProject.bin", ""), "makron");
    }

    @Test
    void bladSomInteFinns_ellerAllaDolda_sags() throws IOException {
        refused(new RawBook().sheet("a", "state=\"veryHidden\"", ROWS, ""), "dolda");
        Mapping other =
                Tables.mapping(("{'bbicMappning':'1','huvud':{'bbicVersion':'1.0'},'form':'bred','blad':'Annat',"
                                + "'kolumner':[{'rubrik':'Nr','falt':'arende.id'}]}")
                        .replace('\'', '"'));
        Path file = RawBook.of(ROWS).write(folder.resolve("bok.xlsx"));
        assertThatThrownBy(() -> Books.read(other, file)).hasMessageContaining("inget blad med det namn");
    }

    @Test
    void zipbomb_stoppas_innanDenPackasUpp() throws IOException {
        StringBuilder rows = new StringBuilder(ROWS);
        rows.append("<row r='3'><c r='A3' t='inlineStr'><is><t>");
        rows.append("x".repeat(3 << 20)).append("</t></is></c></row>");
        refused(RawBook.of(rows.toString()), "packar upp");
        refused(RawBook.of(ROWS).strings("<si><t></t></si>".repeat(400_000)), "packar upp");
        refused(RawBook.of(ROWS).styles("<x/>".repeat(1 << 20)), "packar upp");
    }

    @Test
    void texterUtanSlut_stoppas() throws IOException {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 5 << 20; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        refused(RawBook.of(ROWS + "<row r='3' x='" + noise + "'/>"), "4 MiB");
    }

    @Test
    void forMangaTexter_stoppas() throws IOException {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 1_000_001; i++) {
            items.append("<si><t>").append(i * 7919L % 1_000_003).append("</t></si>");
        }
        refused(RawBook.of(ROWS).strings(items.toString()), "1 000 000");
    }

    @Test
    void forMangaFiler_ochTvaMedSammaNamn_stoppas() throws IOException {
        RawBook many = RawBook.of(ROWS);
        for (int i = 0; i < 10_001; i++) {
            many.part("xl/media/" + i, "");
        }
        refused(many, "10 000 filer");
        refused(RawBook.of(ROWS).part("XL/worksheets/SHEET1.xml", "<worksheet/>"), "samma namn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData><row r='1'>"
                        + "<c r='A1' t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></worksheet>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet><sheetData/></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='ZZZZZZ1'><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='A2'><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='2'/><row r='1'/></sheetData></worksheet>",
                "<worksheet><sheetData><row r='2'/><row r='2'/></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1048577'/></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='A1'><v>ett</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='A1'><v>1E999999</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>-1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='A1' t='zz'><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v>",
                "",
            })
    void skadatBlad_sags_utanAttCellerVisas(String sheet) throws IOException {
        refused(RawBook.of("").part("xl/worksheets/sheet1.xml", sheet), "skadad");
    }

    @Test
    void djupXml_stoppas() throws IOException {
        refused(RawBook.of("<a>".repeat(100)), "skadad");
    }

    @Test
    void delSomSaknas_sags() throws IOException {
        for (String part : new String[] {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"}) {
            RawBook book = RawBook.of(ROWS);
            book.write(folder.resolve("hel.xlsx"));
            book.parts.remove(part);
            refused(book.writeAsIs(folder.resolve("bok.xlsx")), "skadad");
        }
    }

    @Test
    void avhuggenFil_sags() throws IOException {
        byte[] whole = Files.readAllBytes(RawBook.of(ROWS).write(folder.resolve("bok.xlsx")));
        refused(Files.write(folder.resolve("del.xlsx"), Arrays.copyOf(whole, whole.length / 2)), "skadad");
    }

    @Test
    void filSomBytsByteForByte_gerMeddelande_aldrigKrasch() throws IOException {
        byte[] whole = Files.readAllBytes(RawBook.of(ROWS).write(folder.resolve("bok.xlsx")));
        Random random = new Random(416);
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] other = whole.clone();
            other[random.nextInt(other.length)] = (byte) random.nextInt(256);
            Path file = Files.write(folder.resolve("annan.xlsx"), other);
            try {
                // What is read at all is what was written: no bit of a cell changes unseen.
                assertThat(Books.read(mapping(), file).json()).containsExactly("{\"id\":\"A-1\"}");
            } catch (UnreadableInputException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void forLangCell_ochForMangaKolumner_anmarks() throws IOException {
        Random random = new Random(2);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 100_001; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        RawBook book = RawBook.of(ROWS + RawBook.row(3, noise.toString()) + RawBook.row(4, "A-3"));
        Tables.All read = Books.read(mapping(), book, folder);
        assertThat(read.kinds()).containsExactly(Kind.LONG_TEXT);
        assertThat(read.cases()).hasSize(3);
        RawBook wide = RawBook.of("<row r='1'>" + RawBook.text("XFD1", "Nr") + "</row>");
        assertThat(Books.read(mapping(), wide, folder).kinds()).containsExactly(Kind.MANY_MEMBERS);
    }

    @Test
    void tomtBlad_anmarks() throws IOException {
        assertThat(Books.read(mapping(), RawBook.of(""), folder).kinds()).containsExactly(Kind.EMPTY_FILE);
    }

    @Test
    void arbetsbokSomStrom_sags() throws IOException {
        byte[] bytes = Files.readAllBytes(RawBook.of(ROWS).write(folder.resolve("bok.xlsx")));
        assertThatThrownBy(() -> CaseReader.open(
                        new java.io.ByteArrayInputStream(bytes), org.openbbic.catalogue.Catalogue.bundled()))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("arbetsbok");
    }

    @Test
    void texten_ochJson_arIngetKalkylblad() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "Nr;Kön\nA-1;Flicka\n");
        assertThat(XlsxCaseReader.isSpreadsheet(file)).isFalse();
        assertThat(XlsxCaseReader.isSpreadsheet(Files.writeString(file, ""))).isFalse();
    }
}
