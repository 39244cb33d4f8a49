package org.openbbic.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openbbic.model.Code;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;

/** The content that comes with the library, held against what the export format and the sources say. */
class ShippedDataTest {

    /** Lists some of whose answers a law names that came later than the versions. */
    private static final List<String> DATE_BOUND = List.of("anmalare", "placering.form");

    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void koder_arPrecisFormatets() {
        List<String> inFormat = TestLines.of("koder-i-formatet.txt");
        List<String> inCatalogue = new ArrayList<>();
        for (CodeList list : catalogue.lists()) {
            StringBuilder line = new StringBuilder(list.id());
            for (CodeEntry entry : list.entries()) {
                line.append(' ').append(entry.code().value());
            }
            inCatalogue.add(line.toString());
        }
        assertThat(inCatalogue).containsExactlyElementsOf(inFormat);
    }

    @Test
    void koder_ordinalArPlatsenIListan() {
        for (CodeList list : catalogue.lists()) {
            for (int i = 0; i < list.entries().size(); i++) {
                CodeEntry entry = list.entries().get(i);
                assertThat(entry.code().ordinal()).isEqualTo(i);
                assertThat(list.entry(i)).isSameAs(entry);
                assertThat(list.find(entry.code().value())).containsSame(entry.code());
            }
        }
    }

