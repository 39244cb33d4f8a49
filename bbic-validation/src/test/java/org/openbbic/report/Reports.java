package org.openbbic.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.LayerInfo;
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

/** Reports put together by hand, and what the writers make of them. */
final class Reports {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final LocalDate DAY = LocalDate.of(2018, 1, 16);

    private static final RuleBook RULES = RuleBook.bundled();
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final List<String> VERSIONS = List.of("webbkollen-2017");

    private static final List<RuleChange> CHANGES = List.of(
            new RuleChange("BBIC-F018", true, null, null, 3),
            new RuleChange("BBIC-T002", false, Level.UPPLYSNING, null, 4));

    private static final List<LayerInfo> LAYERS = List.of(
            new LayerInfo(
                    "Egna <variabler>",
                    Evidence.LOKAL,
                    LayerInfo.Party.KOMMUN,
                    "Systemförvaltaren",
                    LocalDate.of(2026, 11, 2),
                    null,
                    null,
                    HASH),
            new LayerInfo(
                    "Bilaga 2",
                    Evidence.AVSKRIFT,
                    LayerInfo.Party.LEVERANTOR,
                    "Produktägaren",
                    LocalDate.of(2026, 11, 3),
                    "2017-3-1",
                    "Konsulten",
                    HASH));

    private Reports() {}

    static String json(Report report, Locale language) {
        return written(out -> JsonReport.write(report, RULES, Catalogue.bundled(), language, out));
    }

    static String html(Report report, Locale language) {
        return written(out -> HtmlReport.write(report, RULES, Catalogue.bundled(), language, out));
    }

    static String csv(Report report, Locale language) {
        return written(out -> CsvReport.write(report, RULES, Catalogue.bundled(), language, out));
    }

