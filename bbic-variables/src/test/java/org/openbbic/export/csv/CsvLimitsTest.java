package org.openbbic.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.Limits;
import org.openbbic.export.Location;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.export.UnreadableInputException;

/** Encodings, and tables that are larger or stranger than they should be. */
class CsvLimitsTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static Mapping mapping() throws IOException {
        return Tables.wide("'rubrik':'Nr','falt':'arende.id'", "'rubrik':'Enhet','falt':'arende.enhet'");
    }

    @Test
    void windows1252_lases_ochAnmarksEnGang() throws IOException {
        Tables.All read = Tables.read(mapping(), "Nr;Enhet\nA;b\nB;åäö€\nC;é\n".getBytes(WINDOWS_1252));
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.WINDOWS_1252);
        assertThat(read.onlyProblem().location().line()).isEqualTo(3);
        assertThat(read.value(1).enhet()).isEqualTo("åäö€");
        assertThat(read.value(2).enhet()).isEqualTo("é");
    }

    @Test
    void windows1252IRubriken_lases() throws IOException {
        Mapping mapping = Tables.wide("'rubrik':'Kön','falt':'barn.kon'");
        Tables.All read = Tables.read(mapping, "Kön\nflicka\n".getBytes(WINDOWS_1252));
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.WINDOWS_1252);
        assertThat(read.onlyProblem().location()).isEqualTo(Location.START);
        assertThat(read.json()).containsExactly("{\"id\":\"rad-2\",\"barn\":{\"kon\":\"flicka\"}}");
    }

    @Test
    void blandadeTeckenkodningar_lasesByteForByte() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("Nr;Enhet\nA;å€😀\nB;".getBytes(StandardCharsets.UTF_8));
        bytes.write("ångström".getBytes(WINDOWS_1252));
        bytes.write("\nC;å\nD;".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE5);
        Tables.All read = Tables.read(mapping(), bytes.toByteArray());
        assertThat(read.cases())
                .extracting(c -> c.value() == null ? "" : c.value().enhet())
                .containsExactly("å€😀", "ångström", "å", "å");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16"})
    void utf16_lases_ochAnmarks(String charset) throws IOException {
        Tables.All read = Tables.read(mapping(), "Nr;Enhet\nA;å😀\n".getBytes(Charset.forName(charset)));
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.UTF_16);
        assertThat(read.value(0).enhet()).isEqualTo("å😀");
    }

    @Test
    void byteordningsmarke_anmarks_ochHorInteTillRubriken() throws IOException {
        Tables.All read = Tables.read(mapping(), "\uFEFFNr;Enhet\nA;b\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.BYTE_ORDER_MARK);
        assertThat(read.value(0).id()).isEqualTo("A");
    }

    @Test
    void packadTabell_packasUpp() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("Nr;Enhet\nA;b\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Tables.read(mapping(), packed.toByteArray()).value(0).enhet())
                .isEqualTo("b");
    }

    /** Buffer borders must not show, wherever they fall: within a letter, a quote or a line break. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void smaPortioner_gerSammaSak(int size) throws IOException {
        StringBuilder table = new StringBuilder("Nr;Enhet\r\n");
        for (int i = 0; i < 3_000; i++) {
            table.append(i).append(";\"å€😀 \"\"").append(i).append("\"\"\r\nslut\"\r\n");
        }
        byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        for (int i = 0; i < bytes.length; i += size) {
            parts.add(new ByteArrayInputStream(bytes, i, Math.min(size, bytes.length - i)));
        }
        InputStream slow = new SequenceInputStream(Collections.enumeration(parts));
        Tables.All read = Tables.read(mapping(), slow, null);
        assertThat(read.problems()).isEmpty();
        assertThat(read.json()).isEqualTo(Tables.read(mapping(), bytes).json()).hasSize(3_000);
        assertThat(read.value(2_999).enhet()).isEqualTo("å€😀 \"2999\"\r\nslut");
        assertThat(read.cases().get(2_999).location()).isEqualTo(new Location(6_000, 1));
    }

    @Test
    void binarFil_avvisas_utanAttDessInnehallNamns() {
        byte[] bytes = new byte[50_000];
        new Random(1).nextBytes(bytes);
        bytes[0] = (byte) 0x89;
        bytes[10] = 0;
        for (int i = 0; i < 20; i++) {
            bytes[i] = bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '"' ? 1 : bytes[i];
        }
        assertThatThrownBy(() -> Tables.read(mapping(), bytes))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageStartingWith("Filen är ingen tabell i textform.");
    }

    @Test
    void nolltecknetIEnCell_arText() throws IOException {
        assertThat(Tables.read(mapping(), "Nr;Enhet\nA;a\0b\n").json())
                .containsExactly("{\"id\":\"A\",\"enhet\":\"a\\u0000b\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void forLangCell_lasesInte_ochDoljerIngenAnnan(String quote) throws IOException {
        String longest = "x".repeat(Limits.TEXT);
        Tables.All read = Tables.read(
                mapping(),
                "Nr;Enhet\nA;" + quote + longest + quote + "\nB;" + quote + longest + "y" + quote + "\nC;c\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.LONG_TEXT);
        assertThat(read.onlyProblem().location()).isEqualTo(new Location(3, 3));
        assertThat(read.value(0).enhet()).hasSize(Limits.TEXT);
        assertThat(read.cases().get(1).value()).isNull();
        assertThat(read.value(2).id()).isEqualTo("C");
    }

    /** A table of any length without holding it: the text over and over, then an end. */
    private static InputStream endless(String begin, String again, long times, String end) {
        byte[] piece = again.getBytes(StandardCharsets.UTF_8);
        InputStream middle = new InputStream() {
            private long left = times * piece.length;

            @Override
            public int read() {
                return left <= 0 ? -1 : piece[(int) ((times * piece.length - left--) % piece.length)];
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                int n = (int) Math.min(length, left);
                for (int i = 0; i < n; i++) {
                    into[from + i] = (byte) read();
                }
                return n;
            }
        };
        return new SequenceInputStream(
                Collections.enumeration(List.of(Tables.stream(begin), middle, Tables.stream(end))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void textPaHundraMegabyte_lasesInte_ochHallsInteIMinnet(String quote) throws IOException {
        InputStream table = endless("Nr;Enhet\nA;" + quote, "x".repeat(1_000), 100_000, quote + "\nB;b\n");
        Tables.All read = Tables.read(mapping(), table, null);
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.LONG_TEXT);
        assertThat(read.cases()).hasSize(2);
        assertThat(read.value(1).id()).isEqualTo("B");
    }

    @Test
    void oppetCitatteckenIEnStorFil_kostarEnRad() throws IOException {
        int rows = 600_000;
        InputStream table = endless("Nr;Enhet\nA;\"öppen\n", "A;bcdefgh\n", rows, "B;b\n");
        int cases = 0;
        int unread = 0;
        try (CaseReader reader = CsvCaseReader.open(
                table,
                Tables.wide("'rubrik':'Enhet','falt':'arende.enhet'", "'rubrik':'Nr','gor':'ignorera'"),
                Catalogue.bundled(),
                null)) {
            ReadCase next;
            while ((next = reader.next()) != null) {
                cases++;
                if (next.value() == null) {
                    unread++;
                    assertThat(next.problems()).extracting(p -> p.kind()).containsExactly(Kind.BAD_QUOTE);
                    assertThat(next.location().line()).isEqualTo(2);
                }
            }
        }
        assertThat(cases).isEqualTo(rows + 2);
        assertThat(unread).isEqualTo(1);
    }

    @Test
    void forStorRad_lasesInte_ochDoljerIngenAnnan() throws IOException {
        InputStream table = endless("Nr;Enhet\nA;b", ";" + "x".repeat(999), 5_000, "\nB;b\n");
        Tables.All read = Tables.read(mapping(), table, null);
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.LARGE_CASE);
        assertThat(read.value(1).id()).isEqualTo("B");
    }

    @Test
    void radMedFlerCellerAnGransen_arOjamn() throws IOException {
        Tables.All read = Tables.read(mapping(), "Nr;Enhet\nA;b" + ";c".repeat(20_000) + "\nB;b\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.RAGGED_ROW);
        assertThat(read.value(1).id()).isEqualTo("B");
    }

    @Test
    void rubrikradMedFlerKolumnerAnGransen_lasesInte() throws IOException {
        Tables.All read = Tables.read(mapping(), "Nr;Enhet" + ";c".repeat(10_000) + "\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.MANY_MEMBERS);
        assertThat(read.cases()).isEmpty();
    }

    @Test
    void arendeMedForMangaRader_lasesInte_ochDoljerIngetAnnat() throws IOException {
        Tables.All read = Tables.read(mapping(), "Nr;Enhet\n" + "A;b\n".repeat(10_001) + "B;b\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.MANY_MEMBERS);
        assertThat(read.cases()).hasSize(2);
        assertThat(read.value(1).id()).isEqualTo("B");
    }

    @Test
    void forStortArende_lasesInte_ochDoljerIngetAnnat() throws IOException {
        String row = "A;" + "x".repeat(90_000) + "\n";
        Tables.All read = Tables.read(mapping(), "Nr;Enhet\n" + row.repeat(60) + "B;b\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.LARGE_CASE);
        assertThat(read.value(1).id()).isEqualTo("B");
    }

    @Test
    void slumpadeBytes_gerAldrigAnnatAnAnmarkningarEllerOlasligt() throws IOException {
        String letters = "Nr;Enhet\n\r\";,|\tå\0A";
        int read = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder table = new StringBuilder(random.nextBoolean() ? "Nr;Enhet\n" : "");
            for (int i = random.nextInt(60); i > 0; i--) {
                table.append(letters.charAt(random.nextInt(letters.length())));
            }
            byte[] bytes = table.toString().getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : WINDOWS_1252);
            try {
                read += Tables.read(mapping(), bytes).cases().size();
            } catch (UnreadableInputException e) {
                assertThat(e).hasMessageStartingWith("Filen är ingen tabell");
            }
        }
        assertThat(read).isPositive();
    }
}
