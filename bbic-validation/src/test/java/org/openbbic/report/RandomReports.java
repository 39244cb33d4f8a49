package org.openbbic.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Evidence;
import org.openbbic.report.Report.AreaStatus;
import org.openbbic.report.Report.FileReport;
import org.openbbic.report.Report.Filled;
import org.openbbic.report.Report.Finding;
import org.openbbic.report.Report.Outcome;
import org.openbbic.report.Report.Reason;
import org.openbbic.report.Report.RuleOutcome;
import org.openbbic.report.Report.RuleStatus;
import org.openbbic.report.Report.Untestable;
import org.openbbic.rules.Area;
import org.openbbic.rules.Level;
import org.openbbic.rules.ProfileInfo;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleChange;
import org.openbbic.rules.RuleRow;

/** Reports of every shape, with texts of any characters where a file can decide them. */
final class RandomReports {

    /** A rule and one of its wordings. */
    private record Wording(String rule, @Nullable String variant) {}

    private static final List<Wording> WORDINGS = wordings();
    private static final List<String> RULES =
            RuleBook.bundled().rows().stream().map(RuleRow::id).toList();
    private static final List<String> LISTS =
            Catalogue.bundled().lists().stream().map(CodeList::id).toList();
    private static final List<String> VERSIONS =
            Catalogue.bundled().versions().stream().map(VersionInfo::id).toList();

    private RandomReports() {}

    private static List<Wording> wordings() {
        Properties texts = new Properties();
        try (InputStream in = RuleBook.class.getResourceAsStream("regler_sv.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Wording> wordings = new ArrayList<>();
        Pattern key = Pattern.compile("(BBIC-[A-Z][0-9]{3})\\.text(?:\\.(.+))?");
        for (String name : texts.stringPropertyNames().stream().sorted().toList()) {
            Matcher found = key.matcher(name);
            if (found.matches()) {
                wordings.add(new Wording(found.group(1), found.group(2)));
            }
        }
        return wordings;
    }

    /** Reports whose remarks lie in one of their files. */
    static Arbitrary<Report> reports() {
        return files().list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(files -> Combinators.combine(
                                Arbitraries.of(Outcome.class),
                                Arbitraries.maps(Arbitraries.of(Area.class), Arbitraries.of(AreaStatus.class)),
                                Arbitraries.maps(Arbitraries.of(Level.class), counts()),
                                rules(),
                                findings(files.size()).list().ofMaxSize(8),
                                untestable().list().ofMaxSize(4),
                                filled().list().ofMaxSize(4),
                                days())
                        .as((outcome, areas, levels, rules, findings, untestable, filled, day) ->
                                report(files, outcome, areas, levels, rules, findings, untestable, filled, day)))
                .flatMap(report -> layers().list().ofMaxSize(2).map(layers -> with(report, layers)));
    }

    private static Arbitrary<LayerInfo> layers() {
        return Combinators.combine(
                        texts().filter(text -> !text.isEmpty()),
                        Arbitraries.of(Evidence.LOKAL, Evidence.AVSKRIFT),
                        Arbitraries.of(LayerInfo.Party.class),
                        texts().filter(text -> !text.isEmpty()),
                        days(),
                        texts().injectNull(0.5),
                        texts().injectNull(0.5))
                .as((name, grade, party, by, day, article, checked) ->
                        new LayerInfo(name, grade, party, by, day, article, checked, "0".repeat(64)));
    }

    private static final List<RuleChange> CHANGES = List.of(
            new RuleChange("BBIC-F018", true, null, null, 3),
            new RuleChange("BBIC-T002", false, Level.UPPLYSNING, 40, 4));

    private static Report with(Report report, List<LayerInfo> layers) {
        return new Report(
                report.toolVersion(),
                report.catalogueVersion(),
                report.catalogueSha256(),
                layers,
                layers.isEmpty() ? null : new ProfileInfo(layers.get(0).name(), "0".repeat(64)),
                layers.isEmpty() ? List.of() : CHANGES,
                report.asOf(),
                report.files(),
                report.outcome(),
                report.areas(),
                report.variables(),
                report.variablesTested(),
                report.counts(),
                report.rules(),
                report.findings(),
                report.untestable(),
                report.filled());
    }

    private static Report report(
            List<FileReport> files,
            Outcome outcome,
            Map<Area, AreaStatus> areas,
            Map<Level, Long> levels,
            List<RuleOutcome> rules,
            List<Finding> findings,
            List<Untestable> untestable,
            List<Filled> filled,
            LocalDate day) {
        return new Report(
                "0.0.0",
                "2026-01",
                "0".repeat(64),
                List.of(),
                null,
                List.of(),
                day,
                files,
                outcome,
                areas,
                untestable.size() + 2,
                2,
                levels,
                rules,
                Findings.of(findings),
                untestable,
                filled);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.of("", "<b>", "\"'&", "\u202Eabc", "\u0000\n\t", "å".repeat(300)));
    }

    private static Arbitrary<Long> counts() {
        return Arbitraries.longs().between(0, 2_000_000);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20_000).map(LocalDate.of(1990, 1, 1)::plusDays);
    }

    private static Arbitrary<FileReport> files() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of("0123456789abcdef".repeat(4)).injectNull(0.2),
                        Arbitraries.of(VERSIONS).injectNull(0.2),
                        Arbitraries.of(VERSIONS).list().ofMaxSize(2),
                        days().injectNull(0.2),
                        counts(),
                        counts(),
                        Arbitraries.of(true, false))
                .as(FileReport::new);
    }

    private static Arbitrary<List<RuleOutcome>> rules() {
        return Combinators.combine(
                        Arbitraries.of(RULES),
                        Arbitraries.of(RuleStatus.class),
                        counts(),
                        counts(),
                        counts(),
                        Arbitraries.oneOf(Arbitraries.of("INDATA_SAKNAS", "MINNET_RACKER_INTE"), texts())
                                .injectNull(0.5))
                .as(RuleOutcome::new)
                .list()
                .uniqueElements(RuleOutcome::id)
                .ofMaxSize(6);
    }

    private static Arbitrary<Finding> findings(int files) {
        Arbitrary<String> paths =
                Arbitraries.oneOf(texts(), Arbitraries.of("/barn/kon", "/utredningar/0/*okand", "/insatser/1/beslut"));
        return Combinators.combine(
                        Arbitraries.of(WORDINGS),
                        Arbitraries.integers().between(0, files - 1),
                        texts().injectNull(0.2),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        paths,
                        Arbitraries.oneOf(Arbitraries.of(LISTS), texts()).injectNull(0.2),
                        texts().injectNull(0.5),
                        Arbitraries.of(VERSIONS).list().ofMaxSize(2))
                .as((wording, file, id, place, path, detail, value, versions) -> new Finding(
                        wording.rule(), file, id, place, place, path, wording.variant(), detail, value, versions));
    }

    private static Arbitrary<Untestable> untestable() {
        return Combinators.combine(
                        Arbitraries.of(LISTS),
                        Arbitraries.of(Reason.class),
                        counts(),
                        Arbitraries.integers().between(0, 10_000))
                .as(Untestable::new);
    }

    private static Arbitrary<Filled> filled() {
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of(LISTS), Arbitraries.of("barn.fodelsear", "beslut.datum")),
                        counts(),
                        counts())
                .as((address, some, others) -> new Filled(address, some + others, some));
    }
}
