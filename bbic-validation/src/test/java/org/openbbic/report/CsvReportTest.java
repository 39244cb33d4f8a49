package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.report.Report.Finding;

/** The work list as a reader of somebody else's sees it, and as a spreadsheet would take its cells. */
class CsvReportTest {

    private static final int ARENDE = 2;

    /** As a Swedish spreadsheet opens the file: by semicolons, after the byte order mark. */
    private static List<CSVRecord> opened(String csv) {
        assertThat(csv).startsWith("\uFEFF");
        try (CSVParser parser = CSVParser.parse(
                csv.substring(1), CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report withId(String id) {
        return with(finding -> new Finding(
                finding.rule(),
                finding.file(),
                id,
                finding.line(),
                finding.column(),
                finding.path(),
                finding.variant(),
                finding.detail(),
                id,
                finding.versions()));
    }

    private interface Change {
        Finding of(Finding finding);
    }

    private static Report with(Change change) {
        Report small = Reports.small();
        return new Report(
                small.toolVersion(),
                small.catalogueVersion(),
                small.catalogueSha256(),
                small.layers(),
                small.profile(),
                small.changes(),
                small.asOf(),
                small.files(),
                small.outcome(),
                small.areas(),
                small.variables(),
                small.variablesTested(),
                small.counts(),
                small.rules(),
                Findings.of(small.findings().stream().map(change::of).toList()),
                small.untestable(),
                small.filled());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00123",
                "1234567890123456",
                "1-2",
                "1/2",
                "2018-01-16",
                "12:30",
                "12-2017",
                "1.2",
                "1,2",
                "10%",
                "$5",
                "0x1F",
                "1e-5",
                "1D5",
                "SEPT2",
                "DEC1",
                "4-okt",
                "FALSKT",
                "#N/A",
                " 1",
                "123456789012345678901234567890",
                "1E5",
                "3,14",
                "MARS1",
                "maj-17",
                "TRUE",
                "SANT",
                "5 kr",
                "(5)",
                "'x",
                "A-000123"
            })
    void idSomSerUtSomAnnat_starKvarTeckenForTecken_efterEttOrd(String id) {
        CSVRecord first = opened(Reports.csv(withId(id), Reports.SWEDISH)).get(3);
        assertThat(first.get(ARENDE)).isEqualTo("Ärende " + id);
        assertThat(first.get(first.size() - 1)).isEqualTo("Värde: " + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "a\";=1+1;\"",
                "a\r\n=1+1",
                "a;=1",
                "\uFF1D1",
                "\u00A0=1",
                "\u200B=1"
            })
    void fientligText_blirAldrigEnEgenCellEllerRad(String text) {
        Report hostile = with(finding -> new Finding(
                finding.rule(),
                finding.file(),
                text,
                finding.line(),
                finding.column(),
                text,
                finding.variant(),
                text,
                text,
                finding.versions()));
        String csv = Reports.csv(hostile, Reports.SWEDISH);
        List<CSVRecord> rows = opened(csv);
        assertThat(rows).hasSize(8).allSatisfy(row -> assertThat(row.size()).isEqualTo(13));
        for (CSVRecord row : rows) {
            for (String cell : row) {
                assertThat(cell).doesNotContainPattern("^[\\s\u200B]*[=+@\uFF1D-]");
            }
        }
        assertThat(cellsByComma(csv)).allMatch(CsvReportTest::isNoFormula);
    }

    /** Where the region's list separator is a comma, a spreadsheet cuts there; marks inside a cell keep nothing together. */
    private static List<String> cellsByComma(String csv) {
        return csv.substring(1)
                .lines()
                .flatMap(row -> Stream.of(row.split(",")))
                .toList();
    }

    private static boolean isNoFormula(String cell) {
        return !Pattern.compile("^[\\s\\p{Z}\u200B]*[=+@\uFF1D-]").matcher(cell).find();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "A,=1+1,B    | Ärende A,'=1+1,B",
                "A, @SUM(A1) | Ärende A,' @SUM(A1)",
                "A,,-1       | Ärende A,,'-1",
                "-1,2        | Ärende -1,2",
                "A, B        | Ärende A, B"
            })
    void formelEfterKomma_starEfterEnApostrof(String id, String cell) {
        String csv = Reports.csv(withId(id), Reports.SWEDISH);
        assertThat(opened(csv).get(3).get(ARENDE)).isEqualTo(cell);
        assertThat(cellsByComma(csv)).allMatch(CsvReportTest::isNoFormula);
    }

    /**
     * What is published of how Excel takes a text file: UTF-8 only by its mark, a first line with sep= instead of the
     * mark, ID at the beginning for a file of another kind, and no more than so many characters in a cell.
     */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void byten_arSadanaSomExcelTarForEnTabellIUtf8(@ForAll("any") Report report) {
        for (Locale language : List.of(Reports.SWEDISH, Locale.ENGLISH)) {
            String csv = Reports.csv(report, language);
            assertThat(csv.getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
            assertThat(csv.substring(1)).doesNotStartWithIgnoringCase("sep=").doesNotStartWith("ID");
            assertThat(csv).endsWith("\r\n").doesNotContain("\t", "\u0000");
            assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
            assertThat(opened(csv)).allSatisfy(row -> assertThat(row).allMatch(cell -> cell.length() <= 32_767));
            assertThat(cellsByComma(csv)).allMatch(CsvReportTest::isNoFormula);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void varjeRapport_gerEnRadPerAnmarkning_ochIngenCellSomKanRaknas(@ForAll("any") Report report) {
        for (Locale language : List.of(Reports.SWEDISH, Locale.ENGLISH)) {
            List<CSVRecord> rows = opened(Reports.csv(report, language));
            Set<Integer> widths = new HashSet<>();
            int remarks = 0;
            for (CSVRecord row : rows) {
                widths.add(row.size());
                remarks += row.get(3).matches("BBIC-[A-Z][0-9]{3}") ? 1 : 0;
                for (String cell : row) {
                    assertThat(cell).doesNotContainPattern("^[=+@\\t\\r-]").doesNotContain("\n", "\r");
                }
            }
            assertThat(widths).hasSize(1);
            assertThat(remarks).isEqualTo(report.findings().size());
        }
    }

    @Provide
    Arbitrary<Report> any() {
        return RandomReports.reports();
    }

    @Test
    void rubriken_sagerAttListanKanOmfattasAvSekretess() {
        assertThat(opened(Reports.csv(Reports.empty(), Reports.SWEDISH)).get(0).get(ARENDE))
                .contains("sekretess", "OSL 26 kap. 1 §");
        assertThat(opened(Reports.csv(Reports.empty(), Locale.ENGLISH)).get(0).get(ARENDE))
                .contains("secret", "OSL");
    }

    @Test
    void kontrollSomInteBlevGenomford_sagerDet_iListanForstaRad() {
        List<CSVRecord> rows = opened(Reports.csv(Reports.unreadable(), Reports.SWEDISH));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get(4)).isEqualTo("Obs");
        assertThat(rows.get(1).get(6)).contains("Kontrollen kunde inte genomföras");
    }

    @Test
    void avkortadLista_sagerHurMangaSomSaknas() {
        List<CSVRecord> rows = opened(Reports.csv(Reports.many(3, 1_200), Reports.SWEDISH));
        assertThat(rows).hasSize(5);
        assertThat(rows.get(1).get(6)).contains("1\u00A0200", "3", "--max-per-regel");
        assertThat(opened(Reports.csv(Reports.many(3, 3), Reports.SWEDISH))).hasSize(4);
    }

    @Test
    void utanVarden_finnsIngenKolumnForDem() {
        List<String> ids = new ArrayList<>();
        for (CSVRecord row : opened(Reports.csv(Reports.many(2, 2), Reports.SWEDISH))) {
            assertThat(row.size()).isEqualTo(12);
            ids.add(row.get(ARENDE));
        }
        assertThat(ids.subList(1, 3)).containsExactly("Ärende A-0", "Ärende A-1");
    }
}
