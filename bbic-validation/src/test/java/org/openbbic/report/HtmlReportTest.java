package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.rules.Profile;
import org.openbbic.rules.RuleBook;
import org.w3c.dom.Element;

/** What the page shows, leaves out, and says that it leaves out. */
class HtmlReportTest {

    private static PageTree page(Report report) {
        return PageTree.of(Reports.html(report, Reports.SWEDISH));
    }

    private static int places(PageTree page) {
        List<Element> tables = page.ofClass("platser");
        return tables.stream()
                .mapToInt(table -> PageTree.count(table, "tr") - PageTree.count(table, "thead"))
                .sum();
    }

    @Test
    void flerAnmarkningarAnSidanRymmer_visarDeForstaOchSagerHurMangaDetAr() {
        PageTree page = page(Reports.many(HtmlReport.MAX_PER_RULE + 500, 12_345));
        assertThat(places(page)).isEqualTo(HtmlReport.MAX_PER_RULE);
        assertThat(page.ofClass("anmarkningar")).hasSize(HtmlReport.MAX_BY_CASE);
        assertThat(PageTree.text(page.byId("BBIC-K001")))
                .contains(
                        "De första 1\u00A0000 av 12\u00A0345 platser.", "Fler tas med när rapporten skrivs som JSON.");
        assertThat(page.texts("obs"))
                .anyMatch(text -> text.contains("12\u00A0345 anmärkningar; 1\u00A0500 av dem är med"))
                .anyMatch(text -> text.contains("de första 1\u00A0000 av 1\u00A0500 anmärkningar"));
    }

    @Test
    void alltSomRaknatsFarPlats_visasUtanForbehall() {
        PageTree page = page(Reports.many(HtmlReport.MAX_PER_RULE, HtmlReport.MAX_PER_RULE));
        assertThat(places(page)).isEqualTo(HtmlReport.MAX_PER_RULE);
        assertThat(page.ofClass("obs")).isEmpty();
    }

    @Test
    void listanArAvkortadAvKontrollen_hanvisarInteTillFlerIJson() {
        PageTree page = page(Reports.many(10, 2_000));
        assertThat(places(page)).isEqualTo(10);
        assertThat(PageTree.text(page.byId("BBIC-K001")))
                .contains("De första 10 av 2\u00A0000 platser.")
                .doesNotContain("JSON");
    }

    /** It may be the only form that was asked for. */
    @Test
    void sidan_namnerIngenAnnanFilAnDenSjalv() {
        assertThat(Reports.html(Reports.many(HtmlReport.MAX_PER_RULE + 500, 12_345), Reports.SWEDISH))
                .doesNotContain("rapport.json");
    }

    @Test
    void andradNiva_starSomDenGaller_ochBredvidRegelnsEgen() throws Exception {
        byte[] json = "{\"bbicProfil\":\"1\",\"namn\":\"P\",\"regler\":{\"BBIC-T002\":{\"niva\":\"UPPLYSNING\"}}}"
                .getBytes(StandardCharsets.UTF_8);
        RuleBook book = RuleBook.bundled().with(Profile.read("p.json", new ByteArrayInputStream(json)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlReport.write(Reports.small(), book, Catalogue.bundled(), Reports.SWEDISH, out);
        PageTree changed = PageTree.of(out.toString(StandardCharsets.UTF_8));
        assertThat(PageTree.text(changed.byId("BBIC-T002")))
                .contains("av nivå UPPLYSNING", "UPPLYSNING genom profilen; regelns egen nivå är VARNING.");
        assertThat(PageTree.text(page(Reports.small()).byId("BBIC-T002")))
                .contains("av nivå VARNING")
                .doesNotContain("regelns egen nivå");
    }

    @Test
    void kodUtanforListan_namnerListansTermOchTillatnaSvar() {
        PageTree page = page(Reports.small());
        assertThat(page.texts("tillatna"))
                .contains(
                        "Tillåtna svar: Flicka flicka; Pojke pojke",
                        "Tillåtna svar i Kön (Webbkollen Barn och unga 2017): Flicka flicka; Pojke pojke");
        assertThat(PageTree.text(page.byId("arenden")))
                .contains("lista Kön,", "Variabeln Barnets ursprung är borttagen");
    }

    @Test
    void forsvararIngenting_sagerVadSomInteKundeGenomforas() {
        assertThat(page(Reports.unreadable()).texts("viktigt"))
                .anyMatch(text -> text.contains("tom.ndjson kunde inte läsas till slut"));
        assertThat(page(Reports.crashed()).texts("viktigt")).anyMatch(text -> text.contains("BBIC-T002"));
    }

    @Test
    void pahittadeUppgifter_sagsOverst_ochBaraDar() {
        assertThat(page(Reports.small()).texts("pahittad"))
                .singleElement()
                .asString()
                .contains("mars.ndjson")
                .doesNotContain("april.json");
        assertThat(page(Reports.crashed()).ofClass("pahittad")).isEmpty();
    }

    @Test
    void sekretessen_sagsOverstPaVarjeSida() {
        for (Report report : List.of(Reports.empty(), Reports.unreadable(), Reports.small())) {
            assertThat(page(report).texts("sekretess"))
                    .singleElement()
                    .asString()
                    .startsWith("Kan omfattas av sekretess, OSL 26 kap. 1 §.");
        }
    }

    @Test
    void engelska_harSinaEgnaOrd() {
        PageTree page = PageTree.of(Reports.html(Reports.small(), Locale.ENGLISH));
        assertThat(page.elements().get(0).getAttribute("lang")).isEqualTo("en");
        assertThat(page.texts("tillatna")).contains("Allowed answers: Flicka flicka; Pojke pojke");
    }
}
