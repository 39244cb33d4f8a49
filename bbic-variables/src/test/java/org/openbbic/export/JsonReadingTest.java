package org.openbbic.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Beslut;

/** What the reader does with files that are not as they should be. */
class JsonReadingTest {

    private static final String HEADER = Exports.HEADER;

    @Test
    void ettTrasigtArende_doljerInteDeAndra() throws IOException {
        Exports.All read = Exports.read(HEADER + "{\"id\":\"a\"}\n{\"id\":\n{\"id\":\"c\"}\n");
        assertThat(read.cases()).hasSize(3);
        assertThat(read.cases().get(1).value()).isNull();
        assertThat(read.cases().get(2).value()).isNotNull();
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.BAD_JSON);
        assertThat(read.onlyProblem().location().line()).isEqualTo(3);
    }

    @Test
    void ettTrasigtArendeIJson_doljerInteDeAndra() throws IOException {
        String text = "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"arenden\":[\n"
                + "  {\"id\":\"a\"},\n  {\"id\":\"b\",\"barn\":{\"kon\":\"flicka\"},\n  {\"id\":\"c\"},\n"
                + "  {\"id\":\"d\n  {\"id\":\"e\"}\n]}";
        Exports.All read = Exports.read(text);
        assertThat(read.cases())
                .extracting(c -> c.value() == null ? null : c.value().id())
                .containsExactly("a", null, "c", null, "e");
        assertThat(read.kinds()).containsOnly(Kind.BAD_JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "{\"id\":\"a\",\"aktualiseringar\":[{\"datum\":\"2017-02-29\"}]} | BAD_DATE | /aktualiseringar/0/datum | 39",
                "{\"id\":\"a\",\"aktualiseringar\":[{\"datum\":20170228}]} | WRONG_TYPE | /aktualiseringar/0/datum | 39",
                "{\"id\":\"a\",\"barn\":{\"kon\":[\"flicka\"]}} | SEVERAL_VALUES | /barn/kon | 25",
                "{\"id\":\"a\",\"barn\":{\"fodelsear\":\"2009\"}} | WRONG_TYPE | /barn/fodelsear | 31",
                "{\"id\":\"a\",\"barn\":{\"fodelsear\":20090000000}} | WRONG_TYPE | /barn/fodelsear | 31",
                "{\"id\":\"a\",\"barn\":{\"ensamkommande\":\"ja\"}} | WRONG_TYPE | /barn/ensamkommande | 35",
                "{\"id\":\"a\",\"barn\":7} | WRONG_TYPE | /barn | 18",
                "{\"id\":\"a\",\"insatser\":{}} | WRONG_TYPE | /insatser | 22",
                "{\"id\":\"a\",\"insatser\":[7]} | WRONG_TYPE | /insatser/0 | 23",
                "{\"id\":\"a\",\"insatser\":[{\"typ\":[\"hvb\",7]}]} | WRONG_TYPE | /insatser/0/typ/1 | 37",
                "{\"id\":\"a\",\"insatser\":[{\"typ\":\"hvb\"}]} | ONE_VALUE | /insatser/0/typ | 30",
                "{\"id\":\"a\",\"lokala\":[]} | SEVERAL_VALUES | /lokala | 20",
                "{\"id\":7} | WRONG_TYPE | /id | 7",
                "{\"enhet\":\"å\"} | ID_MISSING | '' | 1",
                "{\"id\":\"a\",\"kön\":\"flicka\"} | UNKNOWN_FIELD | /*okand | 11",
                "{\"id\":\"å\",\"enhet\":\"å\",\"enhet\":\"b\"} | DUPLICATE_FIELD | /enhet | 23",
                "{\"id\":\"a\",\"x\":1,\"x\":2} | UNKNOWN_FIELD,DUPLICATE_FIELD | /*okand | 11",
            })
    void felIEttFalt_ger_slagPlatsOchKolumn(String line, String kinds, String path, int column) throws IOException {
        Exports.All read = Exports.read(HEADER + line.strip() + "\n");
        assertThat(read.kinds()).extracting(Kind::name).containsExactly(kinds.split(","));
        ReadProblem first = read.cases().get(0).problems().get(0);
        assertThat(first.path()).isEqualTo(path.equals("''") ? "" : path);
        assertThat(first.location()).isEqualTo(new Location(2, column));
        assertThat(read.cases().get(0).value()).isNotNull();
    }

    @Test
    void olasligtVarde_skrivsTillbakaSomDetVar() throws IOException {
        String line =
                "{\"id\":\"a\",\"barn\":{\"kon\":[\"flicka\", 7]},\"utredningar\":[{\"inledd\":\"i går\"}],\"okand\":{\"a\":[1.50]}}";
        Exports.All read = Exports.read(HEADER + line);
        String written =
                new String(Exports.ndjson(read.header(), java.util.List.of(read.only())), StandardCharsets.UTF_8);
        assertThat(written).isEqualTo(HEADER + line + "\n");
        assertThat(read.only().toString()).doesNotContain("flicka", "går", "okand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n"})
    void tomFil_ger_tomFil(String text) throws IOException {
        assertThat(Exports.read(text).onlyProblem().kind()).isEqualTo(Kind.EMPTY_FILE);
    }

    @Test
    void utanHuvud_ger_anmarkning_ochArendenaLases() throws IOException {
        Exports.All read = Exports.read("{\"id\":\"a\"}\n{\"id\":\"b\"}\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.HEADER_MISSING);
        assertThat(read.cases())
                .extracting(c -> c.value() == null ? null : c.value().id())
                .containsExactly("a", "b");
    }

    @Test
    void listaUtanHuvud_ger_anmarkning_ochArendenaLases() throws IOException {
        Exports.All read = Exports.read("[{\"id\":\"a\"},{\"id\":\"b\"}]");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.HEADER_MISSING);
        assertThat(read.cases()).hasSize(2);
    }

    @Test
    void ofullstandigtHuvud_ger_vadSomSaknas() throws IOException {
        assertThat(Exports.read("{\"bbicExport\":\"1\"}\n").onlyProblem().expected())
                .isEqualTo("bbicVersion");
        assertThat(Exports.read("{\"bbicVersion\":\"1.0\"}\n").onlyProblem().expected())
                .isEqualTo("bbicExport");
        assertThat(Exports.read("{\"bbicExport\":\"2\",\"bbicVersion\":\"1.0\"}")
                        .onlyProblem()
                        .kind())
                .isEqualTo(Kind.UNKNOWN_FORMAT);
    }

    @Test
    void huvudMedListaMedNamnetArendenInuti_tasInteForArendena() throws IOException {
        Exports.All read =
                Exports.read("{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"system\":{\"produkt\":\"arenden\"},"
                        + "\"kommun\":\"\\\"arenden\\\":[\",\"arenden\" : [ {\"id\":\"a\"} ] }");
        assertThat(read.kinds()).isEmpty();
        assertThat(read.cases()).hasSize(1);
    }

    @Test
    void textEfterArendena_ger_anmarkning() throws IOException {
        Exports.All read =
                Exports.read("{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"arenden\":[],\"kommun\":\"0180\"}");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.AFTER_CASES);
    }

    @Test
    void avhuggenFil_ger_ogiltigJson() throws IOException {
        assertThat(Exports.read("{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"arenden\":[{\"id\":\"a\",\"barn\":{")
                        .onlyProblem()
                        .kind())
                .isEqualTo(Kind.BAD_JSON);
        assertThat(Exports.read(HEADER + "{\"id\":\"a\",\"barn\":{")
                        .onlyProblem()
                        .kind())
                .isEqualTo(Kind.BAD_JSON);
        assertThat(Exports.read("{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"arenden\":[{\"id\":\"a\"}")
                        .onlyProblem()
                        .kind())
                .isEqualTo(Kind.BAD_JSON);
        assertThat(Exports.read("{\"bbicExport\":\"1\",\"bbicVe").onlyProblem().kind())
                .isEqualTo(Kind.BAD_JSON);
    }

    @Test
    void binarFil_ger_enAnmarkning() throws IOException {
        byte[] bytes = new byte[50_000];
        new java.util.Random(1).nextBytes(bytes);
        bytes[0] = (byte) 0x89;
        for (int i = 1; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '{' ? 0 : bytes[i];
        }
        assertThat(Exports.read(bytes).onlyProblem().kind()).isEqualTo(Kind.BAD_JSON);
    }

    @Test
    void byteordningsmarke_ger_anmarkning_ochLases() throws IOException {
        Exports.All read = Exports.read("\uFEFF" + HEADER + "{\"id\":\"å\"}");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.BYTE_ORDER_MARK);
        assertThat(read.only().id()).isEqualTo("å");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16"})
    void utf16_ger_anmarkning_ochLases(String charset) throws IOException {
        String text = HEADER + "{\"id\":\"å😀\"}\n".repeat(3_000);
        Exports.All read = Exports.read(text.getBytes(Charset.forName(charset)));
        assertThat(read.fileProblems()).extracting(ReadProblem::kind).containsExactly(Kind.UTF_16);
        assertThat(read.cases())
                .hasSize(3_000)
                .allMatch(c -> c.value() != null && "å😀".equals(c.value().id()));
    }

    @Test
    void windows1252_ger_enAnmarkning_ochLases() throws IOException {
        byte[] bytes = (HEADER + "{\"id\":\"a\"}\n{\"id\":\"åäö€\"}\n{\"id\":\"é\"}\n")
                .getBytes(Charset.forName("windows-1252"));
        Exports.All read = Exports.read(bytes);
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.WINDOWS_1252);
        assertThat(read.onlyProblem().location().line()).isEqualTo(3);
        assertThat(read.cases())
                .extracting(c -> c.value() == null ? null : c.value().id())
                .containsExactly("a", "åäö€", "é");
    }

    @Test
    void radslutMedCrLf_ger_enAnmarkning_ochLases() throws IOException {
        Exports.All read = Exports.read((HEADER + "{\"id\":\"a\"}\n{\"id\":\"b\"}\n").replace("\n", "\r\n"));
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.LINE_ENDINGS);
        assertThat(read.cases()).hasSize(2);
    }

    @Test
    void gzOchZip_packasUpp() throws IOException {
        byte[] plain = (HEADER + "{\"id\":\"a\"}\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream gz = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
            out.write(plain);
        }
        assertThat(Exports.read(gz.toByteArray()).cases()).hasSize(1);
        assertThat(Exports.read(zip(plain, 1)).cases()).hasSize(1);
        assertThatThrownBy(() -> Exports.read(zip(plain, 2))).isInstanceOf(UnreadableInputException.class);
        byte[] cut = Arrays.copyOf(gz.toByteArray(), gz.size() - 12);
        assertThatThrownBy(() -> Exports.read(cut)).isInstanceOf(UnreadableInputException.class);
    }

    private static byte[] zip(byte[] plain, int files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files; i++) {
                out.putNextEntry(new ZipEntry("export" + i + ".ndjson"));
                out.write(plain);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void granser_har_varsinAnmarkning() throws IOException {
        limit("{\"id\":\"" + "x".repeat(Limits.TEXT + 1) + "\"}", Kind.LONG_TEXT);
        limit("{\"id\":\"a\",\"" + "x".repeat(Limits.NAME + 1) + "\":1}", Kind.LONG_NAME);
        limit(local("[".repeat(Limits.DEPTH) + "]".repeat(Limits.DEPTH)), Kind.DEEP);
        limit(local("9".repeat(2_000)), Kind.LONG_NUMBER);
        limit("{\"id\":\"a\",\"insatser\":[" + "{},".repeat(Limits.MEMBERS) + "{}]}", Kind.MANY_MEMBERS);
        limit(local("[[1,2]," + "[3],".repeat(Limits.MEMBERS) + "4]"), Kind.MANY_MEMBERS);
        limit(local(" ".repeat(Limits.CASE) + "1"), Kind.LARGE_CASE);
    }

    @Test
    void saStortSomTillats_lases() throws IOException {
        String many = "1,".repeat(Limits.MEMBERS - 1) + "1";
        Exports.All read = Exports.read(HEADER + local("[[" + many + "],[" + many + "]]") + "\n" + "{\"id\":\""
                + "x".repeat(Limits.TEXT) + "\"}\n");
        assertThat(read.kinds()).isEmpty();
        assertThat(read.cases()).allMatch(c -> c.value() != null);
    }

    @Test
    void saMangaFaltSomTillats_lases_menInteEttTill() throws IOException {
        String one = "\"id\":\"a\"";
        for (int more : new int[] {0, 1}) {
            String known = one + ("," + one).repeat(Limits.MEMBERS - 1 + more);
            Exports.All twice = Exports.read(HEADER + "{" + known + "}\n");
            assertThat(twice.cases().get(0).value() == null).isEqualTo(more > 0);
            assertThat(twice.kinds().contains(Kind.MANY_MEMBERS)).isEqualTo(more > 0);
            assertThat(twice.kinds()).contains(Kind.DUPLICATE_FIELD);
            StringBuilder own = new StringBuilder("\"x0\":1");
            for (int i = 1; i < Limits.MEMBERS + more; i++) {
                own.append(",\"x").append(i).append("\":1");
            }
            Exports.All local = Exports.read(HEADER + "{\"id\":\"a\",\"lokala\":{" + own + "}}\n");
            assertThat(local.kinds()).isEqualTo(more > 0 ? List.of(Kind.MANY_MEMBERS) : List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"x\"", "[{}]", "null", "true", "{} 5", "{}{}", "{},"})
    void enRadSomInteArEttObjekt_ellerMer_anmarks(String line) throws IOException {
        Exports.All read = Exports.read(HEADER + line + "\n{\"id\":\"sist\"}\n");
        assertThat(read.kinds()).contains(Kind.BAD_JSON);
        assertThat(read.cases()).hasSize(2);
        assertThat(read.cases().get(1).value()).isNotNull();
    }

    @Test
    void varjeKod_slasUppISinEgenLista() throws IOException {
        Exports.All read = Exports.read(HEADER
                + "{\"id\":\"a\",\"barn\":{\"kon\":\"flicka\"},\"insatser\":[{\"typ\":[\"hvb\"],\"beslut\":"
                + "{\"riskbedomning\":\"hog\",\"insatsensFokus\":[\"halsa\",\"flicka\"]}}]}\n");
        Arende arende = requireNonNull(read.cases().get(0).value());
        Beslut beslut = requireNonNull(arende.insatser().get(0).beslut());
        assertThat(requireNonNull(requireNonNull(arende.barn()).kon()).isResolved())
                .isTrue();
        assertThat(arende.insatser().get(0).typ()).allMatch(Code::isResolved);
        assertThat(requireNonNull(beslut.riskbedomning()).isResolved()).isTrue();
        assertThat(beslut.insatsensFokus()).extracting(Code::isResolved).containsExactly(true, false);
    }

    @Test
    void ettFaltTillMedSammaNamn_passeras_vadSomAnStarIDet() throws IOException {
        Exports.All read = Exports.read(HEADER + "{\"id\":\"a\",\"id\":{\"x\":[1,{\"y\":2}]},\"enhet\":\"Norr\"}\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.DUPLICATE_FIELD);
        assertThat(read.cases().get(0).value()).isNotNull().satisfies(arende -> {
            assertThat(arende.id()).isEqualTo("a");
            assertThat(arende.enhet()).isEqualTo("Norr");
        });
    }

    private static String local(String value) {
        return "{\"id\":\"a\",\"lokala\":{\"x\":" + value + "}}";
    }

    private static void limit(String line, Kind kind) throws IOException {
        Exports.All read = Exports.read(HEADER + line + "\n{\"id\":\"sist\"}\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(kind);
        assertThat(read.onlyProblem().location().line()).isEqualTo(2);
        assertThat(read.cases()).hasSize(2);
        assertThat(read.cases().get(1).value()).isNotNull();
    }

    @Test
    void enTextPaHundraMegabyte_kostarIngetMinne_ochNastaArendeLases() throws IOException {
        byte[] part = "x".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        java.util.List<InputStream> parts = new java.util.ArrayList<>();
        parts.add(new ByteArrayInputStream((HEADER + "{\"id\":\"").getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 1600; i++) {
            parts.add(new ByteArrayInputStream(part));
        }
        parts.add(new ByteArrayInputStream("\"}\n{\"id\":\"b\"}\n".getBytes(StandardCharsets.UTF_8)));
        Exports.All read = Exports.read(new SequenceInputStream(java.util.Collections.enumeration(parts)));
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.LARGE_CASE);
        assertThat(read.cases().get(1).location()).isEqualTo(new Location(3, 1));
    }

    @Test
    void platsenForEttFalt_ar_radOchKolumnITecken() throws IOException {
        String text =
                "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"arenden\":[\n {\"id\":\"å\",\n  \"barn\":{\"kon\":\"ö\", \"fodelsear\":2009}}]}";
        try (CaseReader reader = CaseReader.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                org.openbbic.catalogue.Catalogue.bundled())) {
            ReadCase first = java.util.Objects.requireNonNull(reader.next());
            assertThat(first.location()).isEqualTo(new Location(2, 2));
            assertThat(first.frame().locate("/barn/fodelsear")).isEqualTo(new Location(3, 34));
            assertThat(first.frame().valueAt("/barn/fodelsear")).isEqualTo("2009");
            assertThat(first.frame().locate("/barn/ursprung")).isEqualTo(new Location(3, 10));
            assertThat(first.frame().valueAt("/barn/ursprung")).isNull();
            assertThat(first.frame().locate("/insatser/0")).isEqualTo(new Location(2, 2));
        }
    }

    @Test
    void tvaArendenPaEnRad_ger_ogiltigJson() throws IOException {
        Exports.All read = Exports.read(HEADER + "{\"id\":\"a\"}{\"id\":\"b\"}\n");
        assertThat(read.onlyProblem().kind()).isEqualTo(Kind.BAD_JSON);
        assertThat(read.onlyProblem().location()).isEqualTo(new Location(2, 11));
    }
}
