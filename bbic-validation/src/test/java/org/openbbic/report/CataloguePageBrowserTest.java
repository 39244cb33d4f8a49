package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.manual.CataloguePage;

/**
 * The catalogue's page in a browser: axe-core finds nothing against WCAG 2.1 AA, its policy stops nothing of it, and the
 * search finds what it should.
 *
 * <p>Runs where a Chromium is found, else is skipped and says so.
 */
class CataloguePageBrowserTest {

    private static final Pattern SHOWN = Pattern.compile("<article class=\"variabel\" id=\"v-([^\"]+)\"( [^>]*)?>");
    private static final Pattern STATUS = Pattern.compile("<p id=\"traffar\"[^>]*>([^<]*)</p>");
    private static final Pattern HIT =
            Pattern.compile("<tr class=\"svar traff\">\\s*<th[^>]*><span class=\"term\">([^<]*)<");

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path folder;

    private Browser browser = new Browser(Path.of(""), Path.of(""));

    @BeforeEach
    void findBrowser() {
        Optional<Path> program = Browser.find();
        assumeTrue(program.isPresent(), "no Chromium in BBIC_CHROMIUM or on the path: the page is not tested in one");
        browser = new Browser(program.orElseThrow(), folder);
    }

    private static String html() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CataloguePage.write(Catalogue.bundled(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Browser.Result open(String place) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("katalog.html"), html(), StandardCharsets.UTF_8);
        return browser.open("katalog.html", place, 1280, 900);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void sidan_harIngaBristerMotWcag21Aa_ochRullarInteISidled(int width) throws IOException, InterruptedException {
        Axe.Answer answer = new Axe(browser, folder).of(html(), width);
        assertThat(answer.violations()).isEmpty();
        assertThat(answer.passes()).isGreaterThan(10);
        assertThat(answer.needed()).as("no scrolling sideways").isLessThanOrEqualTo(answer.width());
    }

    @Test
    void sidansPolicy_stopparIngetISidan() throws IOException, InterruptedException {
        assertThat(open("").log()).doesNotContain("CONSOLE", "Content Security Policy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#sok=h%C3%B6g%20risk | riskbedomning | 1 variabel visas, 2 svar matchar.",
                "#sok=HOG%20RISK | riskbedomning | 1 variabel visas, 2 svar matchar.",
                "#sok=kontaktfamilj | insats.oppenvard | 1 variabel visas, 1 svar matchar.",
                "#sok=finnsinte | '' | Inget i katalogen matchar.",
            })
    void sokning_visarDetSomMatchar_ochSagerAntalet(String place, String variable, String status)
            throws IOException, InterruptedException {
        String dom = open(place).dom();
        assertThat(shown(dom)).isEqualTo(variable.isEmpty() ? List.of() : List.of(variable));
        Matcher said = STATUS.matcher(dom);
        assertThat(said.find()).isTrue();
        assertThat(said.group(1)).isEqualTo(status);
    }

    private static List<String> shown(String dom) {
        return SHOWN.matcher(dom)
                .results()
                .filter(each -> each.group(2) == null || !each.group(2).contains("hidden"))
                .map(each -> each.group(1))
                .toList();
    }

    @Test
    void sokning_markerarSvaren_ochGommerAndraSvar_iVariabelnSomInteSjalvMatchar()
            throws IOException, InterruptedException {
        String dom = open("#sok=jourhem").dom();
        assertThat(shown(dom)).containsExactly("insats.heldygnsvard", "placering.form");
        assertThat(HIT.matcher(dom).results().map(each -> each.group(1))).containsExactly("Jourhem", "Jourhem");
        assertThat(dom).contains("<tr class=\"svar\" hidden=\"\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#sok=", "#kalla-WK", "#sok=%", "#sok=%20", "#finns-inte"})
    void utanSokord_visasAllt(String place) throws IOException, InterruptedException {
        String dom = open(place).dom();
        assertThat(shown(dom)).hasSize(Catalogue.bundled().variables().size());
        assertThat(dom).contains("id=\"sok\" role=\"search\">").doesNotContain("svar traff");
    }
}