    static String junit(Report report, Locale language, boolean caseIds) {
        return written(out -> JunitReport.write(report, RULES, Catalogue.bundled(), language, caseIds, out));
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static String written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A file that could not be read at all. */
    static Report unreadable() {
        FileReport file = new FileReport("tom.ndjson", null, null, List.of(), null, 0, 0, false);
        List<RuleOutcome> rules = new ArrayList<>();
        RULES.rows()
                .forEach(row -> rules.add(new RuleOutcome(row.id(), RuleStatus.OVERHOPPAD, 0, 0, 0, "INDATA_SAKNAS")));
        return report(List.of(file), Outcome.EJ_GENOMFORD, areas(AreaStatus.EJ_PROVAD), rules, List.of());
    }

    /** No file, no rule, nothing: the least that a report can hold. */
    static Report empty() {
        return report(List.of(), Outcome.INGA_FEL, Map.of(), List.of(), List.of());
    }

    /** A rule failed, and one had no room for what it must remember. */
    static Report crashed() {
        return report(
                List.of(file("export.ndjson", false)),
                Outcome.EJ_GENOMFORD,
                areas(AreaStatus.DELVIS_PROVAD),
                List.of(
                        new RuleOutcome("BBIC-F004", RuleStatus.OVERHOPPAD, 0, 0, 0, "MINNET_RACKER_INTE"),
                        new RuleOutcome(
                                "BBIC-T002",
                                RuleStatus.KRASCHADE,
                                3,
                                0,
                                0,
                                "IllegalStateException UtredningOverFyraManader.java:12")),
                List.of());
    }

    /** Two files, remarks of each level and with a value, more counted than listed, and all reasons and states. */
    static Report small() {
        List<FileReport> files = List.of(
                file("mars.ndjson", true),
                new FileReport("april.json", null, "3.2", List.of("webbkollen-2016"), null, 1, 1, false));
        List<RuleOutcome> rules = List.of(
                new RuleOutcome("BBIC-F001", RuleStatus.KORD, 417, 0, 1, null),
                new RuleOutcome(
                        "BBIC-F007", RuleStatus.KRASCHADE, 0, 0, 0, "IllegalStateException OkandVersion.java:46"),
                new RuleOutcome("BBIC-F014", RuleStatus.OVERHOPPAD, 0, 0, 0, "INDATA_SAKNAS"),
                new RuleOutcome("BBIC-K001", RuleStatus.KORD, 5000, 12, 2400, null),
                new RuleOutcome("BBIC-K002", RuleStatus.KORD, 5012, 0, 1, null),
                new RuleOutcome("BBIC-T002", RuleStatus.KORD, 416, 3, 1, null));
        List<Finding> findings = List.of(
                finding("BBIC-K001", 0, "A-1", 2, 41, "/barn/kon", null, "kon", "\"flika\""),
                finding("BBIC-K002", 0, "A-1", 2, 90, "/barn/ursprung", null, "ursprung", null),
                finding("BBIC-T002", 0, "A-1", 2, 310, "/utredningar/0/avslutad", null, "SoL (2001:453) 11:2", null),
                finding("BBIC-K001", 0, null, 3, 41, "/barn/kon", null, "kon", null),
                finding("BBIC-F001", 1, null, 2, 1, "", "efter", null, null));
        return report(files, Outcome.EJ_GENOMFORD, mixedAreas(), rules, findings);
    }

    /** One rule with so many remarks listed, each in a case of its own, of as many as counted. */
    static Report many(int listed, long counted) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < listed; i++) {
            findings.add(finding("BBIC-K001", 0, "A-" + i, i + 2, 41, "/barn/kon", null, "kon", null));
        }
        return report(
                List.of(file("export.ndjson", false)),
                Outcome.FEL_FINNS,
                mixedAreas(),
                List.of(new RuleOutcome("BBIC-K001", RuleStatus.KORD, counted, 0, counted, null)),
                findings);
    }

    private static FileReport file(String name, boolean synthetic) {
        return new FileReport(name, HASH, "webbkollen-2017", List.of(), DAY, 416, 0, synthetic);
    }

    private static Finding finding(
            String rule,
            int file,
            @Nullable String caseId,
            int line,
            int column,
            String path,
            @Nullable String variant,
            @Nullable String detail,
            @Nullable String value) {
        return new Finding(rule, file, caseId, line, column, path, variant, detail, value, VERSIONS);
    }

    private static Map<Area, AreaStatus> areas(AreaStatus status) {
        Map<Area, AreaStatus> areas = new EnumMap<>(Area.class);
        for (Area area : Area.values()) {
            areas.put(area, status);
        }
        return areas;
    }

    private static Map<Area, AreaStatus> mixedAreas() {
        Map<Area, AreaStatus> areas = new EnumMap<>(Area.class);
        for (Area area : Area.values()) {
            areas.put(area, AreaStatus.values()[area.ordinal() % AreaStatus.values().length]);
        }
        return areas;
    }

    private static Report report(
            List<FileReport> files,
            Outcome outcome,
            Map<Area, AreaStatus> areas,
            List<RuleOutcome> rules,
            List<Finding> findings) {
        Map<Level, Long> counts = new EnumMap<>(Level.class);
        rules.forEach(rule -> counts.merge(RULES.getRow(rule.id()).level(), rule.findings(), Long::sum));
        List<Untestable> untestable = new ArrayList<>();
        List<Filled> filled = new ArrayList<>();
        if (!findings.isEmpty()) {
            for (Reason reason : Reason.values()) {
                untestable.add(new Untestable("avslut.orsak", reason, 1234, 7));
            }
            filled.add(new Filled("barn.kon", 416, 416));
            filled.add(new Filled("beslut.riskbedomning", 1500, 1499));
            filled.add(new Filled("beslut.datum", 1500, 1));
            filled.add(new Filled("avslut.orsak", 416, 0));
            filled.add(new Filled("lvu.ansokan", 0, 0));
        }
        return new Report(
                "0.0.0",
                "2026-01",
                HASH,
                findings.isEmpty() ? List.of() : LAYERS,
                findings.isEmpty() ? null : new ProfileInfo("En kommuns profil", HASH),
                findings.isEmpty() ? List.of() : CHANGES,
                DAY,
                files,
                outcome,
                areas,
                untestable.isEmpty() ? 0 : 24,
                untestable.isEmpty() ? 0 : 13,
                counts,
                rules,
                Findings.of(findings),
                untestable,
                filled);
    }
}
