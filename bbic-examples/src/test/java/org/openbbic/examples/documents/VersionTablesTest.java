package org.openbbic.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Attestation;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.examples.Root;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;

/** The tables of versions are what the catalogue makes them; {@code -Dbbic.uppdatera=true} writes them anew. */
class VersionTablesTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();

    @Test
    void readme_visarHurMycketSomArBelagt_iVarjeVersion() throws IOException {
        StringBuilder table = new StringBuilder(
                "| Version | Published | BELAGD | HARLEDD | NARLIGGANDE | OBELAGD | Lists complete / partial / unknown |\n"
                        + "| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (VersionInfo version : CATALOGUE.versions()) {
            Attestation known = CATALOGUE.attestation(version.id());
            table.append("| ").append(version.id()).append(" | ").append(version.published());
            for (Evidence grade :
                    new Evidence[] {Evidence.BELAGD, Evidence.HARLEDD, Evidence.NARLIGGANDE, Evidence.OBELAGD}) {
                table.append(" | ").append(known.values(grade));
            }
            table.append(" | ").append(lists(known, Completeness.FULLSTANDIG));
            table.append(" / ").append(lists(known, Completeness.DELVIS));
            table.append(" / ").append(lists(known, Completeness.SAKNAS)).append(" |\n");
        }
        table.append(
                "\nValues attested at each grade, and how many lists are known how well, those from statute included. ");
        table.append("Generated from the data.\n");
        current("README.md", "versioner", table.toString());
    }

    @Test
    void kommunsidan_visarVadSomKanProvas_iVarjeVersion() throws IOException {
        StringBuilder table = new StringBuilder(
                "| Version | BBIC-listor kända i sin helhet | delvis kända | okända | Listor ur lag och statistik, kända i sin helhet | delvis |\n"
                        + "| --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (VersionInfo version : CATALOGUE.versions()) {
            Attestation known = CATALOGUE.attestation(version.id());
            table.append("| ").append(version.id());
            for (Completeness completeness : Completeness.values()) {
                table.append(" | ").append(known.lists(completeness));
            }
            table.append(" | ").append(known.neighbourLists(Completeness.FULLSTANDIG));
            table.append(" | ")
                    .append(known.neighbourLists(Completeness.DELVIS))
                    .append(" |\n");
        }
        current("docs/kommun.md", "provbart", table.toString());
    }

    @Test
    void lagersidan_visarExemplet() throws IOException {
        String layer = Root.read("bbic-examples/data/egna-variabler.lager.csv");
        current("docs/lager.md", "egna", "```csv\n" + layer + "```\n");
    }

    private static int lists(Attestation known, Completeness completeness) {
        return known.lists(completeness) + known.neighbourLists(completeness);
    }

    private static void current(String document, String name, String table) throws IOException {
        String text = Root.read(document);
        String begin = "<!-- genererat: " + name + " -->\n";
        int from = text.indexOf(begin);
        int to = text.indexOf("<!-- slut -->", from);
        assertThat(from).isNotNegative();
        assertThat(to).isGreaterThan(from);
        String expected = text.substring(0, from) + begin + table + text.substring(to);
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.writeString(Root.FOLDER.resolve(document), expected, StandardCharsets.UTF_8);
        }
        assertThat(Root.read(document)).isEqualTo(expected);
    }
}
