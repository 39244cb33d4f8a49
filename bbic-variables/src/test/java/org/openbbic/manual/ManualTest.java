package org.openbbic.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Description;
import org.openbbic.catalogue.SourceInfo;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.manual.Manual.Listing;
import org.openbbic.model.Evidence;

/** The manual: what it finds, what it tells of each thing, and what it never says. */
class ManualTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Manual MANUAL = Manual.of(CATALOGUE, SWEDISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "riskbedomning | riskbedomning",
                "RISKBEDOMNING | riskbedomning",
                "Riskbedömning | riskbedomning",
                "barnets  URSPRUNG | ursprung",
                "identifieradutsatthet.HEMMILJO | identifieradUtsatthet.hemmiljo",
                "insats.typ | insats.typ",
                "Insats | insats.typ",
                "3.1 | 3.1",
                "version 3.1 | 3.1",
                "WEBBKOLLEN-2017 | webbkollen-2017",
                "wk | WK",
                "riskbedomning hog | riskbedomning/hog",
                "riskbedomning/hog | riskbedomning/hog",
                "Riskbedömning Hög risk | riskbedomning/hog",
                "insats.oppenvard kontaktfamilj | insats.typ/kontaktfamilj",
                "mycket-hog | riskbedomning/mycket-hog",
                "Mycket hög risk | riskbedomning/mycket-hog",
            })
    void namn_leder_tillUppslagsordet(String name, String id) {
        assertThat(MANUAL.find(name)).map(Topic::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "riskbedomning/",
                "riskbedomning hogg",
                "finns-inte",
                "Skola",
                "annat",
                "alder/pojke"
            })
    void namnSomIngetEllerFleraHar_geInget(String name) {
        assertThat(MANUAL.find(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "riskbedomnign | riskbedomning",
                "riskbedömnig | riskbedomning",
                "avslut | avslut.orsak,avslut.boende,avslut.sysselsattning,avslut.forsorjning",
                "riskbedomning/hogg | riskbedomning/hog",
                "riskbedomning/zzzz | riskbedomning/ingen-eller-lag,riskbedomning/nagot-forhojd,riskbedomning/hog,"
                        + "riskbedomning/mycket-hog,riskbedomning/inte-kant",
                "skola | anmalare/skola,identifieradUtsatthet.barn/skola",
                "VK | WK",
            })
    void okantNamn_foreslar_detSomLiknar(String name, String ids) {
        assertThat(MANUAL.nearest(name))
                .containsAll(List.of(ids.split(",", -1)))
                .hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Andersson",
                "\u001B[31mriskbedomnin",
                "<script>",
                "=1+1",
                "20010101-0000",
                "\u0130\u0131",
                "../../etc",
                "\uD800"
            })
    void forslag_arBaraKatalogensEgnaId(String name) {
        TreeSet<String> own = new TreeSet<>();
        CATALOGUE.variables().forEach(each -> own.add(each.id()));
        CATALOGUE.lists().forEach(each -> own.add(each.id()));
        CATALOGUE.versions().forEach(each -> own.add(each.id()));
        CATALOGUE.sources().forEach(each -> own.add(each.key()));
        assertThat(own).containsAll(MANUAL.nearest(name)).doesNotContain(name);
        assertThat(MANUAL.find(name)).isEmpty();
    }

    @Test
    void mycketLangtNamn_sokesIngenstans() {
        String name = "riskbedomning ".repeat(100_000);
        assertThat(MANUAL.find(name)).isEmpty();
        assertThat(MANUAL.nearest(name)).isEmpty();
    }

    private static List<Topic> everything() {
        List<String> ids = new ArrayList<>();
        CATALOGUE.variables().forEach(each -> ids.add(each.id()));
        CATALOGUE.versions().forEach(each -> ids.add(each.id()));
        CATALOGUE.sources().forEach(each -> ids.add(each.key()));
        for (CodeList list : CATALOGUE.lists()) {
            ids.add(list.id());
            list.entries()
                    .forEach(entry -> ids.add(list.id() + "/" + entry.code().value()));
        }
        return ids.stream().map(id -> MANUAL.find(id).orElseThrow()).toList();
    }

    @Test
    void varjeSida_arHogstHundraTeckenBred_omInteEttOrdTvingar() {
        for (Manual manual : List.of(MANUAL, Manual.of(CATALOGUE, Locale.ENGLISH))) {
            for (Topic topic : everything()) {
                assertLines(manual.page(topic, null));
                assertLines(manual.page(topic, "3.1"));
            }
            for (Listing listing : Listing.values()) {
                assertLines(manual.list(listing, null));
                assertLines(manual.list(listing, "3.1"));
            }
        }
    }

    private static void assertLines(String text) {
        assertThat(text).endsWith("\n").doesNotContain("\u00A0", "\uFFFD", "{0}");
        for (String line : text.split("\n", -1)) {
            assertThat(line.codePointCount(0, line.length())).as(line).isLessThanOrEqualTo(100);
            assertThat(line).isEqualTo(line.stripTrailing());
        }
    }

    @Test
    void varjeVariabelsSida_sagerAlltSomKallornaSager_medKalla() {
        for (Variable variable : CATALOGUE.variables()) {
            String page = flat(MANUAL.page(MANUAL.find(variable.id()).orElseThrow(), null));
            for (Description said : variable.descriptions()) {
                String text = said.quote() ? "\u201D" + said.text() + "\u201D" : said.text();
                assertThat(page).as(variable.id()).contains(flat(text + " (" + said.source() + ")"));
            }
            for (VersionInfo version : CATALOGUE.versions()) {
                assertThat(page).as(variable.id()).contains(version.id());
            }
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void overifieratSvar_arMarkt_varDetVisas() {
        int unverified = 0;
        for (CodeList list : CATALOGUE.lists()) {
            for (CodeEntry entry : list.entries()) {
                boolean obelagd = CATALOGUE.versions().stream()
                        .anyMatch(version -> entry.state(version.id()).evidence() == Evidence.OBELAGD);
                String id = list.id() + "/" + entry.code().value();
                String page = MANUAL.page(MANUAL.find(id).orElseThrow(), null);
                assertThat(page.contains("[overifierad]")).as(id).isEqualTo(obelagd);
                unverified += obelagd ? 1 : 0;
            }
        }
        assertThat(unverified).isEqualTo(10);
        assertThat(MANUAL.page(MANUAL.find("insatsensFokus").orElseThrow(), null)
                        .split("\\[overifierad]", -1))
                .as("ten of the twelve, and what stands before")
                .hasSize(11);
    }

    @Test
    void riskbedomningsSida_harEnHandboksDelar_iOrdning() {
        String page = MANUAL.page(MANUAL.find("riskbedomning").orElseThrow(), null);
        assertThat(page)
                .containsSubsequence(
                        "NAMN",
                        "VAD DET ÄR",
                        "NÄR DET REGISTRERAS",
                        "VÄRDEN PER VERSION",
                        "VEM SÄGER DET OCH HUR SÄKERT",
                        "VAD FÖRSÖKET FANN SVÅRT",
                        "ATT VETA",
                        "SE ÄVEN",
                        "Inofficiellt.")
                .contains("hog              Hög risk", "ett svar utanför listan är fel", "inget svar kan prövas");
        assertThat(MANUAL.page(MANUAL.find("insatsensFokus").orElseThrow(), "1.0"))
                .contains("ett svar utanför listan kan inte prövas")
                .doesNotContain("webbkollen-2017");
        assertThat(MANUAL.page(MANUAL.find("ursprung").orElseThrow(), "3.1"))
                .contains("borttagen; att den ändå registreras ger en upplysning, inget fel");
    }

    @Test
    void okandVersion_arFelAnvandning() {
        Topic topic = MANUAL.find("kon").orElseThrow();
        assertThatThrownBy(() -> MANUAL.page(topic, "finns-inte"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageNotContaining("finns-inte");
        assertThatThrownBy(() -> MANUAL.list(Listing.LISTOR, "finns-inte")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void json_sagerDetsamma_ochArSammaByteTvaGanger() throws IOException {
        for (Topic topic : everything()) {
            JsonNode json = json(topic);
            assertThat(json.at("/katalog/sha256").asText()).isEqualTo(CATALOGUE.sha256());
            assertThat(json.at("/katalog/officiell").asBoolean(true)).isFalse();
            assertThat(json.at("/slag").asText()).isNotEmpty();
            assertThat(json(topic)).isEqualTo(json);
        }
        JsonNode risk = json(MANUAL.find("riskbedomning").orElseThrow());
        assertThat(risk.at("/tillfalle")).hasSize(3);
        assertThat(risk.at("/svar")).hasSize(5);
        assertThat(risk.at("/svar/2/kod").asText()).isEqualTo("hog");
        assertThat(risk.at("/svar/2/ordning").asInt()).isEqualTo(3);
        assertThat(risk.at("/svar/2/versioner/5/version").asText()).isEqualTo("3.1");
        assertThat(risk.at("/svar/2/versioner/5/grad").asText()).isEqualTo("HARLEDD");
        assertThat(risk.at("/versioner/6/lage").asText()).isEqualTo("OKAND");
        assertThat(risk.at("/versioner/6/grad").isNull()).isTrue();
        assertThat(json(MANUAL.find("insatsensFokus/halsa").orElseThrow())
                        .at("/versioner/0/overifierad")
                        .asBoolean())
                .isTrue();
    }

    private static JsonNode json(Topic topic) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MANUAL.writeJson(topic, null, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @Test
    void listorSomJson_harAllt() throws IOException {
        int[] sizes = {
            CATALOGUE.variables().size(),
            CATALOGUE.versions().size(),
            CATALOGUE.lists().size(),
            CATALOGUE.sources().size()
        };
        for (Listing listing : Listing.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            MANUAL.writeListJson(listing, null, out);
            JsonNode json = new ObjectMapper().readTree(out.toByteArray());
            assertThat(json.get(listing.name().toLowerCase(Locale.ROOT))).hasSize(sizes[listing.ordinal()]);
        }
    }

    @Test
    void listan_harEnRadForVarje_ochEnForklaring() {
        String list = MANUAL.list(Listing.VARIABLER, null);
        CATALOGUE.variables().forEach(each -> assertThat(list).contains("\n" + each.id() + " "));
        assertThat(list).contains("6 = 3.1", "+ finns", "28 variabler.", "ursprung", "+ + ? ? + - ?");
        String sources = MANUAL.list(Listing.KALLOR, null);
        for (SourceInfo source : CATALOGUE.sources()) {
            assertThat(sources).contains("\n" + source.key() + " ");
        }
        assertThat(sources).contains("Allmän kunskap [overifierad]");
    }

    @Test
    void fientligTerm_styrVarkenTerminal_ellerJson() throws IOException {
        Catalogue hostile = Catalogues.hostile();
        Manual manual = Manual.of(hostile, SWEDISH);
        Topic topic = manual.find("riskbedomning").orElseThrow();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        manual.writeJson(topic, null, json);
        String all =
                manual.page(topic, null) + manual.list(Listing.VARIABLER, null) + json.toString(StandardCharsets.UTF_8);
        assertThat(all).contains("alert(1)").doesNotContain("\u001B", "\u202E", "\u0007", "\u200B");
    }

    @Test
    void orden_harSammaNycklar_iBadaSprak() throws IOException {
        TreeSet<String> swedish = keys("manual_sv.properties").stream()
                .filter(key -> !key.startsWith("sida."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(swedish).hasSizeGreaterThan(100).isEqualTo(keys("manual_en.properties"));
    }

    private static TreeSet<String> keys(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Manual.class.getResourceAsStream(file))) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new TreeSet<>(words.stringPropertyNames());
        }
    }
}
