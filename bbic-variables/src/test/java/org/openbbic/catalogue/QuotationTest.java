package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the data mark as a quotation stands word for word in its source.
 *
 * <p>The sources may not be handed on, so the test has two halves. Always: a quotation is short, has a page, and is one
 * that somebody has held against the source; their hashes are in {@code citat-kontrollerade.txt}. With
 * {@code -Dbbic.kallor=FOLDER}, where the folder has the texts as {@code WK.txt} and {@code BOU16.txt}: each stands in the
 * text of its page, and with {@code -Dbbic.uppdatera=true} too the hashes of those that did are written.
 */
class QuotationTest {

    private static final int MOST_WORDS = 25;
    private static final Pattern MARKED =
            Pattern.compile("[\u201C\u201D\u00AB\u00BB\"]([^\u201C\u201D\u00AB\u00BB\"]+)[\u201C\u201D\u00AB\u00BB\"]");
    private static final Pattern PAGES = Pattern.compile("pp?\\. \\d+(-\\d+)?(, \\d+(-\\d+)?)*");
    private static final Pattern LINES = Pattern.compile("rad \\d+(, \\d+)*");
    private static final Path CHECKED = Path.of(
            System.getProperty("bbic.rot"),
            "bbic-variables/src/test/resources/org/openbbic/catalogue/citat-kontrollerade.txt");

    private static final Path DOCS = Path.of(System.getProperty("bbic.rot"), "docs");
    private static final Pattern CITED =
            Pattern.compile("`(WK|BOU16)` ((?:pp?\\.|rad) \\d[-, \\d]*\\d|(?:p\\.|rad) \\d)");

    record Quotation(String text, String key, String place) {

