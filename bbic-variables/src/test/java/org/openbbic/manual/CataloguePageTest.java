package org.openbbic.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CatalogueFiles;
import org.openbbic.catalogue.Layer;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.catalogue.Variable;
import org.openbbic.model.Evidence;
import org.openbbic.output.HtmlPage;

/** {@code docs/katalog} is what the catalogue makes it; {@code -Dbbic.uppdatera=true} writes it anew. */
class CataloguePageTest {

    private static final Path FOLDER = Path.of(System.getProperty("bbic.rot"), "docs", "katalog");
    private static final Catalogue CATALOGUE = Catalogue.bundled();

    private static String page(Catalogue catalogue) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CataloguePage.write(catalogue, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void sidanIDokumentationen_arDenSomKatalogenGer() throws IOException {
        current("index.html", page(CATALOGUE));
    }

    @Test
    void lasmigIDokumentationen_arDenSomKatalogenGer() throws IOException {
        current("README.md", """
                # Katalogsidan

                [index.html](index.html) är hela katalogen på en sida: varje variabel och svar med versionerna sida vid sida, var och en med sin
                källa och grad. Öppna den i en webbläsare; den hämtar ingenting och kan läggas var som helst. Den går att söka i och att skriva
                ut (A4, liggande).

                Sidan är inofficiell, och den officiella variabeltabellen ingår inte. Den är gjord av katalogens datafiler, innehållsversion %s;
                ändra dem, inte sidan. En egen sida, med egna lager, gör den som anropar `CataloguePage.write`.

                Samma uppgifter i en terminal: `bbic katalog lista` och `bbic katalog visa ID`.
                """.formatted(CATALOGUE.contentVersion()));
    }

    private static void current(String name, String expected) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("bbic.uppdatera")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @Test
    void sidan_sagerOverst_vadDenArOchInteAr() throws IOException {
        String page = page(CATALOGUE);
        String top = page.substring(0, page.indexOf("id=\"variabler\""));
        assertThat(top)
                .contains("Inofficiell.", "Den officiella variabeltabellen ingår inte", "inofficiella avskrifter")
                .contains(
                        CATALOGUE.contentVersion(),
                        CATALOGUE.sha256(),
                        "overifierad",
                        "BELAGD",
                        "Content-Security-Policy");
    }

    @Test
    void fientligTerm_blirText() throws IOException {
        String page = page(Catalogues.hostile());
        assertThat(page)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "\u001B", "\u202E", "\u0007");
        assertThat(page.split("<script>", -1)).hasSize(2);
    }

    @Test
    void tvaGanger_sammaByte() throws IOException {
        assertThat(page(Catalogue.load(CatalogueFiles.bundled()))).isEqualTo(page(CATALOGUE));
    }

    @Test
    void doldVariabel_visasSomDold() throws IOException {
        Variable risk = CATALOGUE.getVariable("riskbedomning");
        Variable hidden =
                CATALOGUE.with(Layer.parse("lager.csv", Layer.COLUMNS + """

                        lager;;namn;;Egna;;;;;;
                        lager;;grad;;LOKAL;;;;;;
                        lager;;part;;kommun;;;;;;
                        lager;;upprattat-av;;Systemförvaltaren;;;;;;
                        lager;;datum;;2026-01-02;;;;;;
                        dolj;;riskbedomning;;;;;;;;
                        """)).getVariable("riskbedomning");
        assertThat(section(hidden)).contains("dold av ett lager");
        assertThat(section(risk)).doesNotContain("dold av ett lager");
    }

    private static String section(Variable variable) throws IOException {
        StringWriter out = new StringWriter();
        new VariableSection(CATALOGUE, new Words(Locale.ROOT), new HtmlPage(out), variable).write();
        return out.toString();
    }

    @Test
    void leverantorensLager_kallasFacitFranLeverantoren() throws IOException {
        assertThat(layer(LayerInfo.Party.LEVERANTOR)).contains("facit från leverantören", "Exempel &lt;AB&gt;");
        assertThat(layer(LayerInfo.Party.KOMMUN)).doesNotContain("facit").contains("kommun");
    }

    private static String layer(LayerInfo.Party party) throws IOException {
        StringWriter out = new StringWriter();
        LayerInfo layer = new LayerInfo(
                "Egna svar",
                Evidence.LOKAL,
                party,
                "Exempel <AB>",
                LocalDate.of(2018, 1, 16),
                null,
                null,
                "0".repeat(64));
        new PageFront(CATALOGUE, new Words(Locale.ROOT), new HtmlPage(out)).layer(layer);
        return out.toString();
    }
}
