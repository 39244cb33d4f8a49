package org.openbbic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.check.Checker;
import org.openbbic.constraint.MessageFiles;
import org.openbbic.export.ReadProblem;

/**
 * Class, test, page and row of each rule agree; {@code -Dbbic.uppdatera=true} writes the pages anew.
 */
class RuleBookTest {

    private static final Path ROOT = Path.of(System.getProperty("bbic.rot"));
    private static final Path PAGES = ROOT.resolve("docs").resolve("regler");
    private static final Path MAIN = ROOT.resolve("bbic-validation/src/main/java/org/openbbic/rules");
    private static final Path TESTS = ROOT.resolve("bbic-validation/src/test/java/org/openbbic/rules");
    private static final boolean RENEW = Boolean.getBoolean("bbic.uppdatera");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final RuleBook BOOK = RuleBook.bundled();
    /** Rules on what shows only in the bytes of a file, or would fill a page. */
    private static final Set<String> IN_BYTES = Set.of("BBIC-F008", "BBIC-F009", "BBIC-F012", "BBIC-F018");
    /** Texts that every rule has; each may have more wordings of its own. */
    private static final List<String> PARTS = List.of("titel", "givet", "nar", "sa", "rattning", "text");

    static List<Rule> rules() {
        return Checker.allRules();
    }

    static List<RuleRow> rows() {
        return BOOK.rows();
    }

