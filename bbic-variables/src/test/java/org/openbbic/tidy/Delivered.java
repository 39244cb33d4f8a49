package org.openbbic.tidy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.CaseReader;

/** A delivery as its files stand, read back by a reader of CSV that is not ours. */
record Delivered(DeliveryLog log, Map<String, byte[]> files) {

    static final String HEADER = "{\"bbicExport\":\"1\",\"bbicVersion\":\"1.0\",\"kommun\":\"0180\"}\n";
    static final CodeKey KEY =
            CodeKey.parse("00112233445566778899aabbccddeeff".repeat(2)).orElseThrow();

    /** Any group may be small here, so that one case is enough. */
    static Minimisation anyGroup() {
        return Minimisation.careful().withSmallestGroup(1);
    }

    static Delivered of(Catalogue catalogue, Minimisation minimisation, String export, String... forms) {
        return of(catalogue, minimisation, export.getBytes(StandardCharsets.UTF_8), forms);
    }

    static Delivered of(Catalogue catalogue, Minimisation minimisation, byte[] export, String... forms) {
        try {
            Path parent = Files.createTempDirectory("utlamning");
            try {
                return of(catalogue, minimisation, export, parent.resolve("ut"), forms);
            } finally {
                clear(parent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Delivered of(
            Catalogue catalogue, Minimisation minimisation, byte[] export, Path folder, String... forms)
            throws IOException {
        List<TableForm> chosen = new ArrayList<>();
        for (String form : forms.length == 0 ? new String[] {"csv"} : forms) {
            chosen.add(Forms.find(catalogue, form).orElseThrow());
        }
        try (Delivery delivery = Delivery.into(folder, catalogue, minimisation, chosen);
                CaseReader reader = CaseReader.open(new ByteArrayInputStream(export), catalogue)) {
            delivery.take(reader, Objects.requireNonNullElse(reader.header().bbicVersion(), "1.0"), cases -> {});
            return new Delivered(delivery.keep(new DeliveryLog.Source("0", "ab", null)), read(folder));
        } catch (SmallGroupException e) {
            throw new AssertionError(e.smallest().toString(), e);
        }
    }

    static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    static void clear(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    String text(String file) {
        return new String(Objects.requireNonNull(files.get(file), file), StandardCharsets.UTF_8);
    }

    /** The rows of a table, each by its headings; what is not stated is left out. */
    List<Map<String, String>> rows(String table) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text(table + ".csv"), format)) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                Map<String, String> row = new LinkedHashMap<>(record.toMap());
                row.values().removeIf(String::isEmpty);
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often that became of that field. */
    long steps(String field, Reason reason) {
        return log.steps().stream()
                .filter(step -> step.field().equals(field) && step.reason() == reason)
                .mapToLong(DeliveryLog.Step::count)
                .sum();
    }
}
