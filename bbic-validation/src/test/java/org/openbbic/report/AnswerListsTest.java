package org.openbbic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.check.CheckOptions;
import org.openbbic.check.CheckRun;
import org.openbbic.check.Checker;
import org.openbbic.export.CaseReader;
import org.openbbic.model.Completeness;
import org.openbbic.model.Presence;
import org.openbbic.report.Report.Finding;

/** The answers that a remark offers are those that the check takes, in the version that the case was judged by. */
class AnswerListsTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final AnswerLists LISTS = new AnswerLists(CATALOGUE);

    private static Report check(String version, String additions, String cases) throws IOException {
        String text = "{\"bbicExport\":\"1\",\"bbicVersion\":\"" + version + "\",\"tillagg\":[" + additions
                + "],\"skapad\":\"2018-01-16\"}\n" + cases;
        CheckRun run = Checker.bundled().begin(CheckOptions.of(LocalDate.of(2018, 1, 16)));
        run.file(
                "a.ndjson",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                in -> CaseReader.open(in, CATALOGUE),
                done -> {});
        return run.finish();
    }

    private static List<Finding> outside(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals("BBIC-K001"))
                .toList();
    }

    @Test
    void valdVariabelSaknas_namnerVariabelnsTerm() {
        Finding finding = new Finding(
                "BBIC-I004",
                0,
                "A-1",
                1,
                1,
                "/insatser/0/beslut",
                null,
                "samtalMedBarnet, riskbedomning, egen",
                null,
                List.of());
        assertThat(LISTS.detail(finding)).isEqualTo("Samtal/möte med barnet, Riskbedömning, egen");
    }

    private static List<String> allowed(Finding finding) {
        return LISTS.allowed(finding).stream()
                .map(answer -> answer.code().value())
                .toList();
    }

    private static String child(String field, String code) {
        return "{\"id\":\"A-1\",\"barn\":{\"" + field + "\":\"" + code + "\"}}\n";
    }

    /** Lists on the child that are known whole, and the versions in which they are. */
    static Stream<Arguments> wholeLists() {
        List<Arguments> lists = CATALOGUE.versions().stream()
                .map(VersionInfo::id)
                .flatMap(version -> Stream.of("kon", "ursprung")
                        .filter(list -> isWhole(CATALOGUE.getList(list), version))
                        .map(list -> Arguments.of(list, version)))
                .toList();
        assertThat(lists).hasSizeGreaterThan(3);
        return lists.stream();
    }

    private static boolean isWhole(CodeList list, String version) {
        return list.presence(version) == Presence.FINNS && list.completeness(version) == Completeness.FULLSTANDIG;
    }

    @ParameterizedTest
    @MethodSource("wholeLists")
    void tillatetSvar_gerIngenAnmarkning_ochIngetAnnatArTillatet(String list, String version) throws IOException {
        Finding finding = outside(check(version, "", child(list, "finns-inte"))).get(0);
        List<String> allowed = allowed(finding);
        assertThat(allowed).isNotEmpty();
        for (CodeEntry answer : CATALOGUE.getList(list).entries()) {
            String code = answer.code().value();
            assertThat(outside(check(version, "", child(list, code))).isEmpty())
                    .as(code)
                    .isEqualTo(allowed.contains(code));
        }
        assertThat(LISTS.detail(finding)).isEqualTo(CATALOGUE.getList(list).term());
    }

    @Test
    void arendeMedEgenVersion_provasOchFarSvarenEfterDen() throws IOException {
        String own = "{\"id\":\"A-1\",\"bbicVersion\":\"webbkollen-2017\",\"barn\":{\"kon\":\"finns-inte\"}}\n";
        Finding finding = outside(check("3.2", "", own)).get(0);
        assertThat(finding.versions()).containsExactly("webbkollen-2017");
        assertThat(allowed(finding)).containsExactly("flicka", "pojke");
    }

    @Test
    void arendetEfterEttMedEgenVersion_provasEfterFilens() throws IOException {
        String own = "{\"id\":\"A-1\",\"bbicVersion\":\"3.2\",\"barn\":{\"kon\":\"finns-inte\"}}\n";
        String other = "{\"id\":\"A-2\",\"barn\":{\"kon\":\"finns-inte\"}}\n";
        assertThat(outside(check("webbkollen-2017", "", own + other)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.versions()).containsExactly("webbkollen-2017"));
    }

    @Test
    void tillagg_raknasMed_menInteEttOkant() throws IOException {
        Finding finding = outside(
                        check("webbkollen-2017", "\"webbkollen-2016\",\"hemlig\"", child("kon", "finns-inte")))
                .get(0);
        assertThat(finding.versions()).containsExactly("webbkollen-2017", "webbkollen-2016");
        assertThat(allowed(finding)).doesNotHaveDuplicates().contains("flicka", "pojke");
    }

    @Test
    void anmarkningUtanLista_behallerSittOrdOchHarIngaSvar() {
        Finding header = new Finding("BBIC-F006", 0, null, 1, 1, "", "falt", "kon", null, List.of("webbkollen-2017"));
        assertThat(LISTS.detail(header)).isEqualTo("kon");
        assertThat(LISTS.allowed(header)).isEmpty();
        Finding strange =
                new Finding("BBIC-K001", 0, null, 1, 1, "", null, "finns-inte", null, List.of("webbkollen-2017"));
        assertThat(LISTS.detail(strange)).isEqualTo("finns-inte");
        assertThat(LISTS.allowed(strange)).isEmpty();
    }
}
