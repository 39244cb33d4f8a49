package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.FieldWords;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Evidence;
import org.openbbic.report.Report.AreaStatus;
import org.openbbic.report.Report.Outcome;
import org.openbbic.report.Report.Reason;
import org.openbbic.report.Report.RuleStatus;
import org.openbbic.rules.Area;
import org.openbbic.rules.Level;
import org.openbbic.rules.Mender;
import org.openbbic.rules.RuleBookException;

/** The report's words: the same keys in both languages, none missing and none that nothing asks for. */
class TextsTest {

    private static final Properties SWEDISH = load("rapport_sv.properties", FieldWords.of(Locale.forLanguageTag("sv")));
    private static final Properties ENGLISH = load("rapport_en.properties", FieldWords.of(Locale.ENGLISH));
    private static final Path SOURCES = Path.of(
            System.getProperty("bbic.rot"), "bbic-validation", "src", "main", "java", "org", "openbbic", "report");

    private static Properties load(String file, FieldWords names) {
        Properties texts = new Properties();
        texts.putAll(names.all());
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Everything that stands between quotation marks in the writers. */
    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(SOURCES)) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertThat(files).hasSizeGreaterThan(10);
        for (Path file : files) {
            Matcher literal = Pattern.compile("\"([^\"\n]*)\"").matcher(Files.readString(file));
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        }
        return literals;
    }

    /** The keys that the writers put together from a word of the report's own. */
    private static Set<String> composed() {
        Set<String> keys = new TreeSet<>();
        add(keys, "utfall.EJ_GENOMFORD", "utfall.INGA_FEL");
        counted(keys, "utfall.FEL_FINNS", "sida.antalFiler", "regel.antal", "regel.platser.alla");
        for (Outcome outcome : Outcome.values()) {
            keys.add("betyder." + outcome.name());
        }
        for (AreaStatus status : AreaStatus.values()) {
            keys.add("status." + status.name());
        }
        for (RuleStatus status : RuleStatus.values()) {
            keys.add("regelstatus." + status.name());
        }
        for (Area area : Area.values()) {
            add(keys, "omrade." + area.id(), "omrade." + area.id() + ".mer");
        }
        for (Level level : Level.values()) {
            String key = "niva." + level.name();
            add(keys, key, key + ".mening");
            counted(keys, key + ".antal");
        }
        for (Mender mender : Mender.values()) {
            keys.add("rattasAv." + mender.id());
        }
        for (Reason reason : Reason.values()) {
            String key = "orsak." + reason.name();
            add(keys, key, key + ".varfor", key + ".provbart");
        }
        for (Evidence grade : Evidence.values()) {
            add(keys, "grad." + grade.name(), "grad." + grade.name() + ".mer");
        }
        add(
                keys,
                "skal.AVSTANGD_I_PROFILEN",
                "skal.INDATA_SAKNAS",
                "skal.INGET_VALT",
                "skal.MINNET_RACKER_INTE",
                "skal.okant.OVERHOPPAD",
                "skal.okant.KRASCHADE");
        add(keys, "lager.AVSKRIFT", "lager.LOKAL");
        families(keys);
        fields(keys);
        return keys;
    }

    /** Columns and parts of the page; a word that is missing here or there fails one of the tests below. */
    private static void families(Set<String> keys) {
        family(keys, "avsnitt", "utfall omraden ejProvat arenden regler ifyllnad underlag korning");
        family(keys, "betyderInte", "riktigt allt beslut");
        family(keys, "omraden", "omrade provat anmarkningar");
        family(keys, "anm.tvaVagar", "regler arenden");
        family(keys, "regel", "arende plats var vad varde");
        family(keys, "korning", "regel status provade ejAvgjorda anmarkningar");
        family(keys, "tillfalle", "beslut uppfoljning avslut");
        keys.add("kalla.FORMAT");
    }

    /** The parts of a case, and the fields that the catalogue has no term for. */
    private static void fields(Set<String> keys) {
        FieldNames bare = new FieldNames(Catalogue.bundled(), Texts.of(Reports.SWEDISH));
        for (NodeType<?> node : Format.NODES) {
            keys.add("nod." + node.name());
            for (FieldSpec<?> field : node.fields()) {
                String key = "falt." + node.name() + "." + field.name();
                String shown = bare.inNode(node.name() + "." + field.name());
                if (shown.equals(SWEDISH.getProperty(key))) {
                    keys.add(key);
                }
            }
        }
        keys.add("falt.lokala");
    }

    private static void family(Set<String> keys, String prefix, String words) {
        for (String word : words.split(" ")) {
            keys.add(prefix + "." + word);
        }
    }

    private static void counted(Set<String> keys, String... prefixes) {
        for (String prefix : prefixes) {
            add(keys, prefix + ".en", prefix + ".flera");
        }
    }

    private static void add(Set<String> keys, String... more) {
        keys.addAll(List.of(more));
    }

    @Test
    void spraken_harSammaNycklar() {
        assertThat(ENGLISH.stringPropertyNames()).isEqualTo(SWEDISH.stringPropertyNames());
    }

    @Test
    void varjeNyckelSomSattsIhop_finns() {
        assertThat(SWEDISH.stringPropertyNames()).containsAll(composed());
    }

    @Test
    void varjeNyckel_efterfragasAvNagon() throws IOException {
        Set<String> unused = new TreeSet<>(SWEDISH.stringPropertyNames());
        unused.removeAll(composed());
        unused.removeAll(literals());
        assertThat(unused).isEmpty();
    }

    @Test
    void varjeNyckelIKallkoden_finns() throws IOException {
        Pattern call = Pattern.compile("texts(?:\\(\\))?\\.(get|count)\\(\\s*\"([^\"]+)\"\\s*[,)]");
        List<String> missing = new ArrayList<>();
        int calls = 0;
        try (Stream<Path> all = Files.list(SOURCES)) {
            for (Path file : all.toList()) {
                Matcher found = call.matcher(Files.readString(file));
                while (found.find()) {
                    calls++;
                    String key = found.group(2) + (found.group(1).equals("count") ? ".en" : "");
                    if (!SWEDISH.containsKey(key)) {
                        missing.add(key);
                    }
                }
            }
        }
        assertThat(calls).isGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    @Test
    void varjeFaltOchDel_harEttNamnAttVisa() {
        for (Locale language : List.of(Reports.SWEDISH, Locale.ENGLISH)) {
            FieldNames names = new FieldNames(Catalogue.bundled(), Texts.of(language));
            for (NodeType<?> node : Format.NODES) {
                assertThat(names.nodeName(node.name())).isNotEqualTo(node.name());
                for (FieldSpec<?> field : node.fields()) {
                    if (field.child() == null) {
                        String address = node.name() + "." + field.name();
                        assertThat(names.inNode(address)).as(address).isNotEqualTo(address);
                        assertThat(names.full(address)).as(address).isNotEqualTo(address);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void ordetForMyndighetensEgenHandling_starIngenstans(String language) {
        Properties texts = language.equals("sv") ? SWEDISH : ENGLISH;
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(text.toString().toLowerCase(Locale.ROOT))
                        .isNotBlank()
                        .doesNotContain("godk\u00E4n", "approv"));
    }

    @Test
    void platsernaITexterna_arDesammaIBadaSpraken() {
        Pattern place = Pattern.compile("\\{[0-9]}");
        for (String key : SWEDISH.stringPropertyNames()) {
            Set<String> here = new TreeSet<>();
            Set<String> there = new TreeSet<>();
            place.matcher(SWEDISH.getProperty(key)).results().forEach(found -> here.add(found.group()));
            place.matcher(ENGLISH.getProperty(key)).results().forEach(found -> there.add(found.group()));
            assertThat(there).as(key).isEqualTo(here);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0 %",
        "10, 10, 100 %",
        "1, 1000, <1 %",
        "999, 1000, >99 %",
        "1, 2, 50 %",
        "1, 3, 33 %",
        "2, 3, 67 %"
    })
    void andel_visasIHelaProcent_ochBaraAlltArHundra(long part, long whole, String shown) {
        assertThat(Texts.of(Reports.SWEDISH).percent(part, whole).replace('\u00A0', ' '))
                .isEqualTo(shown);
        assertThat(Texts.of(Locale.ENGLISH).percent(part, whole)).isEqualTo(shown.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1_000", "1234567, 1_234_567", "-1000, -1_000"})
    void tal_delasITusental(long number, String shown) {
        assertThat(Texts.of(Reports.SWEDISH).number(number)).isEqualTo(shown.replace('_', '\u00A0'));
        assertThat(Texts.of(Locale.ENGLISH).number(number)).isEqualTo(shown.replace('_', ','));
    }

    @Test
    void okandNyckel_vagras() {
        assertThatThrownBy(() -> Texts.of(Reports.SWEDISH).get("finns.inte"))
                .isInstanceOf(RuleBookException.class)
                .hasMessage("rapport_sv.properties: no text for finns.inte");
    }
}
