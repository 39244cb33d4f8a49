package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleChange;
import org.w3c.dom.Element;

/** Whatever stands in a file, the page is the page: text stays text, and nothing is loaded or run. */
class HostileTextTest {

    private static final String INNOCENT = "abc";

    /** Names of elements that a page of text needs; none of them loads, runs or sends anything. */
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "header", "main", "nav", "section", "div", "h1", "h2",
            "h3", "h4", "p", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "a",
            "span", "strong", "code", "bdi", "details", "summary", "svg", "rect");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "id",
            "class",
            "href",
            "tabindex",
            "role",
            "scope",
            "colspan",
            "open",
            "aria-label",
            "aria-labelledby",
            "aria-hidden",
            "viewBox",
            "preserveAspectRatio",
            "width",
            "height");

    static List<String> payloads() {
        return List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style></title></table><iframe src=//a.example>",
                "javascript:alert(1)",
                "]]>",
                "&lt;b&gt; &#60;script&#62; &amp",
                "<!-- a --> <?xml?>",
                "abc\u0000\u0007\u001B[31m\u007F\u0085def",
                "a\r\nb\tc\u2028d\u2029e",
                "\u202Ecba\u202C \u2066x\u2069 \u200F\u200E",
                "\uD800 lone \uDC00",
                "\uFFFE\uFFFF");
    }

    /** A report whose every text is the given one, but those that name a rule of the book. */
    private static Report of(String text) {
        return (Report) value(Report.class, Report.class, "", text);
    }

    private static Object value(Class<?> type, Type generic, String name, String text) {
        if (type == String.class) {
            return text;
        } else if (type == List.class) {
            Class<?> element = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
            return List.of(value(element, element, name, text), value(element, element, name, text));
        } else if (type == Findings.class) {
            return Findings.of(List.of((Report.Finding) record(Report.Finding.class, text)));
        } else if (type == Map.class) {
            return Map.of();
        } else if (type == LocalDate.class) {
            return Reports.DAY;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        } else if (type.isRecord()) {
            return record(type, text);
        }
        return type == boolean.class ? (Object) true : type == long.class ? (Object) 1L : (Object) 1;
    }

    private static Object record(Class<?> type, String text) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = namesARule(type, parts[i].getName())
                    ? "BBIC-K001"
                    : parts[i].getName().equals("variant")
                            ? null
                            : value(parts[i].getType(), parts[i].getGenericType(), parts[i].getName(), text);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Rules and wordings are the book's own words: the writers refuse any other. */
    private static boolean namesARule(Class<?> type, String part) {
        return type == Report.RuleOutcome.class && part.equals("id")
                || type == Report.Finding.class && part.equals("rule")
                || type == RuleChange.class && part.equals("rule");
    }

    private static List<String> structure(String html) {
        List<String> structure = new ArrayList<>();
        for (Element element : PageTree.of(html).elements()) {
            StringBuilder line = new StringBuilder(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                line.append(' ').append(element.getAttributes().item(i));
            }
            structure.add(line.toString());
        }
        return structure;
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void fientligTextIVarjeFalt_andrarIngetISidansUppbyggnad(String payload) {
        assertThat(RuleBook.bundled().findRow("BBIC-K001")).isPresent();
        for (Locale language : List.of(Reports.SWEDISH, Locale.ENGLISH)) {
            String html = Reports.html(of(payload), language);
            assertThat(structure(html)).isEqualTo(structure(Reports.html(of(INNOCENT), language)));
            assertThat(html).doesNotContain("<script", "<img", "<iframe", "<!--", "<?");
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void fientligTextIVarjeFalt_gerIngaStyrtecken(String payload) {
        String html = Reports.html(of(payload), Reports.SWEDISH);
        String json = Reports.json(of(payload), Reports.SWEDISH);
        // A byte order mark, and a line break of two characters, are the sheet's own.
        String csv = Reports.csv(of(payload), Reports.SWEDISH).substring(1).replace("\r\n", "\n");
        String junit = Reports.junit(of(payload), Reports.SWEDISH, true);
        for (String written : List.of(html, json, csv, junit)) {
            Set<Integer> steering = new TreeSet<>();
            written.codePoints().filter(HostileTextTest::isSteering).forEach(steering::add);
            assertThat(steering).isEmpty();
        }
    }

    private static boolean isSteering(int c) {
        return c != '\n'
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    @Test
    void text_visasSomDenStar() {
        String html = Reports.html(of("<b>&'\"å</b>"), Reports.SWEDISH);
        assertThat(PageTree.of(html).texts("varde")).isNotEmpty().allMatch(text -> text.endsWith("<b>&'\"å</b>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void sidan_hamtarOchKorInget(String language) {
        PageTree page = PageTree.of(Reports.html(Reports.small(), Locale.forLanguageTag(language)));
        Set<String> names = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        for (Element element : page.elements()) {
            names.add(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                attributes.add(element.getAttributes().item(i).getNodeName());
            }
            if (element.hasAttribute("href")) {
                page.byId(element.getAttribute("href").substring(1));
                assertThat(element.getAttribute("href")).startsWith("#");
            }
        }
        assertThat(ELEMENTS).containsAll(names);
        assertThat(ATTRIBUTES).containsAll(attributes);
    }

    @Test
    void policyn_slapperBaraInSidansEgenStilmall() throws NoSuchAlgorithmException {
        String html = Reports.html(Reports.small(), Reports.SWEDISH);
        Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(html);
        assertThat(style.find()).isTrue();
        String css = style.group(1);
        assertThat(style.find()).as("a second style sheet").isFalse();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
        String policy = PageTree.of(html).elements().stream()
                .filter(element -> element.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(element -> element.getAttribute("content"))
                .findFirst()
                .orElseThrow();
        assertThat(policy.split("; "))
                .contains(
                        "default-src 'none'",
                        "style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'",
                        "base-uri 'none'",
                        "form-action 'none'");
        assertThat(policy).doesNotContain("unsafe");
        assertThat(css).doesNotContain("url(", "@import", "//", "expression", "<");
    }
}