    @Test
    void varjeKlassHarEnRad_ochVarjeRadEnKlass() {
        assertThat(rules()).isNotEmpty();
        assertThat(rules().stream().map(r -> r.id() + " " + r.getClass().getSimpleName()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        rows().stream().map(r -> r.id() + " " + r.rule()).toList());
    }

    @Test
    void varjeRegelklass_korsAvMotorn() throws IOException {
        Set<String> classes = new TreeSet<>();
        Pattern rule =
                Pattern.compile("class \\w+(?:<[\\w, ]+>)? implements (Node|Answers|Code|Text|Read|File|Share)Rule\\b");
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (rule.matcher(Files.readString(file)).find()) {
                    classes.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertThat(classes)
                .containsExactlyElementsOf(
                        new TreeSet<>(rows().stream().map(RuleRow::rule).toList()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rad_sagerVadKlassenProvar(Rule rule) {
        String judged = "";
        if (rule instanceof NodeRule<?> node) {
            judged = node.node().name();
        } else if (rule instanceof AnswersRule) {
            judged = "svar";
        } else if (rule instanceof CodeRule) {
            judged = "kod";
        } else if (rule instanceof TextRule) {
            judged = "texter";
        } else if (rule instanceof ReadRule) {
            judged = "text";
        } else if (rule instanceof FileRule) {
            judged = "fil";
        } else if (rule instanceof ShareRule) {
            judged = "andel";
        }
        assertThat(BOOK.getRow(rule.id()).node()).isEqualTo(judged);
        assertThat(BOOK.getRow(rule.id()).threshold() != null).isEqualTo(rule instanceof ShareRule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void idEfterOmrade_ochPaketEfterOmrade(Rule rule) {
        RuleRow row = BOOK.getRow(rule.id());
        assertThat(rule.id()).matches("BBIC-[DFIKPST]\\d{3}");
        String letter = switch (row.area()) {
            case DATAKVALITET -> "D";
            case FORM -> "F";
            case KODER -> "K";
            case SEKRETESS -> "P";
            case SAMBAND -> "S";
            case TID_OCH_LAG -> "T";
            case IFYLLNAD -> "I";
        };
        assertThat(rule.id().substring(5, 6)).isEqualTo(letter);
        String room = row.area() == Area.TID_OCH_LAG ? "tid" : row.area().id();
        assertThat(rule.getClass().getPackageName()).endsWith("." + room);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void versioner_finnsIKatalogen_ochBaraDarMotornTarHansynTillDem(Rule rule) {
        RuleRow row = BOOK.getRow(rule.id());
        assertThat(row.versions())
                .allMatch(version -> Catalogue.bundled().findVersion(version).isPresent());
        if (!row.versions().isEmpty()) {
            assertThat(rule).isInstanceOfAny(NodeRule.class, CodeRule.class, ShareRule.class);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void testklass_finns(Rule rule) {
        String room = rule.getClass()
                .getPackageName()
                .substring(rule.getClass().getPackageName().lastIndexOf('.') + 1);
        assertThat(TESTS.resolve(room).resolve(rule.getClass().getSimpleName() + "Test.java"))
                .exists();
    }

    @Test
    void tidIfyllnadOchDatakvalitet_arHogstVarning() {
        assertThat(rows())
                .filteredOn(row -> row.area().mostSevere() == Level.VARNING)
                .extracting(RuleRow::area)
                .contains(Area.TID_OCH_LAG, Area.IFYLLNAD, Area.DATAKVALITET)
                .doesNotContain(Area.FORM, Area.KODER, Area.SAMBAND, Area.SEKRETESS);
        assertThat(rows())
                .filteredOn(row -> row.area().mostSevere() == Level.VARNING)
                .noneMatch(row -> row.level() == Level.FEL);
    }

    @Test
    void varjeSlagAvLasproblem_harEnRegel() {
        List<ReadProblem.Kind> kinds = new ArrayList<>();
        for (Rule rule : rules()) {
            if (rule instanceof ReadRule read) {
                kinds.addAll(read.kinds());
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(ReadProblem.Kind.values());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void varjeSlagAvLasproblem_harSinOrdalydelse(Rule rule) {
        if (rule instanceof ReadRule read) {
            for (ReadProblem.Kind kind : read.kinds()) {
                String variant = read.variant(kind);
                assertThat(BOOK.message(rule.id(), variant, "x", SWEDISH)).isNotBlank();
                assertThat(BOOK.message(rule.id(), variant, "x", Locale.ENGLISH))
                        .isNotBlank();
            }
        }
    }

    @Test
    void badaSpraken_harSammaNycklar_ochBaraReglernas() throws IOException {
        Properties swedish = texts("sv");
        Properties english = texts("en");
        assertThat(swedish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        Set<String> expected = new TreeSet<>();
        rows().forEach(row -> PARTS.forEach(part -> expected.add(row.id() + "." + part)));
        Set<String> found = new TreeSet<>(swedish.stringPropertyNames());
        assertThat(found).containsAll(expected);
        found.removeAll(expected);
        assertThat(found).allMatch(key -> key.matches("BBIC-[A-Z]\\d{3}\\.text\\.\\w+"));
        assertThat(found)
                .allMatch(
                        key -> BOOK.findRow(key.substring(0, key.indexOf('.'))).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void ingenText_arTomEllerGodkanner(String language) throws IOException {
        Properties texts = texts(language);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertThat(text).as(key).isNotBlank().doesNotContainIgnoringCase("godk\u00e4nd");
            assertThat(text).as(key).doesNotContain("{1}", "\uFFFD");
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void ordetSomTextenNamner_arSammaIBadaSpraken(RuleRow row) throws IOException {
        Properties swedish = texts("sv");
        Properties english = texts("en");
        for (String key : swedish.stringPropertyNames()) {
            if (key.startsWith(row.id() + ".")) {
                assertThat(english.getProperty(key).contains("{0}"))
                        .as(key)
                        .isEqualTo(swedish.getProperty(key).contains("{0}"));
            }
        }
        assertThat(BOOK.text(row.id(), SWEDISH).then()).contains(row.level().name());
        assertThat(BOOK.text(row.id(), Locale.ENGLISH).then())
                .contains(row.level().name());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void kallan_finnsIKatalogen_ochPlatsenIFormatet(RuleRow row) throws IOException {
        assertThat(Catalogue.bundled().findSource(row.source().key())).isPresent();
        assertThat(row.source().place()).isNotEqualTo("-");
        if (row.source().key().equals("FORMAT")) {
            assertThat(Files.readAllLines(ROOT.resolve("docs/format.md"), StandardCharsets.UTF_8))
                    .contains("## " + row.source().place());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void exemplen_gerDetSomSidanSager(RuleRow row) {
        if (IN_BYTES.contains(row.id())) {
            assertThat(BOOK.findExample(row.id())).isEmpty();
            return;
        }
        RuleExample example = BOOK.findExample(row.id()).orElseThrow();
        RuleTesting rule = RuleTesting.of(row.id()).choosing(example.chosen());
        assertThat(judged(rule, example.good()).outcome()).isEqualTo(RuleTesting.TESTED);
        assertThat(judged(rule, example.bad()).report().findings())
                .extracting(finding -> finding.rule())
                .containsExactly(row.id());
        if (!example.chosen().isEmpty()) {
            assertThat(judged(RuleTesting.of(row.id()), example.bad()).outcome())
                    .as("without the profile")
                    .isEqualTo(RuleTesting.NOT_APPLICABLE);
        }
    }

    private static RuleTesting.Judged judged(RuleTesting rule, String example) {
        if (!example.startsWith("{")) {
            return rule.table(example + "\n");
        }
        return rule.file((example.startsWith("{\"bbicExport\"") ? "" : RuleTesting.HEADER + "\n") + example + "\n");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void sidan_arDenSomRegelbokenGer(RuleRow row) throws IOException {
        sameAs(PAGES.resolve(row.id() + ".md"), RulePage.text(row, BOOK, SWEDISH));
        sameAs(PAGES.resolve("en").resolve(row.id() + ".md"), RulePage.text(row, BOOK, Locale.ENGLISH));
    }

    @Test
    void ingenSida_arUtanRegel() throws IOException {
        for (Path folder : List.of(PAGES, PAGES.resolve("en"))) {
            try (Stream<Path> files = Files.list(folder)) {
                List<String> pages = files.map(f -> f.getFileName().toString())
                        .filter(name -> name.startsWith("BBIC-"))
                        .toList();
                assertThat(pages)
                        .containsExactlyInAnyOrderElementsOf(
                                rows().stream().map(row -> row.id() + ".md").toList());
            }
        }
    }

    @Test
    void tabellenOverReglerna_arDenSomRegelbokenGer() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Regler

                Varje regel har en sida. Sidorna och tabellen är gjorda av regelboken (`regler.csv` och dess texter); ändra den,
                inte sidorna. `./bbic regel ID` visar en regels sida. In English: [en](en/).

                Nivån FEL betyder att uppgiften inte kan vara rätt under någon läsning, VARNING att den är laglig bara med skäl, sen
                eller tvivelaktig, och UPPLYSNING att den är värd att känna till.

                En orsak ger en anmärkning: en regel om tid och lag gäller inte för en dag som en regel om samband svarar för. Vilken regel
                som svarar i andra fall står i [beslut 0010](../beslut/0010-en-orsak.md).

                | regel | nivå | område | vad den prövar | rättas av | källa |
                |---|---|---|---|---|---|
                """);
        for (RuleRow row : rows()) {
            page.append("| [").append(row.id()).append("](").append(row.id()).append(".md) | ");
            page.append(row.level()).append(" | ").append(row.area().id()).append(" | ");
            page.append(BOOK.text(row.id(), SWEDISH).title()).append(" | ");
            page.append(row.mender().id()).append(" | ");
            page.append(row.source()).append(" |\n");
        }
        page.append("\nReglerna gäller alla versioner, utom:\n\n");
        for (RuleRow row : rows()) {
            if (!row.versions().isEmpty()) {
                page.append("- ")
                        .append(row.id())
                        .append(": ")
                        .append(String.join(", ", row.versions()))
                        .append('\n');
            }
        }
        sameAs(PAGES.resolve("README.md"), page.toString());
    }

    @Test
    void meddelandenaForJakartaValidation_arRegelbokens() throws IOException {
        for (Map.Entry<String, String> file : MessageFiles.all().entrySet()) {
            sameAs(ROOT.resolve("bbic-validation/src/main/resources").resolve(file.getKey()), file.getValue());
        }
    }

    private static void sameAs(Path page, String expected) throws IOException {
        if (RENEW) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, expected, StandardCharsets.UTF_8);
        }
        assertThat(page).exists();
        assertThat(Files.readString(page, StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    private static Properties texts(String language) throws IOException {
        try (InputStream in = RuleBook.class.getResourceAsStream("regler_" + language + ".properties")) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            assertThat(texts).isNotEmpty();
            return texts;
        }
    }
}
