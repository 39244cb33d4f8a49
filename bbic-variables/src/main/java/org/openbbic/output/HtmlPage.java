package org.openbbic.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page that is being written: elements that close in order, and the one place where text is escaped.
 *
 * <p>Element and attribute names are the program's own words. Every text and every attribute's value passes
 * {@link #escape}, wherever it comes from. The page is well-formed XML as well, so that a test can read it back.
 */
public final class HtmlPage {

    /** Elements that begin on a line of their own; inside a line a break would show as a space. */
    private static final Set<String> BLOCKS = Set.of(
            "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section", "aside",
            "div", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead",
            "tbody", "tr", "th", "td", "details", "summary", "script");

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** A page that goes to that writer, which the caller closes. */
    public HtmlPage(Writer out) {
        this.out = out;
    }

    /** Begins the document. */
    public void doctype() throws IOException {
        out.write("<!DOCTYPE html>");
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    public HtmlPage open(String element, String... attributes) throws IOException {
        tag(element, attributes);
        out.write('>');
        open.push(element);
        return this;
    }

    /** An element that holds nothing. */
    public HtmlPage empty(String element, String... attributes) throws IOException {
        tag(element, attributes);
        out.write("/>");
        return this;
    }

    private void tag(String element, String... attributes) throws IOException {
        if (BLOCKS.contains(element)) {
            out.write('\n');
        }
        out.write('<');
        out.write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            out.write(escape(attributes[i + 1]));
            out.write('"');
        }
    }

    /** Closes the element opened last. */
    public HtmlPage close() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    /** Text. */
    public HtmlPage text(String text) throws IOException {
        out.write(escape(text));
        return this;
    }

    /** An element with text in it. */
    public HtmlPage leaf(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /** A text of the file's own, kept apart so that its direction of reading cannot spread, and no longer than 200 characters. */
    public HtmlPage foreign(String text) throws IOException {
        return leaf("bdi", PlainText.of(text, 200));
    }

    /** The style sheet, which is not escaped, since it is this library's own. */
    public void style(String css) throws IOException {
        open("style");
        out.write(css);
        close();
    }

    /** The script, which is not escaped either, since it is this library's own. */
    public void script(String text) throws IOException {
        open("script");
        out.write(text);
        close();
    }

    /** Ends the document. */
    public void end() throws IOException {
        while (!open.isEmpty()) {
            close();
        }
        out.write('\n');
        out.flush();
    }

    /** The text with nothing in it that a browser takes for anything but text, in content and in attributes alike. */
    public static String escape(String text) {
        String plain = PlainText.of(text);
        StringBuilder out = null;
        for (int i = 0; i < plain.length(); i++) {
            String entity = entity(plain.charAt(i));
            if (entity != null && out == null) {
                out = new StringBuilder(plain.length() + 16).append(plain, 0, i);
            }
            if (out != null) {
                if (entity == null) {
                    out.append(plain.charAt(i));
                } else {
                    out.append(entity);
                }
            }
        }
        return out == null ? plain : out.toString();
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
