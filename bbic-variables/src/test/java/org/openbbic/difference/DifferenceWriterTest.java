package org.openbbic.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/** The four forms: they say the same, say it readably, and let nothing in the data out of its place. */
class DifferenceWriterTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static String written(DifferenceWriter form, VersionDifference difference, Locale language)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(difference, language, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String written(DifferenceWriter form, String from, String to) throws IOException {
        return written(form, VersionDifference.between(Catalogue.bundled(), from, to), SWEDISH);
    }

    @ParameterizedTest
    @EnumSource(DifferenceWriter.class)
    void tvaGanger_gerSammaByte(DifferenceWriter form) throws IOException {
        assertThat(written(form, "1.0", "3.1"))
                .isEqualTo(written(form, "1.0", "3.1"))
                .doesNotContain("\r");
    }

    @ParameterizedTest
    @EnumSource(
            value = DifferenceWriter.class,
            names = {"TEXT", "MARKDOWN", "HTML"})
    void fyndet_starMedGradOchKallaPaBadaSidor(DifferenceWriter form) throws IOException {
        assertThat(written(form, "1.0", "3.1").replaceAll("\\s+", " "))
                .contains("Togs bort", "Barnets ursprung", "WK p. 34", "Kan inte sägas", "OBELAGD", "overifierad")
                .contains("Variabeln är i denna version tre grupper.");
    }

    @ParameterizedTest
    @EnumSource(
            value = DifferenceWriter.class,
            names = {"TEXT", "MARKDOWN", "HTML"})
    void okantInnehall_sagsEnGang_ochRaderRaknasIStalletForAttRaknasUpp(DifferenceWriter form) throws IOException {
        String page = written(form, "1.0", "2.0").replaceAll("\\s+", " ");
        assertThat(page.split("Innehållet i Version 2.0 är okänt här", -1)).hasSize(2);
        assertThat(page)
                .contains("22 variabler och 90 svar")
                .doesNotContain("Bristande", "Brister i omsorg", "Mycket hög risk", "Övergripande måluppfyllelse");
    }

    @Test
    void okantInnehall_jsonHarVarjeRad() throws IOException {
        JsonNode json = new ObjectMapper().readTree(written(DifferenceWriter.JSON, "1.0", "2.0"));
        assertThat(json.at("/variabler")).hasSize(28);
        assertThat(json.at("/okantInnehall/0").asText()).isEqualTo("2.0");
        List<String> outcomes = json.findValuesAsText("utfall");
        assertThat(outcomes).hasSize(28 + 113).containsOnly("KAN_INTE_SAGAS", "LIKA");
    }

    @Test
    void json_harStadigaNycklar_sammaPaVarjeSprak() throws IOException {
        VersionDifference difference = VersionDifference.between(Catalogue.bundled(), "1.0", "3.1");
        String text = written(DifferenceWriter.JSON, difference, Locale.ENGLISH);
        assertThat(text)
                .isEqualTo(written(DifferenceWriter.JSON, difference, SWEDISH))
                .endsWith("}\n");
        JsonNode json = new ObjectMapper().readTree(text);
        assertThat(names(json))
                .containsExactly(
                        "bbicSkillnad",
                        "inofficiell",
                        "katalog",
                        "lager",
                        "fran",
                        "till",
                        "bakat",
                        "okantInnehall",
                        "antal",
                        "antalNarliggande",
                        "andradUppbyggnad",
                        "variabler",
                        "svarUtanVariabel");
        JsonNode origin = json.at("/variabler/2");
        assertThat(names(origin))
                .containsExactly(
                        "id",
                        "term",
                        "lista",
                        "dold",
                        "narliggande",
                        "utfall",
                        "grad",
                        "fran",
                        "till",
                        "listanOlikaKand",
                        "svar");
        assertThat(origin.at("/utfall").asText()).isEqualTo("TOGS_BORT");
        assertThat(origin.at("/grad").asText()).isEqualTo("HARLEDD");
        assertThat(origin.at("/till/grad").asText()).isEqualTo("BELAGD");
        assertThat(origin.at("/till/kalla/plats").asText()).isEqualTo("p. 34");
        assertThat(origin.at("/svar/0/till/grund").asText()).isEqualTo("MED_VARIABELN");
        assertThat(json.at("/andradUppbyggnad/0/efter/0").asText()).isEqualTo("identifieradUtsatthet.grupper");
        assertThat(json.at("/antal/svar/TOGS_BORT").asInt()).isEqualTo(27);
        assertThat(json.at("/katalog/sha256").asText())
                .isEqualTo(Catalogue.bundled().sha256());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 132})
    void text_ingenRadArLangreAnBredden(int width) {
        for (VersionInfo from : Catalogue.bundled().versions()) {
            for (VersionInfo to : Catalogue.bundled().versions()) {
                VersionDifference difference = VersionDifference.between(Catalogue.bundled(), from.id(), to.id());
                for (Locale language : List.of(SWEDISH, Locale.ENGLISH)) {
                    assertThat(DifferenceWriter.text(difference, language, width)
                                    .lines())
                            .allMatch(line -> line.codePointCount(0, line.length()) <= width)
                            .noneMatch(line -> line.endsWith(" "));
                }
            }
        }
    }

    @Test
    void text_forSmal_avvisas() {
        VersionDifference difference = VersionDifference.between(Catalogue.bundled(), "1.0", "3.1");
        assertThatThrownBy(() -> DifferenceWriter.text(difference, SWEDISH, 39))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("width");
    }

    @Test
    void sammaVersionOchBakat_sagsOverst() throws IOException {
        assertThat(written(DifferenceWriter.TEXT, "3.1", "3.1")).contains("! Det är samma version på båda sidor.");
        assertThat(written(DifferenceWriter.TEXT, "3.1", "1.0")).contains("! Version 1.0 är äldre än Version 3.1.");
        assertThat(written(DifferenceWriter.TEXT, "1.0", "3.1")).doesNotContain("! ");
    }

    @Test
    void engelska_harSammaNycklarSomSvenska() throws IOException {
        Properties swedish = words("skillnad_sv.properties");
        assertThat(words("skillnad_en.properties").keySet()).isEqualTo(swedish.keySet());
        assertThat(swedish.toString().toLowerCase(Locale.ROOT)).doesNotContain("godk" + "änd", "certifi");
        VersionDifference difference = VersionDifference.between(Catalogue.bundled(), "1.0", "3.1");
        assertThat(written(DifferenceWriter.HTML, difference, Locale.ENGLISH))
                .contains("lang=\"en\"", "child&#39;s origin", "Removed")
                .doesNotContain("Togs bort");
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (InputStream in = VersionDifference.class.getResourceAsStream(name)) {
            words.load(in);
        }
        assertThat(words).isNotEmpty();
        return words;
    }

    @Test
    void lager_sagsMedGradOchPart_ochLeverantorensKallasSa() {
        Wording words = new Wording(Texts.of(SWEDISH));
        LayerInfo own = new LayerInfo(
                "Vår egen lista",
                Evidence.LOKAL,
                LayerInfo.Party.KOMMUN,
                "förvaltningen",
                LocalDate.of(2026, 1, 2),
                null,
                null,
                "00");
        assertThat(words.layer(own)).isEqualTo("Med lagret Vår egen lista (LOKAL, gjort av en kommun, 2026-01-02).");
        LayerInfo vendors = new LayerInfo(
                "Facit",
                Evidence.AVSKRIFT,
                LayerInfo.Party.LEVERANTOR,
                "leverantören",
                LocalDate.of(2026, 1, 2),
                "2018-3-26",
                "någon annan",
                "00");
        assertThat(words.layer(vendors)).endsWith("Det är leverantörens eget facit.");
        for (Locale language : List.of(SWEDISH, Locale.ENGLISH)) {
            for (LayerInfo.Party party : LayerInfo.Party.values()) {
                assertThat(Texts.of(language).get("part." + party.id())).isNotBlank();
            }
        }
    }

    /** A word for each constant, in both languages, also for those that no version here has yet. */
    @Test
    void varjeGradLageOchGrund_harEttOrd() {
        for (Locale language : List.of(SWEDISH, Locale.ENGLISH)) {
            Texts texts = Texts.of(language);
            Wording words = new Wording(texts);
            for (Evidence grade : Evidence.values()) {
                assertThat(texts.get("grad." + grade.name())).startsWith(grade.name());
                assertThat(words.grade(grade)).startsWith(grade.name());
            }
            for (Presence presence : Presence.values()) {
                assertThat(words.presence(presence)).isNotBlank();
            }
            for (Completeness completeness : Completeness.values()) {
                assertThat(words.list(completeness)).isNotBlank();
            }
            for (Ground ground : Ground.values()) {
                boolean said = ground == Ground.STATED
                        || words.side(Standing.unknown(ground, null, "")).length() > 3;
                assertThat(said).as(ground.name()).isTrue();
            }
            for (Kind kind : Kind.values()) {
                assertThat(texts.get("utfall." + kind.id() + ".betyder")).isNotBlank();
            }
        }
    }

    @Test
    void html_laddarInget_ochKorInget() throws IOException {
        String html = written(DifferenceWriter.HTML, "1.0", "3.1");
        assertThat(html)
                .contains("default-src 'none'".replace("'", "&#39;"), "<h1>", "<caption")
                .doesNotContain("<script", "http:", "https:", "url(");
        assertThat(html.split("<table>", -1)).hasSameSizeAs(html.split("<caption", -1));
    }

    /** A made-up version whose every word wants out of its place. */
    private static Catalogue hostile() {
        String script = "<script>alert(1)</script>";
        String steering = "\u001B[31mröd\u0007\u009B2J \u202Etxet";
        String markdown = "[x](javascript:alert(1)) ![y](z) `kod` **fet** | # rubrik {0} {1}";
        return new EditedCatalogue()
                .append(
                        "versioner.csv",
                        "9.9;" + script + steering + ";2099-01;" + markdown + ";ja;WK;" + script + ";" + markdown
                                + steering)
                .append("listor.csv", "fientlig;" + script + ";" + script + ";nej;WK;p. 1;")
                .append(
                        "koder.csv",
                        "fientlig;en;=1+1" + script + ";;;;nej;nej;WK;p. 1;",
                        "fientlig;tva;" + markdown + ";;;;nej;nej;WK;p. 1;",
                        "fientlig;tre;" + "x".repeat(5_000) + steering + ";;;;ja;nej;WK;p. 1;")
                .append(
                        "variabler.csv",
                        "fientlig;" + steering + script + markdown + ";" + script + ";fientlig;;okand;okand;okand;WK;"
                                + "p. 1")
                .put(
                        "versioner/9.9/variabler.csv",
                        "variabel;lage;grad;lista;listgrad;kalla;plats;anmarkning\n"
                                + "ursprung;OKAND;;;;WK;" + script + ";" + markdown + "\n"
                                + "fientlig;FINNS;LOKAL;FULLSTANDIG;LOKAL;WK;" + script + ";" + steering + "\n")
                .put("versioner/9.9/koder.csv", """
                        lista;kod;lage;grad;kalla;plats
                        fientlig;en;FINNS;LOKAL;WK;p. 1
                        fientlig;tva;FINNS;LOKAL;WK;p. 1
                        fientlig;tre;FINNS;LOKAL;WK;p. 1
                        """)
                .load();
    }

    @ParameterizedTest
    @EnumSource(DifferenceWriter.class)
    void fientligaOrd_stannarPaSinPlats(DifferenceWriter form) throws Exception {
        VersionDifference difference = VersionDifference.between(hostile(), "9.9", "9.9");
        assertThat(Rows.variable(difference, "fientlig").kind()).isEqualTo(Kind.UNCHANGED);
        for (Locale language : List.of(SWEDISH, Locale.ENGLISH)) {
            String text = written(form, difference, language);
            assertThat(text.replace("\n", "").codePoints().filter(Character::isISOControl))
                    .isEmpty();
            assertThat(text).doesNotContain("\u202E").contains("alert(1)");
            switch (form) {
                case HTML -> {
                    assertThat(text).doesNotContain("<script").contains("&lt;script&gt;");
                    assertThat(text.split("<main>", -1)).hasSize(2);
                }
                case MARKDOWN -> {
                    assertThat(text)
                            .doesNotContain("<script", " [x](", "![y]", "**fet**", "`kod`")
                            .contains("&lt;script&gt;", "\\[x\\](javascript", "\\| \\# rubrik {0} {1}");
                    assertThat(text.lines().filter(line -> line.startsWith("| ")))
                            .allMatch(line -> line.endsWith(" |"));
                }
                case JSON ->
                    assertThat(new ObjectMapper()
                                    .readTree(text)
                                    .at("/fran/namn")
                                    .asText())
                            .contains("<script>alert(1)</script>", "\uFFFD[31mröd");
                default -> assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
            }
        }
    }

    @Test
    void fientligaOrd_paSidornaOmVersioner_ochIIndex() {
        var pages = VersionPages.of(hostile());
        assertThat(pages).containsKeys("version-9.9.md", "fran-3.1-till-9.9.md");
        assertThat(pages.values())
                .allSatisfy(
                        page -> assertThat(page).doesNotContain("<script", "**fet**", "\u001B", "\u202E", "\u009B"));
    }
}
