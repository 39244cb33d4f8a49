package org.openbbic.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.report.Report;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.Remarks;
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

    /** Opened as a file of its own. */
    @Test
    void fil_utanNagonForst_provasMotSittEgetHuvud() {
        List<String> remarked = new ArrayList<>();
        FileRule.Judge judge = new BlandadeVersioner()
                .open(
                        Exporthuvud.builder().bbicVersion("1.0").build(),
                        Checker.bundled().catalogue());
        Remarks remarks = new Remarks() {
            @Override
            public void tested() {}

            @Override
            public void undecided() {}

            @Override
            public void remark(String field, @Nullable String variant, @Nullable String detail) {
                remarked.add(field + " " + variant);
            }
        };
        judge.header(remarks);
        judge.arende(Arende.builder().bbicVersion("1.0").build(), remarks);
        assertThat(remarked).isEmpty();
        judge.arende(Arende.builder().bbicVersion("3.1").build(), remarks);
        assertThat(remarked).containsExactly("bbicVersion null");
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
