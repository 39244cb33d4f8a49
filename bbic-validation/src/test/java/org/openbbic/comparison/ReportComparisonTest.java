package org.openbbic.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.comparison.ReportComparison.Result;
import org.openbbic.rules.Level;

/** What is new, gone and still there, and when that cannot be said. */
class ReportComparisonTest {

    private static final String CODE = "BBIC-K001";
    private static final String TIME = "BBIC-T002";

    /** A remark without its line, which is no part of what it is. */
    private record Key(String rule, @Nullable String caseId, String path) {}

    private static GivenReport report(Key... keys) {
        GivenReport report = new GivenReport().rule(CODE, "FEL").rule(TIME, "VARNING");
        int line = 1;
        for (Key key : keys) {
            report.remark(key.rule(), key.caseId(), key.path(), line++);
        }
        return report;
    }

    private static Key code(@Nullable String caseId, String path) {
        return new Key(CODE, caseId, path);
    }

    private static ReportComparison between(GivenReport first, GivenReport second)
            throws NotAReportException, IOException {
        return ReportComparison.between(first, second);
    }

    private static RuleComparison rule(ReportComparison comparison, String id) {
        return comparison.rules().stream()
                .filter(rule -> rule.rule().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sammaRapport_harIngetNytt_ochHaltarInte() throws Exception {
        GivenReport report = report(code("A-1", "/barn/kon"), code("A-2", "/barn/kon"));
        ReportComparison comparison = between(report, report);
        assertThat(comparison.result()).isEqualTo(Result.INGET_NYTT_FEL);
        assertThat(comparison.caveats()).isEmpty();
        assertThat(comparison.added()).isEmpty();
        assertThat(comparison.gone()).isEmpty();
        assertThat(rule(comparison, CODE)).isEqualTo(new RuleComparison(CODE, Level.FEL, 2, 2, 0, 0, 2, false));
    }

    @Test
    void nyttOchBorta_skiljsFranKvar_avRegelArendeOchSokvag() throws Exception {
        GivenReport before = report(code("A-1", "/barn/kon"), code("A-2", "/barn/kon"));
        GivenReport after = report(code("A-2", "/barn/kon"), code("A-2", "/barn/ursprung"));
        ReportComparison comparison = between(before, after);
        assertThat(comparison.result()).isEqualTo(Result.NYTT_FEL);
        assertThat(comparison.added()).extracting(Remark::path).containsExactly("/barn/ursprung");
        assertThat(comparison.gone()).extracting(Remark::caseId).containsExactly("A-1");
        assertThat(rule(comparison, CODE)).isEqualTo(new RuleComparison(CODE, Level.FEL, 2, 2, 1, 1, 1, false));
    }

    @Test
    void likaAnmarkningar_raknas() throws Exception {
        Key twice = code("A-1", "/barn/kon");
        ReportComparison comparison = between(report(twice, twice), report(twice, twice, twice));
        assertThat(rule(comparison, CODE)).isEqualTo(new RuleComparison(CODE, Level.FEL, 2, 3, 1, 0, 2, false));
    }

    @Test
    void utanArendeId_jamforsPerRegelOchSokvag() throws Exception {
        GivenReport before = report(code(null, "/barn/kon"));
        GivenReport after = report(code(null, "/barn/kon"), code("", "/barn/kon"));
        assertThat(rule(between(before, after), CODE).added()).isEqualTo(1);
    }

    @Test
    void nyttAvAnnanNiva_arIngetNyttFel() throws Exception {
        ReportComparison comparison = between(report(), report(new Key(TIME, "A-1", "/utredningar/0/avslutad")));
        assertThat(comparison.result()).isEqualTo(Result.INGET_NYTT_FEL);
        assertThat(comparison.sum(Level.VARNING, RuleComparison::added)).isEqualTo(1);
        assertThat(comparison.sum(Level.FEL, RuleComparison::added)).isZero();
    }

    @Test
    void profilSomSankerNivan_doljerIngetNytt() throws Exception {
        GivenReport after = new GivenReport().rule(CODE, "UPPLYSNING").rule(TIME, "VARNING");
        after.remark(CODE, "A-1", "/barn/kon", 1);
        ReportComparison comparison = between(report(), after);
        assertThat(comparison.result()).isEqualTo(Result.NYTT_FEL);
        assertThat(comparison.caveats()).containsExactly(Caveat.NIVA);
    }

    /** A caveat, and what brings it about in the first report or in the second. */
    private static Arguments before(Caveat caveat, Consumer<GivenReport> change) {
        return Arguments.of(caveat, change, unchanged());
    }

    private static Arguments after(Caveat caveat, Consumer<GivenReport> change) {
        return Arguments.of(caveat, unchanged(), change);
    }

    private static Consumer<GivenReport> unchanged() {
        return report -> {};
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                before(Caveat.FORSTA_EJ_GENOMFORD, first -> first.root().put("utfall", "EJ_GENOMFORD")),
                before(Caveat.BBIC_VERSION, first -> first.root().put("bbicVersion", "3.0")),
                before(Caveat.BBIC_VERSION, first -> first.root().putNull("bbicVersion")),
                before(
                        Caveat.VERKTYG,
                        first -> first.root().withObject("/verktyg").put("version", "0.2.0")),
                before(
                        Caveat.KATALOG,
                        first -> first.root().withObject("/katalog").put("sha256", "01")),
                before(Caveat.PROFIL, first -> first.root().putObject("profil").put("sha256", "02")),
                before(
                        Caveat.LAGER,
                        first -> first.root().withArray("/lager").addObject().put("sha256", "03")),
                before(Caveat.VARIABLER, first -> first.root().putArray("ifyllnad")),
                before(Caveat.REGELBOK, first -> first.rule("BBIC-F001", "FEL")),
                before(Caveat.NIVA, first -> first.rule(TIME, "UPPLYSNING")),
                before(Caveat.AVKORTAD, first -> first.rule(TIME, "VARNING", "KORD", null, 7)),
                after(Caveat.ANDRA_EJ_GENOMFORD, second -> second.root().put("utfall", "EJ_GENOMFORD")),
                after(
                        Caveat.REGEL_EJ_KORD,
                        second -> second.rule(TIME, "VARNING", "OVERHOPPAD", "AVSTANGD_I_PROFILEN", 0)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void andraVillkor_goratJamforelsenHaltar_ochBaraDetSkalet(
            Caveat caveat, Consumer<GivenReport> first, Consumer<GivenReport> second) throws Exception {
        GivenReport before = report();
        GivenReport after = report();
        first.accept(before);
        second.accept(after);
        assertThat(between(before, after).caveats()).containsExactly(caveat);
    }

    @Test
    void andraKontrollenEjGenomford_kanInteAvgoras_menNyttArNytt() throws Exception {
        GivenReport after = report();
        after.root().put("utfall", "EJ_GENOMFORD");
        assertThat(between(report(), after).result()).isEqualTo(Result.KAN_INTE_AVGORAS);
        after.remark(CODE, "A-1", "/barn/kon", 1);
        assertThat(between(report(), after).result()).isEqualTo(Result.NYTT_FEL);
    }

    @Test
    void forstaKontrollenEjGenomford_avgorsAnda() throws Exception {
        GivenReport before = report();
        before.root().put("utfall", "EJ_GENOMFORD");
        assertThat(between(before, report()).result()).isEqualTo(Result.INGET_NYTT_FEL);
    }

    @Test
    void regelAvNivanFel_somStangtsAv_kanInteAvgoras() throws Exception {
        GivenReport off = new GivenReport()
                .rule(CODE, "FEL", "OVERHOPPAD", "AVSTANGD_I_PROFILEN", 0)
                .rule(TIME, "VARNING");
        assertThat(between(report(), off).result()).isEqualTo(Result.KAN_INTE_AVGORAS);
        assertThat(between(off, off).result()).isEqualTo(Result.INGET_NYTT_FEL);
        GivenReport silent = new GivenReport()
                .rule(CODE, "FEL", "OVERHOPPAD", "INDATA_SAKNAS", 0)
                .rule(TIME, "VARNING");
        assertThat(between(report(), silent).result()).isEqualTo(Result.INGET_NYTT_FEL);
    }

    @Test
    void avkortadLista_jamforBaraAntalen() throws Exception {
        GivenReport before = report().rule(CODE, "FEL", "KORD", null, 1_200).remark(CODE, "A-1", "/barn/kon", 1);
        GivenReport after = report().rule(CODE, "FEL", "KORD", null, 1_000).remark(CODE, "A-2", "/barn/kon", 1);
        ReportComparison fewer = between(before, after);
        assertThat(rule(fewer, CODE)).isEqualTo(new RuleComparison(CODE, Level.FEL, 1_201, 1_001, 0, 200, 1_001, true));
        assertThat(fewer.added()).isEmpty();
        assertThat(fewer.gone()).isEmpty();
        assertThat(fewer.result()).isEqualTo(Result.KAN_INTE_AVGORAS);
        assertThat(between(after, before).result()).isEqualTo(Result.NYTT_FEL);
    }

    @Test
    void fleraAnAsomRaknasUpp_raknasAnda() throws Exception {
        GivenReport after = report();
        for (int i = 0; i < ReportComparison.MOST_PER_RULE + 5; i++) {
            after.remark(CODE, "A-" + i, "/barn/kon", i + 1);
        }
        ReportComparison comparison = between(report(), after);
        assertThat(rule(comparison, CODE).added()).isEqualTo(ReportComparison.MOST_PER_RULE + 5);
        assertThat(comparison.added()).hasSize(ReportComparison.MOST_PER_RULE);
    }

    @Test
    void flerAnMinnetRymmer_jamforsInte() throws Exception {
        GivenReport two = report(code("A-1", "/barn/kon"), code("A-2", "/barn/kon"));
        assertThat(ReportComparison.between(two, two, 2).result()).isEqualTo(Result.INGET_NYTT_FEL);
        assertThatThrownBy(() -> ReportComparison.between(two, two, 1))
                .isInstanceOf(NotAReportException.class)
                .hasMessageContaining("BBIC_JAVA_OPTS");
    }

    @Test
    void tvaMiljoner_rymsI64Megabyte() {
        assertThat(Occurrences.fitting(64L << 20)).isGreaterThanOrEqualTo(2_000_000);
    }

    @Provide
    Arbitrary<List<Key>> keys() {
        return Combinators.combine(
                        Arbitraries.of(CODE, TIME),
                        Arbitraries.of("A-1", "A-2", "", "=x").injectNull(0.2),
                        Arbitraries.of("", "/barn/kon", "/insatser/0/typ"))
                .as(Key::new)
                .list()
                .ofMaxSize(40);
    }

    /** The same by the plainest of means: maps and subtraction. */
    @Property(tries = 300)
    void jamforelsen_arMangdernasSkillnad_oavsettOrdning(
            @ForAll("keys") List<Key> before, @ForAll("keys") List<Key> after) throws Exception {
        Map<Key, Integer> left = new HashMap<>();
        before.forEach(key -> left.merge(key, 1, Integer::sum));
        List<Key> added = new ArrayList<>();
        for (Key key : after) {
            if (left.merge(key, -1, Integer::sum) < 0) {
                left.put(key, 0);
                added.add(key);
            }
        }
        long gone = left.values().stream().mapToInt(Integer::intValue).sum();
        ReportComparison comparison = between(report(before.toArray(Key[]::new)), report(after.toArray(Key[]::new)));
        assertThat(comparison.added())
                .extracting(remark -> new Key(remark.rule(), remark.caseId(), remark.path()))
                .containsExactlyInAnyOrderElementsOf(added);
        assertThat(comparison.gone()).hasSize((int) gone);
        assertThat(comparison.sum(RuleComparison::remaining)).isEqualTo(after.size() - added.size());
        List<Key> shuffled = new ArrayList<>(after);
        Collections.reverse(shuffled);
        assertThat(between(report(before.toArray(Key[]::new)), report(shuffled.toArray(Key[]::new)))
                        .rules())
                .isEqualTo(comparison.rules());
    }

    @Test
    void json_harSammaTal() throws Exception {
        ReportComparison comparison = between(report(code("A-1", "/barn/kon")), report(code("A-2", "/barn/kon")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonJson.write(comparison, out);
        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        assertThat(json.at("/resultat").asText()).isEqualTo("NYTT_FEL");
        assertThat(json.at("/antal/nya/FEL").asInt()).isEqualTo(1);
        assertThat(json.at("/antal/borta/FEL").asInt()).isEqualTo(1);
        assertThat(json.at("/nya/0/arende").asText()).isEqualTo("A-2");
        assertThat(json.at("/borta/0/arende").asText()).isEqualTo("A-1");
        assertThat(json.at("/andra/arenden").asInt()).isEqualTo(416);
    }
}
