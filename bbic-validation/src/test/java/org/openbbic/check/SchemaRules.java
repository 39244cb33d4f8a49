package org.openbbic.check;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.report.Report;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;

/**
 * Which rules a JSON Schema can express, from {@code schema-regler.csv}, and the checker's verdict on an export by those
 * rules alone.
 */
final class SchemaRules {

    /** Of the rules that a schema can express in part, the kinds of problem that it can. */
    private static final Set<Kind> KINDS = Set.of(
            Kind.BAD_JSON,
            Kind.HEADER_MISSING,
            Kind.HEADER_INCOMPLETE,
            Kind.LONG_TEXT,
            Kind.LONG_NAME,
            Kind.MANY_MEMBERS);

    private static final String HEADING = "regel;schemat;varfor";

    /** One rule: {@code ja}, {@code delvis} or {@code nej}, and why. */
    record Row(String can, String why) {}

    private SchemaRules() {}

    static Map<String, Row> rows() {
        try (InputStream in = SchemaRules.class.getResourceAsStream("schema-regler.csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (!lines.get(0).equals(HEADING)) {
                throw new AssertionError("heading");
            }
            Map<String, Row> rows = new TreeMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(";", 3);
                rows.put(cells[0], new Row(cells[1], cells[2]));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Map<String, Row> ROWS = rows();

    /** {@code ja}, {@code delvis} or {@code nej}. */
    static String can(String rule) {
        return requireNonNull(ROWS.get(rule)).can();
    }

    /** The rules of level FEL, of those a schema can express, that the export breaks. */
    static List<String> broken(byte[] export) {
        List<String> broken = new ArrayList<>();
        for (Report.Finding finding : check(export).findings()) {
            boolean wrong = RuleBook.bundled().getRow(finding.rule()).level() == Level.FEL;
            if (wrong && can(finding.rule()).equals("ja")) {
                broken.add(finding.rule() + " " + finding.path());
            }
        }
        for (ReadProblem problem : problems(export)) {
            if (KINDS.contains(problem.kind())) {
                broken.add(problem.kind() + " " + problem.path());
            }
        }
        return broken;
    }

    static Report check(byte[] export) {
        CheckRun run = Checker.bundled().begin(CheckOptions.of(LocalDate.of(2018, 1, 16)));
        try {
            run.file(
                    "export",
                    new ByteArrayInputStream(export),
                    in -> CaseReader.open(in, Catalogue.bundled()),
                    cases -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run.finish();
    }

    private static List<ReadProblem> problems(byte[] export) {
        try (CaseReader reader = CaseReader.open(new ByteArrayInputStream(export), Catalogue.bundled())) {
            List<ReadProblem> problems = new ArrayList<>(reader.takeFileProblems());
            ReadCase next;
            while ((next = reader.next()) != null) {
                problems.addAll(next.problems());
            }
            problems.addAll(reader.takeFileProblems());
            return problems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
