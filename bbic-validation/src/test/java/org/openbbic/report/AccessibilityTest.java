package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page in a browser: axe-core finds nothing against WCAG 2.1 AA, and the page's own policy stops nothing of it.
 *
 * <p>Runs where a Chromium is found, else is skipped and says so.
 */
class AccessibilityTest {

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path folder;

    private Browser browser = new Browser(Path.of(""), Path.of(""));

    @BeforeEach
    void findBrowser() {
        Optional<Path> program = Browser.find();
        assumeTrue(program.isPresent(), "no Chromium in BBIC_CHROMIUM or on the path: the page is not tested with axe");
        browser = new Browser(program.orElseThrow(), folder);
    }

    private Axe.Answer axe(String html, int width) throws IOException, InterruptedException {
        return new Axe(browser, folder).of(html, width);
    }

    private static Report report(String name) {
        return switch (name) {
            case "tom" -> Reports.unreadable();
            case "kraschad" -> Reports.crashed();
            case "liten" -> Reports.small();
            default -> Reports.many(120, 2_000);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "tom, en, 360",
        "kraschad, sv, 360",
        "liten, sv, 1280",
        "liten, sv, 360",
        "liten, en, 1280",
        "manga, sv, 360",
        "manga, en, 1280"
    })
    void sidan_harIngaBristerMotWcag21Aa(String name, String language, int width)
            throws IOException, InterruptedException {
        String html = Reports.html(report(name), Locale.forLanguageTag(language));
        Axe.Answer answer = axe(html, width);
        assertThat(answer.violations()).isEmpty();
        assertThat(answer.passes()).isGreaterThan(10);
        assertThat(answer.needed()).as("no scrolling sideways").isLessThanOrEqualTo(answer.width());
    }

    @Test
    void sidaMedBrist_farEnAnmarkningAvAxe() throws IOException, InterruptedException {
        String html = Reports.html(Reports.crashed(), Reports.SWEDISH);
        String faulty = html.replace("</body>", "<p><img src=\"a.png\"/></p></body>");
        assertThat(axe(faulty, 1280).violations()).singleElement().asString().startsWith("image-alt");
    }

    @Test
    void sidansPolicy_stopparIngetISidan_menDetSomLaggsTill() throws IOException, InterruptedException {
        String html = Reports.html(Reports.small(), Reports.SWEDISH);
        Files.writeString(folder.resolve("sida.html"), html, StandardCharsets.UTF_8);
        assertThat(browser.open("sida.html", 1280, 900).log()).doesNotContain("CONSOLE", "Content Security Policy");
        String more = html.replace("</body>", "<p style=\"color:red\">a</p></body>");
        Files.writeString(folder.resolve("sida.html"), more, StandardCharsets.UTF_8);
        assertThat(browser.open("sida.html", 1280, 900).log()).contains("Content Security Policy");
    }
}