    @Test
    void variablerPerVersion_arKallornas() {
        Map<String, Map<String, String>> expected = new LinkedHashMap<>();
        for (String line : TestLines.of("variabler-per-version.txt")) {
            String[] words = line.trim().split("\\s+", -1);
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 1; i < words.length; i++) {
                String[] cell = words[i].split("=", 2);
                cells.put(cell[0], cell[1]);
            }
            expected.put(words[0], cells);
        }
        for (Variable variable : catalogue.variables()) {
            if (isNeighbour(variable)) {
                continue;
            }
            Map<String, String> cells = Objects.requireNonNull(expected.remove(variable.id()), variable.id());
            for (VersionInfo version : catalogue.versions()) {
                VariableState state = variable.state(version.id());
                if (cells.containsKey(version.id())) {
                    assertThat(state.presence() + "/" + dash(state.completeness()) + "/" + dash(state.evidence()))
                            .as("%s in %s", variable.id(), version.id())
                            .isEqualTo(cells.get(version.id()));
                } else {
                    assertThat(state.presence())
                            .as("%s in %s", variable.id(), version.id())
                            .isEqualTo(Presence.OKAND);
                }
            }
        }
        assertThat(expected).isEmpty();
    }

    private static String dash(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static boolean isNeighbour(Variable variable) {
        return variable.state("3.2").evidence() == Evidence.NARLIGGANDE;
    }

    @Test
    void narliggandeListor_arSammaIVarjeVersion() {
        Map<String, Completeness> expected = Map.of(
                "aktualisering.typ", Completeness.FULLSTANDIG,
                "aktualisering.metod", Completeness.FULLSTANDIG,
                "forhandsbedomning.beslut", Completeness.FULLSTANDIG,
                "overvagande.typ", Completeness.DELVIS,
                "anmalare", Completeness.DELVIS,
                "placering.form", Completeness.DELVIS);
        for (VersionInfo version : catalogue.versions()) {
            expected.forEach((id, completeness) -> {
                CodeList list = catalogue.getList(id);
                assertThat(list.completeness(version.id()))
                        .as("%s in %s", id, version.id())
                        .isEqualTo(completeness);
                assertThat(list.evidence(version.id())).isEqualTo(Evidence.NARLIGGANDE);
                assertThat(list.entries())
                        .isNotEmpty()
                        .allMatch(entry -> entry.state(version.id()).evidence() == Evidence.NARLIGGANDE
                                || DATE_BOUND.contains(id)
                                        && entry.state(version.id()).presence() == Presence.OKAND);
            });
        }
    }

    @Test
    void versionMedOkantInnehall_harBaraNarliggande() {
        for (VersionInfo version : catalogue.versions()) {
            if (!version.contentKnown()) {
                Attestation attestation = catalogue.attestation(version.id());
                for (Evidence grade : Evidence.values()) {
                    assertThat(attestation.values(grade) > 0)
                            .as("%s in %s", grade, version.id())
                            .isEqualTo(grade == Evidence.NARLIGGANDE);
                }
                assertThat(attestation.lists(Completeness.FULLSTANDIG)).isZero();
            }
        }
    }

    @Test
    void allaKallor_finnsIKallistan() {
        List<Source> all = new ArrayList<>();
        catalogue.versions().forEach(version -> all.add(version.source()));
        catalogue.acts().forEach(act -> all.add(act.source()));
        catalogue.provisions().forEach(provision -> all.add(provision.source()));
        for (Variable variable : catalogue.variables()) {
            all.add(variable.source());
            variable.states().values().forEach(state -> addIfThere(all, state.source()));
        }
        for (CodeList list : catalogue.lists()) {
            all.add(list.source());
            for (CodeEntry entry : list.entries()) {
                all.add(entry.source());
                entry.states().values().forEach(state -> addIfThere(all, state.source()));
            }
        }
        assertThat(all).hasSizeGreaterThan(catalogue.variables().size()).allSatisfy(source -> {
            SourceInfo info = catalogue.getSource(source.key());
            assertThat(source.place().equals("-")).isEqualTo(!info.verified());
        });
    }

    private static void addIfThere(List<Source> all, @Nullable Source source) {
        if (source != null) {
            all.add(source);
        }
    }

    @Test
    void uteslutandeSvar_arDeFyraIngenSvaren() {
        assertThat(codesWhere(CodeEntry::exclusive))
                .containsExactlyInAnyOrder("ingen-utsatthet", "inga-svarigheter", "ingen-svarighet", "inget-samtal");
    }

    @Test
    void sammanslagnaSvar_arDeTva() {
        assertThat(codesWhere(CodeEntry::merged)).containsExactlyInAnyOrder("kan-ej-bedomas", "oplanerat");
    }

    @Test
    void ordnadSkala_arRiskensFyraSteg() {
        assertThat(codesWhere(entry -> entry.order() > 0))
                .containsExactly("ingen-eller-lag", "nagot-forhojd", "hog", "mycket-hog");
        assertThat(catalogue.getList("riskbedomning").entries())
                .extracting(CodeEntry::order)
                .containsExactly(1, 2, 3, 4, -1);
    }

    private List<String> codesWhere(Predicate<CodeEntry> test) {
        return catalogue.lists().stream()
                .flatMap(list -> list.entries().stream())
                .filter(test)
                .map(CodeEntry::code)
                .map(Code::value)
                .toList();
    }

    @Test
    void insatsensFokus_baraTvaNamnArBelagda() {
        List<CodeEntry> entries = catalogue.getList("insatsensFokus").entries();
        assertThat(entries.stream().filter(entry -> entry.state("1.0").isAttested()))
                .extracting(entry -> entry.code().value())
                .containsExactly("kanslor-och-beteende", "stimulans-och-vagledning");
        assertThat(entries.stream().filter(entry -> !entry.state("1.0").isAttested()))
                .hasSize(10)
                .allMatch(entry -> entry.source().key().equals("GK"))
                .allMatch(entry -> entry.state("1.0").evidence() == Evidence.OBELAGD);
    }

    @Test
    void borttagenLista_svarenArBorttagnaMedSammaKalla() {
        CodeList ursprung = catalogue.getList("ursprung");
        assertThat(ursprung.presence("3.1")).isEqualTo(Presence.BORTTAGEN);
        assertThat(ursprung.entries())
                .allMatch(entry -> entry.state("3.1")
                        .equals(new CodeState(Presence.BORTTAGEN, Evidence.BELAGD, new Source("WK", "p. 34"))));
    }

    @Test
    void attestation_raknarVarjeSvarEnGangPerVersion() {
        for (VersionInfo version : catalogue.versions()) {
            Attestation attestation = catalogue.attestation(version.id());
            int counted = attestation.values().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            long there = catalogue.lists().stream()
                    .flatMap(list -> list.entries().stream())
                    .filter(entry -> entry.state(version.id()).presence() == Presence.FINNS)
                    .count();
            assertThat(counted).isEqualTo((int) there);
            int lists = attestation.lists().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum()
                    + attestation.neighbourLists().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
            long possible = catalogue.lists().stream()
                    .filter(list -> list.presence(version.id()) == Presence.FINNS
                            || list.presence(version.id()) == Presence.OKAND)
                    .count();
            assertThat(lists).isEqualTo((int) possible);
        }
    }

    @Test
    void attestation_version31_belagdaArDeTreGrupperna() {
        Attestation attestation = catalogue.attestation("3.1");
        assertThat(attestation.values(Evidence.BELAGD)).isEqualTo(3);
        assertThat(attestation.lists(Completeness.FULLSTANDIG)).isEqualTo(2);
    }

    @Test
    void lagrum_gallerMedSinLag() {
        LocalDate lastDay = LocalDate.of(2025, 6, 30);
        Provision old = catalogue.findProvision("2001:453", "11", "1 a").orElseThrow();
        Provision now = catalogue.findProvision("2025:400", "20", "2").orElseThrow();
        assertThat(old.isInForceOn(lastDay)).isTrue();
        assertThat(old.isInForceOn(lastDay.plusDays(1))).isFalse();
        assertThat(now.isInForceOn(lastDay)).isFalse();
        assertThat(now.isInForceOn(lastDay.plusDays(1))).isTrue();
        assertThat(old.validFrom()).as("no source gives the day").isNull();
        assertThat(old.wording()).isEqualTo("2012:776");
        assertThat(old.citation()).isEqualTo("SoL (2001:453) 11:1 a");
    }

    @Test
    void lydelse_foreSittSfsNummer_arTveksam() {
        Provision late = catalogue.findProvision("2001:453", "6", "8").orElseThrow();
        assertThat(late.wording()).isEqualTo("2024:85");
        assertThat(late.isWordingDoubtfulOn(LocalDate.of(2017, 5, 1))).isTrue();
        assertThat(late.isWordingDoubtfulOn(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(late.isWordingDoubtfulOn(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void lydelse_somKallornaKallarSakerFor2017_arInteTveksam() {
        for (String section : List.of("11:1 a", "11:2", "6:6")) {
            String[] parts = section.split(":", 2);
            Provision safe =
                    catalogue.findProvision("2001:453", parts[0], parts[1]).orElseThrow();
            assertThat(safe.isWordingDoubtfulOn(LocalDate.of(2017, 1, 1))).isFalse();
        }
        for (String section : List.of("2", "7")) {
            Provision safe = catalogue.findProvision("1990:52", null, section).orElseThrow();
            assertThat(safe.isWordingDoubtfulOn(LocalDate.of(2017, 1, 1))).isFalse();
        }
    }

    @Test
    void lagrum_lvuHarIngaKapitel() {
        Provision lvu = catalogue.findProvision("1990:52", null, "13").orElseThrow();
        assertThat(lvu.citation()).isEqualTo("LVU (1990:52) 13");
        assertThat(lvu.validTo()).isNull();
        assertThat(lvu.isInForceOn(LocalDate.of(2030, 1, 1))).isTrue();
    }

    @Test
    void texter_saknarOrdSomLovarForMycket() {
        List<String> texts = new ArrayList<>();
        catalogue.sources().forEach(source -> texts.add(source.toString()));
        catalogue.versions().forEach(version -> texts.add(version.toString()));
        catalogue.variables().forEach(variable -> texts.add(variable.toString()));
        catalogue.lists().forEach(list -> texts.add(list.note() + list.entries()));
        assertThat(texts)
                .isNotEmpty()
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("godk\u00E4nd"));
    }

    /** A version of which only an older law was in force is not said to have what the later one names. */
    @Test
    void svarUrLag_sagsInteFinnasIVersionerForeLagen() {
        int before = 0;
        for (VersionInfo version : catalogue.versions()) {
            for (CodeList list : catalogue.lists()) {
                for (CodeEntry entry : list.entries()) {
                    CodeState state = entry.state(version.id());
                    boolean later = state.source() != null
                            && state.source().key().equals("SOL25")
                            && version.published().compareTo("2025-07") < 0;
                    assertThat(later && state.presence() == Presence.FINNS)
                            .as("%s %s i %s", list.id(), entry.code().value(), version.id())
                            .isFalse();
                    before++;
                }
            }
        }
        assertThat(before).isPositive();
        CodeList reporters = catalogue.getList("anmalare");
        assertThat(presence(reporters, "polismyndigheten", "3.1"))
                .as("SOL01 14:1 names it")
                .isEqualTo(Presence.FINNS);
        assertThat(presence(reporters, "ordningsvakter", "3.1"))
                .as("SOL25 19:1 names it")
                .isEqualTo(Presence.OKAND);
    }

    @Test
    void stodboende_finnsFran2017_ochSkyddatBoendeIIngenVersion() {
        CodeList forms = catalogue.getList("placering.form");
        for (VersionInfo version : catalogue.versions()) {
            boolean since = version.published().compareTo("2017-01") >= 0;
            assertThat(presence(forms, "stodboende", version.id()))
                    .as(version.id())
                    .isEqualTo(since ? Presence.FINNS : Presence.OKAND);
            assertThat(presence(forms, "skyddat-boende", version.id()))
                    .as(version.id())
                    .isEqualTo(Presence.OKAND);
        }
    }

    private static Presence presence(CodeList list, String code, String version) {
        return list.entry(list.get(code)).state(version).presence();
    }
}
