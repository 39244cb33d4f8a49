package org.openbbic.lagrum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Act;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Provision;
import org.openbbic.catalogue.ProvisionPair;
import org.openbbic.model.Evidence;

/** {@code docs/lagrum.md} is what the catalogue's provisions make it; {@code -Dbbic.uppdatera=true} writes it anew. */
class LagrumPageTest {

    private static final Path PAGE = Path.of(System.getProperty("bbic.rot"), "docs", "lagrum.md");
    private static final Catalogue CATALOGUE = Catalogue.bundled();

    @Test
    void lagrumssidan_arDenSomKatalogenGer() throws IOException {
        String expected = page();
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.writeString(PAGE, expected, StandardCharsets.UTF_8);
        }
        assertThat(PAGE).exists();
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @Test
    void lagrumssidan_harVarjeLagrumOchVarjePar_ochSagerHurTexternaLastes() {
        assertThat(page().lines().filter(line -> line.startsWith("| ") && line.contains("§")))
                .hasSize(CATALOGUE.provisions().size()
                        + CATALOGUE.provisionPairs().size());
        assertThat(page()).contains("inofficiella avskrifter", "härledd", "övergångsbestämmelser");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Lagrum

                Paragraferna som katalogen känner, lag för lag, och vilka som kom efter vilka. Sidan är gjord av `forfattningar.csv`,
                `lagrum.csv` och `lagrumspar.csv` i katalogen; ändra dem, inte sidan.

                Texterna har lästs i inofficiella avskrifter och inte i Svensk författningssamling; jämför med den innan någon litar
                på en lydelse. Inga övergångsbestämmelser har kunnat läsas. Att en paragraf saknas här säger ingenting om lagen.
                Vad en lag säger är närliggande BBIC, inte BBIC: graden är `NARLIGGANDE` om inget annat står. [Källorna](kallor.md).

                `./bbic lagrum "4 kap. 1 § SoL" --dag 2017-05-01` visar samma sak för ett lagrum som det brukar skrivas.
                """);
        for (Act act : CATALOGUE.acts()) {
            act(page, act);
        }
        pairs(page);
        return page.toString();
    }

    private static void act(StringBuilder page, Act act) {
        page.append("\n## ").append(act.name()).append("\n\n");
        page.append("Förkortning ").append(act.abbreviation()).append(". I kraft från ");
        page.append(day(act.validFrom(), "en dag som är okänd här"));
        page.append(act.validTo() == null ? "; ingen sista dag är känd." : " till och med " + act.validTo() + ".");
        page.append(" Källa: ").append(act.source()).append(".\n\n");
        page.append("| paragraf | i en export | handlar om | läst lydelse | känd från | källa |\n");
        page.append("|---|---|---|---|---|---|\n");
        for (Provision provision : CATALOGUE.provisions()) {
            if (provision.sfs().equals(act.sfs())) {
                provision(page, provision);
            }
        }
    }

    private static void provision(StringBuilder page, Provision provision) {
        String chapter = provision.chapter();
        String grade = provision.evidence() == Evidence.OBELAGD ? " (OBELAGD, overifierad)" : "";
        row(
                page,
                (chapter == null ? "" : chapter + " kap. ") + provision.section() + " §",
                "`" + provision.citation() + "`",
                provision.about(),
                provision.wording() == null ? "ingen ändring angiven" : "SFS " + provision.wording(),
                day(provision.wordingKnownFrom(), "okänt här"),
                provision.source() + grade);
    }

    private static void pairs(StringBuilder page) {
        page.append("""

                ## Äldre och nyare lagrum

                Paren är **härledda**: de två texterna handlar om samma sak, men ingen källa som har lästs ställer dem mot
                varandra. De säger inte att texterna betyder detsamma, och en paragraf utan par kan mycket väl ha ett.

                | äldre | nyare | att veta | grad | källa |
                |---|---|---|---|---|
                """);
        for (ProvisionPair pair : CATALOGUE.provisionPairs()) {
            row(
                    page,
                    Hanvisning.of(pair.predecessor()).written(),
                    Hanvisning.of(pair.successor()).written(),
                    pair.note(),
                    pair.evidence().name(),
                    pair.source().toString());
        }
    }

    private static String day(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : day.toString();
    }

    private static void row(StringBuilder page, String... cells) {
        for (String cell : cells) {
            page.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        page.append("|\n");
    }
}
