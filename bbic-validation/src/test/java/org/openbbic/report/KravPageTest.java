package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbbic.krav.Answering;
import org.openbbic.krav.Kravlista;
import org.openbbic.krav.Kravsvar;
import org.openbbic.krav.Kravuppfyllelse;
import org.w3c.dom.Element;

/** The page of answers to demands: what stands where, that text stays text, and what a browser makes of it. */
class KravPageTest {

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path folder;

    private static Kravuppfyllelse answers(String name) {
        return switch (name) {
            case "olika" -> Answering.varied();
            case "start" -> Answering.answers(Kravlista.startlista(), null);
            default -> hostile("x".repeat(3_000));
        };
    }

    private static Kravuppfyllelse hostile(String text) {
        String cell = '"' + text.replace("\"", "\"\"") + '"';
        String number = '"' + (text.length() > 60 ? text.substring(0, 60) : text).replace("\"", "\"\"") + '"';
        Kravlista list = Answering.list(number + ";" + cell + ";ska;intyg");
        String person = '"' + (text.length() > 200 ? text.substring(0, 200) : text).replace("\"", "\"\"") + '"';
        String comment = text.length() > 2_000 ? person : cell;
        Kravsvar declared = Answering.declared(list, number + ";ja;" + person + ";2018-01-19;" + comment);
        assertThat(declared.intyg()).hasSize(1);
        return Answering.answers(list, declared);
    }

    @Test
    void varjeKrav_harSinaKolumner_ochEttIntygStarAldrigSomProvat() {
        PageTree page = PageTree.of(Answering.html(Answering.varied()));
        List<Element> demands = page.ofClass("kravet");
        assertThat(demands).hasSize(11);
        List<String> declaredOnly = demands.stream()
                .map(PageTree::text)
                .filter(text -> text.startsWith("3.1"))
                .toList();
        assertThat(declaredOnly)
                .singleElement()
                .asString()
                .contains("Prövat i filen –", "Intygat Uppfyllt", "Sammantaget Uppfyllt");
        assertThat(demands.stream().map(PageTree::text).filter(text -> text.startsWith("1.1")))
                .singleElement()
                .asString()
                .contains("Prövat i filen Uppfyllt", "Intygat –");
        assertThat(page.texts("bevis"))
                .anySatisfy(text -> assertThat(text)
                        .contains("Ja, enligt Anna Exempel, produktchef, 2018-01-18.", "Sedan version 4."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</style></title></table><iframe src=//a.example>",
                "=HYPERLINK(1)",
                "]]> <!-- a --> &lt;b&gt;",
                "`\u202Ecba\u202C \u001B[31m`",
                "{0} {1}"
            })
    void textUrListanOchSvaren_forblirText(String text) {
        PageTree innocent = PageTree.of(Answering.html(hostile("abc")));
        PageTree page = PageTree.of(Answering.html(hostile(text)));
        assertThat(page.elements().stream().map(Element::getTagName))
                .containsExactlyElementsOf(
                        innocent.elements().stream().map(Element::getTagName).toList());
        assertThat(Answering.html(hostile(text)).codePoints()).noneMatch(c -> c == 0x202E || c == 0x1B);
        assertThat(Answering.json(hostile(text)).codePoints()).noneMatch(c -> c == 0x202E || c == 0x1B);
    }

    @ParameterizedTest
    @CsvSource({"olika, 1280", "olika, 360", "start, 1280", "start, 360", "lang, 360"})
    void sidan_harIngaBristerMotWcag21Aa(String name, int width) throws IOException, InterruptedException {
        Axe.Answer answer = new Axe(browser(), folder).of(Answering.html(answers(name)), width);
        assertThat(answer.violations()).isEmpty();
        assertThat(answer.passes()).isGreaterThan(10);
        assertThat(answer.needed()).as("no scrolling sideways").isLessThanOrEqualTo(answer.width());
    }

    @Test
    void sidansPolicy_stopparIngetISidan() throws IOException, InterruptedException {
        Browser browser = browser();
        Files.writeString(folder.resolve("sida.html"), Answering.html(Answering.varied()), StandardCharsets.UTF_8);
        assertThat(browser.open("sida.html", 1280, 900).log()).doesNotContain("CONSOLE", "Content Security Policy");
    }

    private Browser browser() {
        Optional<Path> program = Browser.find();
        assumeTrue(program.isPresent(), "no Chromium in BBIC_CHROMIUM or on the path: the page is not tested with axe");
        return new Browser(program.orElseThrow(), folder);
    }
}
