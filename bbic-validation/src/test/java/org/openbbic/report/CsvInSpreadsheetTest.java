package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbbic.report.Report.Finding;

/**
 * The work list in a real spreadsheet program that makes as much of each cell as it can: what it saves is what the list says.
 * Passed over where the machine has no LibreOffice.
 */
class CsvInSpreadsheetTest {

    /** What spreadsheets make numbers, days, truths and sums of. */
    private static final List<String> IDS = List.of(
            "00123",
            "1234567890123456789",
            "12345678901234567890123456789012345678901234567890",
            "1-2",
            "2017-01-02",
            "MARS1",
            "SANT",
            "TRUE",
            "1e5",
            "1,5",
            "50 %",
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "=HYPERLINK(\"x\")",
            "'x",
            "a\";=1+1;\"",
            "Åsa ärende Ö",
            "🙂");

    private static Path program;

    @TempDir
    static Path folder;

    @BeforeAll
    static void findProgram() {
        Optional<Path> found = Spreadsheet.find();
        assumeTrue(
                found.isPresent(), "no LibreOffice in BBIC_SOFFICE or on the path: the work list is not opened in one");
        program = found.orElseThrow();
    }

    @Test
    void arbetslistan_oppnadSomKalkylblad_harSammaCeller() throws Exception {
        String csv = Reports.csv(reportOfIds(), Reports.SWEDISH);
        List<List<String>> written = cells(csv.substring(1));
        assertThat(written).hasSizeGreaterThan(IDS.size());
        assertThat(cells(new Spreadsheet(program, folder).opened(csv))).isEqualTo(written);
    }

    @Test
    void programmet_gorOmSadantSomStarUtanOrd() throws Exception {
        String made = new Spreadsheet(program, folder).opened("\uFEFF00123;=1+1;2017-01-02;1,50\n");
        assertThat(cells(made)).isNotEqualTo(List.of(List.of("00123", "=1+1", "2017-01-02", "1,50")));
        assertThat(made).startsWith("123;").doesNotContain("1,50");
    }

    private static Report reportOfIds() {
        Report small = Reports.small();
        Finding first = small.findings().iterator().next();
        List<Finding> findings = new ArrayList<>();
        for (String id : IDS) {
            findings.add(new Finding(
                    first.rule(),
                    first.file(),
                    id,
                    findings.size() + 2,
                    first.column(),
                    first.path(),
                    first.variant(),
                    first.detail(),
                    id,
                    first.versions()));
        }
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
                Findings.of(findings),
                small.untestable(),
                small.filled());
    }

    private static List<List<String>> cells(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                csv, CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }
}
