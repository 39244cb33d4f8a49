package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One small report, written out in full; {@code -Dbbic.uppdatera=true} writes the files anew. */
class GoldenReportTest {

    private static final Path FOLDER = Path.of(
            System.getProperty("bbic.rot"), "bbic-validation", "src", "test", "resources", "org", "openbbic", "report");

    private static Map<String, String> written() {
        return Map.of(
                "rapport.json", Reports.json(Reports.small(), Reports.SWEDISH),
                "rapport.html", Reports.html(Reports.small(), Reports.SWEDISH),
                "rapport_en.html", Reports.html(Reports.small(), Locale.ENGLISH),
                "rapport.csv", Reports.csv(Reports.small(), Reports.SWEDISH),
                "rapport_en.csv", Reports.csv(Reports.small(), Locale.ENGLISH),
                "rapport.junit.xml", Reports.junit(Reports.small(), Reports.SWEDISH, false),
                "rapport_en.junit.xml", Reports.junit(Reports.small(), Locale.ENGLISH, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rapport.json",
                "rapport.html",
                "rapport_en.html",
                "rapport.csv",
                "rapport_en.csv",
                "rapport.junit.xml",
                "rapport_en.junit.xml"
            })
    void sammaRapport_skrivsSomForut(String name) throws IOException {
        String text = written().get(name);
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void likaRapporter_gerLikaText(@ForAll("any") Report report) {
        Report same = new Report(
                report.toolVersion(),
                report.catalogueVersion(),
                report.catalogueSha256(),
                List.copyOf(report.layers()),
                report.profile(),
                List.copyOf(report.changes()),
                report.asOf(),
                report.files(),
                report.outcome(),
                new HashMap<>(report.areas()),
                report.variables(),
                report.variablesTested(),
                new TreeMap<>(report.counts()),
                report.rules(),
                report.findings(),
                report.untestable(),
                report.filled());
        assertThat(same).isEqualTo(report);
        assertThat(Reports.json(same, Reports.SWEDISH)).isEqualTo(Reports.json(report, Reports.SWEDISH));
        assertThat(Reports.html(same, Reports.SWEDISH)).isEqualTo(Reports.html(report, Reports.SWEDISH));
        assertThat(Reports.csv(same, Reports.SWEDISH)).isEqualTo(Reports.csv(report, Reports.SWEDISH));
        assertThat(Reports.junit(same, Reports.SWEDISH, true)).isEqualTo(Reports.junit(report, Reports.SWEDISH, true));
    }

    @Provide
    Arbitrary<Report> any() {
        return RandomReports.reports();
    }
}
