package org.openbbic.export.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;
import org.openbbic.export.ExportWriter;
import org.openbbic.export.ReadCase;
import org.openbbic.export.ReadProblem;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/** Reads whole tables in memory, for tests. */
final class Tables {

    /** All that was read. */
    record All(Exporthuvud header, List<ReadCase> cases, List<ReadProblem> fileProblems) {

        List<ReadProblem> problems() {
            List<ReadProblem> all = new ArrayList<>(fileProblems);
            cases.forEach(c -> all.addAll(c.problems()));
            return all;
        }

        List<Kind> kinds() {
            return problems().stream().map(ReadProblem::kind).toList();
        }

        ReadProblem onlyProblem() {
            if (problems().size() != 1) {
                throw new AssertionError("one problem expected: " + problems());
            }
            return problems().get(0);
        }

        Arende value(int index) {
            return Objects.requireNonNull(cases.get(index).value());
        }

        /** The cases as NDJSON, without the header. */
        List<String> json() throws IOException {
            List<Arende> values = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                values.add(value(i));
            }
            return Tables.json(values);
        }
    }

    private Tables() {}

    static List<String> json(List<Arende> cases) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExportWriter writer =
                ExportWriter.ndjson(out, Exporthuvud.builder().build())) {
            for (Arende arende : cases) {
                writer.write(arende);
            }
        }
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    static Mapping mapping(String json) throws IOException {
        return Mapping.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** A mapping with those columns, written with ' for ". */
    static Mapping wide(String... columns) throws IOException {
        return of("bred", columns);
    }

    static Mapping longForm(String... columns) throws IOException {
        return of("lang", columns);
    }

    private static Mapping of(String form, String... columns) throws IOException {
        return mapping(("{'bbicMappning':'1','huvud':{'bbicVersion':'1.0'},'form':'" + form + "','kolumner':[{"
                        + String.join("},{", columns) + "}]}")
                .replace('\'', '"'));
    }

    static All read(Mapping mapping, String table) throws IOException {
        return read(mapping, table.getBytes(StandardCharsets.UTF_8));
    }

    static All read(Mapping mapping, byte[] table) throws IOException {
        return read(mapping, new ByteArrayInputStream(table), null);
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static All read(Mapping mapping, InputStream table, byte @Nullable [] key) throws IOException {
        return read(mapping, table, key, Catalogue.bundled());
    }

    static All read(Mapping mapping, InputStream table, byte @Nullable [] key, Catalogue catalogue) throws IOException {
        try (CaseReader reader = CsvCaseReader.open(table, mapping, catalogue, key)) {
            return all(reader);
        }
    }

    /** All that a reader gives. */
    static All all(CaseReader reader) throws IOException {
        List<ReadCase> cases = new ArrayList<>();
        List<ReadProblem> problems = new ArrayList<>(reader.takeFileProblems());
        ReadCase next;
        while ((next = reader.next()) != null) {
            cases.add(next);
            problems.addAll(reader.takeFileProblems());
        }
        problems.addAll(reader.takeFileProblems());
        return new All(reader.header(), cases, problems);
    }
}
