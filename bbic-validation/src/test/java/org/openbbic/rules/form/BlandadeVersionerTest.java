package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.report.Report;
import org.openbbic.rules.RuleTesting;

class BlandadeVersionerTest {

    private static final RuleTesting RULE = RuleTesting.of("BBIC-F022");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        1.0              | PROVAD
        3.1              | BBIC-F022 /bbicVersion
        webbkollen-2017  | BBIC-F022 /bbicVersion
        # told of by another rule
        4.0              | "BBIC-F007 /bbicVersion + EJ_TILLAMPLIG"
        """)
    void arende_medVersion(String version, String outcome) {
        assertThat(RULE.arende("{'id':'A-1','bbicVersion':?}", version).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void fleraArenden_geEnAnmarkning() {
        assertThat(RULE.arenden("'bbicVersion':'3.1'", "'bbicVersion':'3.1'", "'bbicVersion':'2.0'")
                        .outcome())
                .isEqualTo("BBIC-F022 /bbicVersion");
    }

    @Test
    void utanEgenVersion_provasInte() {
        assertThat(RULE.arenden("'enhet':'Norr'").outcome()).isEqualTo(RuleTesting.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1.0, 0", "1.0, 3.1, 1", "1.0, 4.0, 0"})
    void fleraFiler_medVersioner(String first, String second, int remarks) throws IOException {
        CheckRun run = Checker.bundled().begin(CheckOptions.of(LocalDate.of(2018, 1, 16)));
        for (String version : List.of(first, second)) {
            String text = "{\"bbicExport\":\"1\",\"bbicVersion\":\"" + version + "\"}\n{\"id\":\"A-1\"}\n";
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            run.file(
                    "export",
                    new ByteArrayInputStream(bytes),
                    in -> CaseReader.open(in, Checker.bundled().catalogue()),
                    cases -> {});
        }
        List<Report.Finding> own = run.finish().findings().stream()
                .filter(finding -> finding.rule().equals("BBIC-F022"))
                .toList();
        assertThat(own).hasSize(remarks);
        assertThat(own).allSatisfy(finding -> {
            assertThat(finding.file()).isEqualTo(1);
            assertThat(finding.variant()).isEqualTo("filer");
        });
    }
}
