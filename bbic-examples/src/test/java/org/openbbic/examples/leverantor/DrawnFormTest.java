package org.openbbic.examples.leverantor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.handout.Handout;
import org.openbbic.report.Report;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;

/** A screen drawn from the form alone: whatever is chosen in it becomes an export that the checker finds no fault in. */
class DrawnFormTest {

    @TempDir
    private Path folder;

    static List<String> versions() {
        return Catalogue.bundled().versions().stream().map(VersionInfo::id).toList();
    }

    private JsonNode form(String version) throws IOException {
        Path file =
                Handout.of(Catalogue.bundled()).form(folder, List.of(version)).get(0);
        return new ObjectMapper().readTree(file.toFile());
    }

    private static Report check(String version, List<ObjectNode> cases) throws IOException {
        StringBuilder export = new StringBuilder("{\"bbicExport\":\"1\",\"bbicVersion\":\"" + version + "\"}\n");
        cases.forEach(each -> export.append(each).append('\n'));
        CheckRun run = Checker.bundled()
                .begin(new CheckOptions(null, null, LocalDate.of(2018, 1, 16), Integer.MAX_VALUE, false));
        run.file(
                "export.ndjson",
                new ByteArrayInputStream(export.toString().getBytes(StandardCharsets.UTF_8)),
                in -> CaseReader.open(in, Catalogue.bundled()),
                each -> {});
        return run.finish();
    }

    private static List<String> remarks(Report report) {
        return report.findings().stream()
                .filter(finding -> RuleBook.bundled().getRow(finding.rule()).level() == Level.FEL
                        || finding.rule().startsWith("BBIC-F")
                        || finding.rule().startsWith("BBIC-K"))
                .map(finding -> finding.rule() + " " + finding.path())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void varjeVal_iVarjeVersion_blirEttArendeUtanFel(String version) throws IOException {
        FilledForm filled = new FilledForm(DrawnForm.draw(form(version)));
        List<ObjectNode> cases = new ArrayList<>();
        for (FilledForm.Choice choice : filled.choices()) {
            cases.add(filled.made("A-" + cases.size(), choice));
        }
        cases.add(filled.allAtOnce("A-alla"));
        assertThat(cases).hasSizeGreaterThan(100);
        Report report = check(version, cases);
        assertThat(remarks(report)).isEmpty();
        assertThat(report.files().get(0).cases()).isEqualTo(cases.size());
        assertThat(report.files().get(0).unread()).isZero();
    }

    @Test
    void valSomUteslutsAvEttAnnat_arMarkta_ochGerEttFel() throws IOException {
        FilledForm filled = new FilledForm(DrawnForm.draw(form("webbkollen-2017")));
        ObjectNode wrong = filled.contradiction("A-1");
        assertThat(wrong).isNotNull();
        assertThat(remarks(check("webbkollen-2017", List.of(wrong))))
                .singleElement()
                .asString()
                .startsWith("BBIC-S001");
    }

    @Test
    void overifieratSvar_visasSomOverifierat_ochHjalpenMedKalla() throws IOException {
        String page = DrawnForm.draw(form("webbkollen-2017"));
        assertThat(page)
                .contains("value=\"halsa\" data-ensam=\"false\" data-overifierad=\"true\">Hälsa (GK -) overifierad<")
                .contains("”risk att barnet far illa i nuvarande situation” (WK p. 13)")
                .contains("Inofficiellt")
                .doesNotContain("”Ingen definition av stegen finns");
    }

    @Test
    void listaSomArHel_tarIngenEgenText() throws IOException {
        String page = DrawnForm.draw(form("3.1"));
        String risk = page.substring(page.indexOf("id=\"beslut.riskbedomning\""));
        assertThat(risk.substring(0, risk.indexOf("</div>"))).doesNotContain("class=\"eget\"");
        String school = page.substring(page.indexOf("id=\"beslut.skolgang\""));
        assertThat(school.substring(0, school.indexOf("</div>"))).contains("class=\"eget\"");
    }
}
