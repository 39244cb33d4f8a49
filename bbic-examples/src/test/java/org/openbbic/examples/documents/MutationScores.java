package org.openbbic.examples.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.openbbic.examples.Root;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What mutation testing gave for each package: the two tables under {@code docs/mutationer}, which only PIT's own report
 * fills in, but for the reason beside each survivor.
 */
record MutationScores(List<Score> scores, List<Survivor> survivors) {

    private static final Path FOLDER = Root.FOLDER.resolve("docs").resolve("mutationer");
    private static final String SCORES = "matning.csv";
    private static final String SURVIVORS = "overlevande.csv";
    private static final int HASH = 16;

    /**
     * One package.
     *
     * @param source hash of its source as it was measured; empty where it never was
     * @param unfinished of the detected, those that made a test never end
     */
    record Score(
            String name,
            String module,
            String classes,
            String tests,
            String source,
            int changes,
            int detected,
            int unfinished,
            int survived,
            int uncovered) {

        boolean isMeasured() {
            return !source.isEmpty();
        }

        /** Whether the package is still what was measured. */
        boolean isCurrent() throws IOException {
            return source.equals(hash(this));
        }

        private static Score of(String line) {
            String[] parts = line.split(";", -1);
            return new Score(
                    parts[0],
                    parts[1],
                    parts[2],
                    parts[3],
                    parts[4],
                    number(parts[5]),
                    number(parts[6]),
                    number(parts[7]),
                    number(parts[8]),
                    number(parts[9]));
        }

        private static int number(String text) {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }

        private String line() {
            String numbers = isMeasured()
                    ? source + ";" + changes + ";" + detected + ";" + unfinished + ";" + survived + ";" + uncovered
                    : ";;;;;";
            return String.join(";", name, module, classes, tests, numbers);
        }
    }

    /**
     * Changes of one method that no test noticed.
     *
     * @param reason why it is so; written by whoever has looked
     */
    record Survivor(String name, String type, String method, int number, String reason) {

        private static Survivor of(String line) {
            String[] parts = line.split(";", 5);
            return new Survivor(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]), parts[4]);
        }

        private String place() {
            return name + ";" + type + ";" + method;
        }

        private String line() {
            return place() + ";" + number + ";" + reason;
        }
    }

    static MutationScores read() throws IOException {
        return new MutationScores(
                rows(SCORES).map(Score::of).toList(),
                rows(SURVIVORS).map(Survivor::of).toList());
    }

    /** The lines of a table after its heading. */
    private static Stream<String> rows(String table) throws IOException {
        return Files.readAllLines(FOLDER.resolve(table)).stream().skip(1);
    }

    /** With what PIT reported of every package that has a folder of its name there, and the tables written anew. */
    MutationScores with(Path reports) throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        survivors.forEach(each -> reasons.put(each.place(), each.reason()));
        List<Score> measured = new ArrayList<>();
        List<Survivor> left = new ArrayList<>();
        for (Score score : scores) {
            Path report = reports.resolve(score.name()).resolve("mutations.xml");
            if (Files.exists(report)) {
                List<Element> changes = changes(report);
                measured.add(measured(score, changes));
                left.addAll(survivors(score, changes, reasons));
            } else {
                measured.add(score);
                survivors.stream()
                        .filter(each -> each.name().equals(score.name()))
                        .forEach(left::add);
            }
        }
        write(SCORES, measured.stream().map(Score::line));
        write(SURVIVORS, left.stream().map(Survivor::line));
        return new MutationScores(measured, left);
    }

    private static void write(String table, Stream<String> rows) throws IOException {
        Path file = FOLDER.resolve(table);
        String heading = Files.readAllLines(file).get(0);
        Files.write(file, Stream.concat(Stream.of(heading), rows).toList());
    }

    private static List<Element> changes(Path report) throws IOException {
        try {
            NodeList nodes = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("mutation");
            List<Element> changes = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                changes.add((Element) nodes.item(i));
            }
            return changes;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(report + ": no report of PIT's", e);
        }
    }

    private static Score measured(Score before, List<Element> changes) throws IOException {
        return new Score(
                before.name(),
                before.module(),
                before.classes(),
                before.tests(),
                hash(before),
                changes.size(),
                (int) changes.stream().filter(MutationScores::isDetected).count(),
                count(changes, "TIMED_OUT"),
                count(changes, "SURVIVED"),
                count(changes, "NO_COVERAGE"));
    }

    private static boolean isDetected(Element change) {
        return Boolean.parseBoolean(change.getAttribute("detected"));
    }

    private static int count(List<Element> changes, String status) {
        return (int) changes.stream()
                .filter(change -> change.getAttribute("status").equals(status))
                .count();
    }

    private static List<Survivor> survivors(Score score, List<Element> changes, Map<String, String> reasons) {
        Map<String, Integer> places = new TreeMap<>();
        for (Element change : changes) {
            if (!isDetected(change)) {
                places.merge(score.name() + ";" + type(change) + ";" + method(change), 1, Integer::sum);
            }
        }
        return places.entrySet().stream()
                .map(place -> Survivor.of(
                        place.getKey() + ";" + place.getValue() + ";" + reasons.getOrDefault(place.getKey(), "")))
                .toList();
    }

    /** The class by its own name, with an inner one told by the one around it. */
    private static String type(Element change) {
        String name = text(change, "mutatedClass");
        return name.substring(name.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
    }

    /** The method, with a lambda told by the one around it. */
    private static String method(Element change) {
        return text(change, "mutatedMethod").replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1");
    }

    private static String text(Element change, String name) {
        return change.getElementsByTagName(name).item(0).getTextContent();
    }

    /** Of the package's own source files, in the order of their names. */
    private static String hash(Score score) throws IOException {
        Path folder = Root.FOLDER
                .resolve(score.module())
                .resolve("src/main/java")
                .resolve(score.name().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted(Comparator.comparing(each -> each.getFileName().toString()))
                    .toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
