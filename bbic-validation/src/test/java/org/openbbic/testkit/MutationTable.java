package org.openbbic.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rule is there for which change, as data. {@code mutationer.csv} has a row for a change, a field and, where it
 * matters, what else stands in the object; the first row that fits holds. Its rule is the one that must remark and no
 * other may, several with {@code +} between where several things become wrong; or {@code ingen} with the reason; or
 * {@code ratt} with the limit that is not passed.
 *
 * <p>A change is one of {@link Operator}, several with {@code |} between, or one that only the row itself makes:
 * {@code satt:VALUE} puts that JSON value or text there; {@code byt:WAY} swaps it with the field by that way;
 * {@code dag:OFFSET:WAY}, such as {@code dag:+14d:datum}, puts the day so far from the day by that way.
 */
final class MutationTable {

    /** No rule is there for the change. */
    private static final String NONE = "ingen";

    /** The change leaves the export right: a limit that is not passed. No rule may remark. */
    private static final String RIGHT = "ratt";

    private static final String HEADING = "operator;falt;dar;regel;skal";

    private final List<Row> rows = new ArrayList<>();
    private final Set<String> known = new TreeSet<>();

    /**
     * One row.
     *
     * @param operators the changes
     * @param path where: names with {@code /} between, {@code *} for any number or name, {@code **} for anything before
     * @param where what else must hold in the object, {@code name=} nothing stands there, {@code name=value},
     *     {@code name!=} something does; several with {@code &} between
     * @param rules the rule that must remark; none where no rule does, and several where several things become wrong
     * @param isRight whether the changed export is right, so that none may
     * @param reason why none does; empty where one does
     */
    record Row(List<String> operators, String path, String where, List<String> rules, boolean isRight, String reason) {

        boolean isCaught() {
            return !rules.isEmpty();
        }

        boolean fits(Place place, ObjectNode text) {
            return isAt(place.path()) && holds(place, text);
        }

        private boolean isAt(String where) {
            String pattern = path;
            List<String> steps = new ArrayList<>(List.of(where.split("/")));
            if (pattern.startsWith("**")) {
                pattern = pattern.substring(Math.min(pattern.length(), "**/".length()));
                int wanted = pattern.isEmpty() ? 0 : pattern.split("/").length;
                if (steps.size() < wanted) {
                    return false;
                }
                steps = steps.subList(steps.size() - wanted, steps.size());
            }
            List<String> wanted = pattern.isEmpty() ? List.of() : List.of(pattern.split("/"));
            if (wanted.size() != steps.size()) {
                return false;
            }
            for (int i = 0; i < wanted.size(); i++) {
                if (!wanted.get(i).equals("*") && !wanted.get(i).equals(steps.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean holds(Place place, ObjectNode text) {
            for (String term : where.isEmpty() ? List.<String>of() : Arrays.asList(where.split(" & "))) {
                boolean not = term.contains("!=");
                String[] parts = term.split("!?=", -1);
                JsonNode found = place.relative(text, parts[0]);
                boolean equal = parts[1].isEmpty() ? found.isMissingNode() : has(found, parts[1]);
                if (equal == not) {
                    return false;
                }
            }
            return true;
        }

        private static boolean has(JsonNode found, String value) {
            if (found.isArray()) {
                for (JsonNode each : found) {
                    if (each.asText().equals(value)) {
                        return true;
                    }
                }
                return false;
            }
            return found.asText().equals(value) && !found.isMissingNode();
        }
    }

    MutationTable() {
        List<String> lines = lines("mutationer.csv");
        if (!lines.get(0).equals(HEADING)) {
            throw new IllegalStateException("mutationer.csv: heading");
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(";", -1);
            if (parts.length != 5) {
                throw new IllegalStateException("mutationer.csv: " + line);
            }
            boolean isRight = parts[3].equals(RIGHT);
            List<String> rules = isRight || parts[3].equals(NONE) ? List.of() : List.of(parts[3].split("\\+"));
            rows.add(new Row(List.of(parts[0].split("\\|")), parts[1], parts[2], rules, isRight, parts[4]));
            known.addAll(rules);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** The rows whose changes only they make. */
    List<Row> own() {
        return rows.stream().filter(row -> row.operators().get(0).contains(":")).toList();
    }

    /** The row of a change that can be made anywhere. */
    Optional<Row> find(Operator operator, Place place, ObjectNode text) {
        return rows.stream()
                .filter(row -> row.operators().contains(operator.word()) && row.fits(place, text))
                .findFirst();
    }

    /** The rules that some row is about. */
    Set<String> rules() {
        return known;
    }

    /** A table of two columns beside this class, its heading left out. */
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        List<String> lines = lines(name);
        for (String line : lines.subList(1, lines.size())) {
            int end = line.indexOf(';');
            pairs.put(line.substring(0, end), line.substring(end + 1));
        }
        return pairs;
    }

    private static List<String> lines(String name) {
        try (InputStream in = MutationTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
