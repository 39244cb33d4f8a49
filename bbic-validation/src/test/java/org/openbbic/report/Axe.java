package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What axe-core says of a page against WCAG 2.1 AA, at a given width. */
final class Axe {

    /**
     * Its answer.
     *
     * @param violations rule and place of each
     * @param passes how many rules were kept
     * @param width of the window
     * @param needed how wide the page is; more than {@code width} where it must be scrolled sideways
     */
    record Answer(List<String> violations, int passes, int width, int needed) {}

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

    private final Browser browser;
    private final Path folder;

    Axe(Browser browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    Answer of(String html, int width) throws IOException, InterruptedException {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
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
        JsonNode json = JSON.readTree(URLDecoder.decode(answer.group(1), StandardCharsets.UTF_8));
        List<String> violations = new ArrayList<>();
        json.get("violations").forEach(each -> violations.add(each.asText()));
        return new Answer(
                violations,
                json.get("passes").asInt(),
                json.get("width").asInt(),
                json.get("needed").asInt());
    }
}
