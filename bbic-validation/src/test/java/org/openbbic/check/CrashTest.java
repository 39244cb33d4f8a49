package org.openbbic.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.CaseReader;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.report.Report;
import org.openbbic.report.Report.AreaStatus;
import org.openbbic.report.Report.Outcome;
import org.openbbic.report.Report.RuleOutcome;
import org.openbbic.report.Report.RuleStatus;
import org.openbbic.rules.Area;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.CodeRule;
import org.openbbic.rules.CodeVerdict;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.Rule;
import org.openbbic.rules.ShareRule;
import org.openbbic.rules.TextRule;

/** A rule that fails, or that gives up, in the place of one of the library's own. */
class CrashTest {

    private static final String SECRET = "hemlig uppgift";
    private static final LocalDate DAY = LocalDate.of(2018, 1, 16);
    private static final String TEXT = """
            {"bbicExport":"1","bbicVersion":"1.0","skapad":"2018-01-16"}
            {"id":"A-1","barn":{"ursprung":"svenskfodd"},"utredningar":[{"inledd":"2017-03-01","avslutad":"2017-02-01"}]}
            {"id":"A-2","utredningar":[{"skyddEllerStod":true,"inledd":"2017-03-01","avslutad":"2017-12-01"}]}
            """;

    private static RuntimeException failure() {
        return new IllegalStateException(SECRET);
    }

    private record FailingNodeRule(String id) implements NodeRule<Utredning> {
        @Override
        public NodeType<Utredning> node() {
            return Format.UTREDNING;
        }

        @Override
        public void judge(Utredning node, CaseContext around, Remarks remarks) {
            throw failure();
        }
    }

    private record EndlessNodeRule(String id) implements NodeRule<Utredning> {
        @Override
        public NodeType<Utredning> node() {
            return Format.UTREDNING;
        }

        @Override
        public void judge(Utredning node, CaseContext around, Remarks remarks) {
            if (depth(1) > 0) {
                remarks.tested();
            }
        }

        private static int depth(int before) {
            return before < 0 ? before : depth(before + 1) + 1;
        }
    }

    private record FailingCodeRule(String id) implements CodeRule {
        @Override
        public void judge(CodeList list, Code code, CodeVerdict verdict, Remarks remarks) {
            throw failure();
        }
    }

    private record FailingTextRule(String id) implements TextRule {
        @Override
        public void judge(String text, boolean isId, Remarks remarks) {
            throw failure();
        }
    }

    private record FailingFileRule(String id) implements FileRule {
        @Override
        public Judge open(Exporthuvud header, Catalogue catalogue) {
            return new Judge() {
                @Override
                public void arende(Arende arende, Remarks remarks) {
                    throw failure();
                }
            };
        }
    }

    private record FailingShareRule(String id) implements ShareRule {
        @Override
        public void count(Arende arende, CaseContext around, Counts counts) {
            counts.one("", true);
            throw failure();
        }
    }

    private record FullFileRule(String id) implements FileRule {
        @Override
        public Judge open(Exporthuvud header, Catalogue catalogue) {
            return new Judge() {
                @Override
                public boolean gaveUp() {
                    return true;
                }
            };
        }
    }

    static List<Rule> failing() {
        return List.of(
                new FailingNodeRule("BBIC-S009"),
                new EndlessNodeRule("BBIC-S009"),
                new FailingCodeRule("BBIC-K001"),
                new FailingTextRule("BBIC-P001"),
                new FailingFileRule("BBIC-F004"),
                new FailingShareRule("BBIC-D002"));
    }

    private static Checker with(Rule other) {
        List<Rule> rules = new ArrayList<>(Checker.allRules());
        assertThat(rules.removeIf(rule -> rule.id().equals(other.id()))).isTrue();
        rules.add(other);
        return Checker.of(Catalogue.bundled(), rules);
    }

    private static Report check(Checker checker) throws IOException {
        CheckRun run = checker.begin(CheckOptions.of(DAY));
        run.file(
                "export.ndjson",
                new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
                in -> CaseReader.open(in, checker.catalogue()),
                cases -> {});
        return run.finish();
    }

    private static RuleOutcome outcome(Report report, String id) {
        return report.rules().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("failing")
    void regelSomKastar_arKraschad_ochDeAndraGarVidare(Rule rule) throws IOException {
        Report report = check(with(rule));
        assertThat(report.outcome()).isEqualTo(Outcome.EJ_GENOMFORD);
        assertThat(outcome(report, rule.id()).status()).isEqualTo(RuleStatus.KRASCHADE);
        assertThat(report.rules())
                .filteredOn(r -> r.status() == RuleStatus.KRASCHADE)
                .hasSize(1);
        assertThat(report.rules()).hasSameSizeAs(Checker.allRules());
        assertThat(report.files().get(0).cases()).isEqualTo(2);
        Set<String> expected = rule.id().equals("BBIC-S009") ? Set.of("BBIC-T002") : Set.of("BBIC-S009", "BBIC-T002");
        assertThat(report.findings()).extracting(Report.Finding::rule).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("failing")
    void orsaken_sagerVar_inteVadUndantagetSade(Rule rule) throws IOException {
        String reason = String.valueOf(outcome(check(with(rule)), rule.id()).reason());
        assertThat(reason).doesNotContain(SECRET);
        assertThat(reason).contains("CrashTest.java");
    }

    @Test
    void kraschadRegel_gorOmradetDelvisProvat() throws IOException {
        Report report = check(with(new FailingFileRule("BBIC-F004")));
        assertThat(report.areas()).containsEntry(Area.FORM, AreaStatus.DELVIS_PROVAD);
    }

    @Test
    void enstakaArende_medRegelSomKastar_provasInte() {
        CaseChecker checker = with(new FailingNodeRule("BBIC-S009")).forCases("1.0", List.of());
        Arende arende = Arende.builder()
                .id("A-1")
                .utredningar(List.of(Utredning.builder().build()))
                .build();
        assertThatThrownBy(() -> checker.check(arende, DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BBIC-S009")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void regelSomGerUpp_arOverhoppad_medOrsak_ochRestenGors() throws IOException {
        Report report = check(with(new FullFileRule("BBIC-F004")));
        RuleOutcome own = outcome(report, "BBIC-F004");
        assertThat(own.status()).isEqualTo(RuleStatus.OVERHOPPAD);
        assertThat(own.reason()).isEqualTo("MINNET_RACKER_INTE");
        assertThat(report.outcome()).isEqualTo(Outcome.FEL_FINNS);
        assertThat(report.areas()).containsEntry(Area.FORM, AreaStatus.DELVIS_PROVAD);
    }

    @Test
    void ingenRegelKastar_daArIngetKraschat() throws IOException {
        assertThat(check(Checker.bundled()).rules()).noneMatch(r -> r.status() == RuleStatus.KRASCHADE);
    }
}
