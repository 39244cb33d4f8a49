package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final Pattern ANSWER = Pattern.compile("<pre id=\"axe-svar\">([^<]*)</pre>");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Opens all that can be folded, since axe passes over what cannot be seen; the answer is put where it can be read. */
    private static final String SCRIPT = """
            <script src="axe.min.js"></script>
            <script>
            document.querySelectorAll("details").forEach(each => each.open = true);
            const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
            axe.run(document, {runOnly: {type: "tag", values: tags}}).then(found => {
              const kinds = list => list.map(each => each.id + ": " + each.nodes.map(node => node.target).join(" "));
              const answer = {violations: kinds(found.violations), passes: found.passes.length,
                width: document.documentElement.clientWidth, needed: document.documentElement.scrollWidth};
              const place = document.createElement("pre");
              place.id = "axe-svar";
              place.textContent = encodeURIComponent(JSON.stringify(answer));
              parent.document.body.append(place);
            });
            </script>
            """;

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path folder;

    private Browser browser = new Browser(Path.of(""), Path.of(""));

    @BeforeEach
    void findBrowser() {
        Optional<Path> program = Browser.find();
        assumeTrue(program.isPresent(), "no Chromium in BBIC_CHROMIUM or on the path: the page is not tested with axe");
        browser = new Browser(program.orElseThrow(), folder);
    }

    private JsonNode axe(String html, int width) throws IOException, InterruptedException {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            Files.copy(in, folder.resolve("axe.min.js"));
        }
        String open = POLICY.matcher(html).replaceFirst("").replace("</body>", SCRIPT + "</body>");
        // A frame can be narrower than any window of a browser.
        String framed = "<!DOCTYPE html><title>-</title><body><iframe style=\"width:" + width
                + "px;height:800px;border:0\" srcdoc=\""
                + open.replace("&", "&amp;").replace("\"", "&quot;")
                + "\"></iframe></body>";
        Files.writeString(folder.resolve("sida.html"), framed, StandardCharsets.UTF_8);
        Browser.Result result = browser.open("sida.html", 1400, 900);
        Matcher answer = ANSWER.matcher(result.dom());
        assertThat(answer.find()).as("axe gave an answer").isTrue();
        return JSON.readTree(URLDecoder.decode(answer.group(1), StandardCharsets.UTF_8));
    }

    private static List<String> violations(JsonNode answer) {
        List<String> violations = new ArrayList<>();
        answer.get("violations").forEach(each -> violations.add(each.asText()));
        return violations;
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
        JsonNode answer = axe(html, width);
        assertThat(violations(answer)).isEmpty();
        assertThat(answer.get("passes").asInt()).isGreaterThan(10);
        assertThat(answer.get("needed").asInt())
                .as("no scrolling sideways")
                .isLessThanOrEqualTo(answer.get("width").asInt());
    }

    @Test
    void sidaMedBrist_farEnAnmarkningAvAxe() throws IOException, InterruptedException {
        String html = Reports.html(Reports.crashed(), Reports.SWEDISH);
        String faulty = html.replace("</body>", "<p><img src=\"a.png\"/></p></body>");
        assertThat(violations(axe(faulty, 1280))).singleElement().asString().startsWith("image-alt");
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
