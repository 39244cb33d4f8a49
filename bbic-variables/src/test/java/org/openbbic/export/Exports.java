package org.openbbic.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.ReadProblem.Kind;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Exporthuvud;

/** Reads and writes whole exports in memory, for tests. */
public final class Exports {

    static final String HEADER = "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\"}\n";

    /** All that was read. */
    public record All(Exporthuvud header, List<ReadCase> cases, List<ReadProblem> fileProblems) {

        public List<Kind> kinds() {
            List<Kind> kinds =
                    new ArrayList<>(fileProblems.stream().map(ReadProblem::kind).toList());
            cases.forEach(c -> c.problems().forEach(p -> kinds.add(p.kind())));
            return kinds;
        }

        public Arende only() {
            return java.util.Objects.requireNonNull(cases.get(0).value());
        }

        ReadProblem onlyProblem() {
            List<ReadProblem> all = new ArrayList<>(fileProblems);
            cases.forEach(c -> all.addAll(c.problems()));
            if (all.size() != 1) {
                throw new AssertionError("one problem expected: " + all);
            }
            return all.get(0);
        }
    }

    private Exports() {}

    public static All read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static All read(byte[] bytes) throws IOException {
        return read(new ByteArrayInputStream(bytes));
    }

    /** Reads it in small portions, so that every buffer border is met. */
    static All readInPortions(byte[] bytes, int size) throws IOException {
        List<InputStream> parts = new ArrayList<>();
        for (int i = 0; i < bytes.length; i += size) {
            parts.add(new ByteArrayInputStream(bytes, i, Math.min(size, bytes.length - i)));
        }
        return read(new SequenceInputStream(java.util.Collections.enumeration(parts)));
    }

    static All read(InputStream in) throws IOException {
        try (CaseReader reader = CaseReader.open(in, Catalogue.bundled())) {
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

    public static byte[] ndjson(Exporthuvud header, List<Arende> cases) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExportWriter writer = ExportWriter.ndjson(out, header)) {
            for (Arende arende : cases) {
                writer.write(arende);
            }
        }
        return out.toByteArray();
    }

    static byte[] json(Exporthuvud header, List<Arende> cases) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExportWriter writer = ExportWriter.json(out, header)) {
            for (Arende arende : cases) {
                writer.write(arende);
            }
        }
        return out.toByteArray();
    }
}
