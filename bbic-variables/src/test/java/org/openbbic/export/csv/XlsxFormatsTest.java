package org.openbbic.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which formats of a workbook show a number as a day. */
class XlsxFormatsTest {

    @TempDir
    private Path folder = Path.of("");

    /** What a cell that holds 42845 is read as, in that format. */
    private String read(int number, String formats) throws IOException {
        String rows = RawBook.row(1, "Nr", "Å") + "<row r=\"2\">" + RawBook.text("A2", "A-1")
                + "<c r=\"B2\" s=\"0\"><v>42845</v></c></row>";
        RawBook book = RawBook.of(rows).styles(formats + "<cellXfs><xf numFmtId=\"" + number + "\"/></cellXfs>");
        Mapping mapping = Tables.wide("'rubrik':'Nr','falt':'arende.id'", "'rubrik':'Å','falt':'arende.enhet'");
        return String.valueOf(Books.read(mapping, book, folder).value(0).enhet());
    }

    @Test
    void formatenMedEgetNummer_arDagar_darDeVisarEn() throws IOException {
        for (int number = 0; number <= 60; number++) {
            boolean day = number >= 14 && number <= 17
                    || number == 22
                    || number >= 27 && number <= 31
                    || number == 36
                    || number >= 50 && number <= 58;
            assertThat(read(number, "")).as("format %d", number).isEqualTo(day ? "2017-04-20" : "42845");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
        yyyy-mm-dd      | ja
        d               | ja
        mmm             | ja
        yy              | ja
        hh:mm           | nej
        mm:ss           | nej
        h               | nej
        s               | nej
        m               | ja
        General         | nej
        0.00            | nej
        0 "dagar"       | nej
        0;yyyy          | nej
        """)
    void egnaFormat_arDagar_darDeVisarEn(String format, String day) throws IOException {
        String own =
                "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + format.replace("\"", "&quot;") + "\"/></numFmts>";
        assertThat(read(164, own)).isEqualTo(day.equals("ja") ? "2017-04-20" : "42845");
    }
}