        String hash() {
            try {
                byte[] bytes = (flat(text) + "\n" + key + "\n" + place).getBytes(StandardCharsets.UTF_8);
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Descriptions marked as quotations, whatever stands in quotation marks in any cell, and those of two documents. */
    private static List<Quotation> quotations() {
        List<Quotation> quotations = new ArrayList<>();
        for (DataRows.Row row : DataRows.ofCatalogue()) {
            if (row.has("citat") && row.cell("citat").equals("ja")) {
                quotations.add(new Quotation(row.cell("text"), row.cell("kalla"), row.cell("plats")));
            }
            for (String column : row.columns()) {
                Matcher marked = MARKED.matcher(row.cell(column));
                while (marked.find()) {
                    assertThat(row.has("kalla")).as(row.file()).isTrue();
                    quotations.add(new Quotation(marked.group(1), row.cell("kalla"), row.cell("plats")));
                }
            }
        }
        quotations.addAll(quotations("missforstand.md"));
        quotations.addAll(quotations("kallor.md"));
        return quotations;
    }

    /** Quotations of the two reports in documents: what stands in quotation marks, and the first source after it. */
    private static List<Quotation> quotations(String document) {
        List<Quotation> quotations = new ArrayList<>();
        for (String paragraph : read(DOCS.resolve(document)).split("\n\n|\n(?=\\d+\\. )")) {
            // What follows for the code is the library's own words, and what is quoted there too.
            String text = paragraph.startsWith("**Följd") ? "" : flat(paragraph);
            Matcher marked = MARKED.matcher(text);
            while (marked.find()) {
                Matcher cited = CITED.matcher(text);
                if (cited.find(marked.end())) {
                    quotations.add(new Quotation(marked.group(1), cited.group(1), cited.group(2)));
                }
            }
        }
        return quotations;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void varjeCitat_arKort_ochHarEnSida() {
        List<Quotation> quotations = quotations();
        assertThat(quotations).hasSizeGreaterThan(25);
        for (Quotation each : quotations) {
            assertThat(flat(each.text()).split(" ")).as(each.text()).hasSizeLessThanOrEqualTo(MOST_WORDS);
            assertThat(PAGES.matcher(each.place()).matches()
                            || LINES.matcher(each.place()).matches())
                    .as(each.text() + ": " + each.place())
                    .isTrue();
        }
    }

    @Test
    void varjeCitat_arHalletMotSinKalla() {
        List<String> checked = TestLines.of("citat-kontrollerade.txt").stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        for (Quotation each : quotations()) {
            assertThat(checked)
                    .as("not held against its source yet: %s (%s %s)", each.text(), each.key(), each.place())
                    .contains(each.hash());
        }
        assertThat(checked).as("none is left that no row has any more").hasSize((int)
                quotations().stream().map(Quotation::hash).distinct().count());
    }

    @Test
    void andratCitat_arInteHallet() {
        Quotation one = quotations().get(0);
        assertThat(one.hash())
                .isEqualTo(new Quotation(" " + one.text().replace(" ", "\n"), one.key(), one.place()).hash())
                .isNotEqualTo(new Quotation(one.text() + ".", one.key(), one.place()).hash())
                .isNotEqualTo(new Quotation(one.text(), one.key(), "p. 99").hash());
    }

    @Test
    void varjeCitat_starOrdagrant_iKallansText() throws IOException {
        String folder = System.getProperty("bbic.kallor");
        assumeTrue(folder != null, "no -Dbbic.kallor: the quotations are not held against the sources' texts");
        TreeSet<String> lines = new TreeSet<>();
        for (Quotation each : quotations()) {
            Path file = Path.of(String.valueOf(folder), each.key() + ".txt");
            assertThat(file).exists();
            List<String> texts = texts(Files.readString(file, StandardCharsets.UTF_8), each.place());
            assertThat(texts).as(each.place()).isNotEmpty();
            assertThat(texts)
                    .as("%s (%s %s)", each.text(), each.key(), each.place())
                    .anySatisfy(text -> assertThat(text).contains(flat(each.text())));
            lines.add(each.hash() + " " + each.key() + " " + each.place());
        }
        if (Boolean.getBoolean("bbic.uppdatera")) {
            String head =
                    "# Citat som har hållits ord för ord mot källans text på den sidan: SHA-256 av citat, nyckel och plats."
                            + "\n# Skrivs av QuotationTest med -Dbbic.kallor=MAPP -Dbbic.uppdatera=true, och bara när varje citat står där.\n";
            Files.writeString(CHECKED, head + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        }
    }

    @Test
    void sida_arDetSomStarFranDessNummerTillNasta() {
        String text = "före\n\n1 a b\n\n2 c 3 d\n\ne\n\n3 f";
        assertThat(texts(text, "p. 2")).containsExactly("2 c 3 d e");
        assertThat(texts(text, "pp. 1, 3")).containsExactly("1 a b", "3 f");
        assertThat(texts(text, "rad 3, 9")).containsExactly("1 a b", "3 f");
        assertThatThrownBy(() -> texts(text, "p. 4")).isInstanceOf(AssertionError.class);
    }

    /** The texts of the pages or lines that a place names. */
    private static List<String> texts(String text, String place) {
        List<String> texts = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        Matcher numbers = Pattern.compile("(\\d+)(?:-(\\d+))?").matcher(place);
        while (numbers.find()) {
            int from = Integer.parseInt(numbers.group(1));
            int to = numbers.group(2) == null ? from : Integer.parseInt(numbers.group(2));
            for (int number = from; number <= to; number++) {
                texts.add(place.startsWith("rad") ? flat(lines[number - 1]) : page(lines, number));
            }
        }
        return texts;
    }

    /** A page begins at a line that begins with its number; the numbers are looked for in order. */
    private static String page(String[] lines, int wanted) {
        StringBuilder page = new StringBuilder();
        int number = 0;
        for (String line : lines) {
            if (line.startsWith(number + 1 + " ")) {
                number++;
            }
            if (number == wanted) {
                page.append(line).append('\n');
            }
        }
        assertThat(page).as("page " + wanted).isNotEmpty();
        return flat(page.toString());
    }
}
