package org.openbbic.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The head of a page that stands alone: it loads nothing, and a Content-Security-Policy admits only the page's own style
 * sheet and script, by their hashes.
 *
 * @param css the style sheet, this library's own text
 * @param script the script, this library's own text; {@code null} for a page that runs nothing
 */
public record PageHead(String css, @Nullable String script) {

    /**
     * With a style sheet and a script that lie beside a class.
     *
     * @param css name of the style sheet's resource
     * @param script name of the script's resource, or {@code null}
     * @throws IllegalStateException if a resource is missing
     */
    public static PageHead of(Class<?> beside, String css, @Nullable String script) {
        return new PageHead(resource(beside, css), script == null ? null : resource(beside, script));
    }

    /**
     * Writes the head element with its style sheet.
     *
     * @throws IOException if the page does not take it
     */
    public void write(HtmlPage page, String title) throws IOException {
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "referrer", "content", "no-referrer");
        page.empty("meta", "name", "robots", "content", "noindex");
        page.leaf("title", title);
        page.style(css);
        page.close();
    }

    /**
     * Writes the script element, where there is one; it belongs at the end of the body.
     *
     * @throws IOException if the page does not take it
     */
    public void writeScript(HtmlPage page) throws IOException {
        if (script != null) {
            page.script(script);
        }
    }

    private String policy() {
        String scripts = script == null ? "" : "script-src 'sha256-" + hash(script) + "'; ";
        return "default-src 'none'; style-src 'sha256-" + hash(css) + "'; " + scripts
                + "base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
