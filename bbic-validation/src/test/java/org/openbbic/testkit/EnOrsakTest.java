package org.openbbic.testkit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openbbic.check.Checker;
import org.openbbic.export.FieldKind;
import org.openbbic.export.IsoDate;

/**
 * No two rules answer one cause: every day of the good exports is moved near and far, every child is made younger and older,
 * and never does more than one remark come of it. {@code tva-regler.csv} names the pairs where two things become wrong.
 */
class EnOrsakTest {

    private static final List<String> VERSIONS = List.of("1.0", "webbkollen-2017", "3.1");

    private static final List<Integer> DAYS =
            List.of(-4000, -700, -300, -130, -60, -30, -15, -7, 7, 15, 30, 60, 130, 300, 700, 4000);

    private static final int OLDEST = 1980;
    private static final int YOUNGEST = 2030;

    /** The rules that spoke of one change together, and where. */
    private static final Map<String, Collection<String>> TOGETHER = new TreeMap<>();

    /** The rules that spoke alone. */
    private static final Collection<String> ALONE = new TreeSet<>();

    @BeforeAll
    static void moved() {
        VERSIONS.forEach(EnOrsakTest::moveEach);
    }

    @Test
    void enFlyttadDag_gerHogstEnAnmarkning() {
        assertThat(ALONE).hasSizeGreaterThan(25);
        assertThat(TOGETHER)
                .containsOnlyKeys(known().stream().filter(TOGETHER::containsKey).toList());
    }

    @Test
    void varjePar_medSkal_behovs() {
        Collection<String> needed = new TreeSet<>(TOGETHER.keySet());
        new MutationTable()
                .rows().stream()
                        .filter(row -> row.rules().size() > 1)
                        .forEach(row -> needed.add(String.join("+", new TreeSet<>(row.rules()))));
        assertThat(known()).containsExactlyElementsOf(needed);
        assertThat(MutationTable.pairs("tva-regler.csv").values()).noneMatch(String::isBlank);
    }

    private static Collection<String> known() {
        return new TreeSet<>(MutationTable.pairs("tva-regler.csv").keySet());
    }

    private static void moveEach(String version) {
        List<String> lines = Mutations.lines(version);
        ObjectNode header = Mutations.json(lines.get(0)).put("antalArenden", 1);
        for (String line : lines.subList(1, lines.size())) {
            ObjectNode arende = Mutations.json(line);
            List<String> before = Mutations.remarks(Checker.bundled(), Mutations.text(header, arende));
            for (Place place : Place.all(Place.Root.ARENDE, arende)) {
                values(place, place.value(arende)).forEach(value -> {
                    ObjectNode changed = arende.deepCopy();
                    place.object(changed).set(place.name(), value);
                    List<String> found = Mutations.remarks(Checker.bundled(), Mutations.text(header, changed));
                    before.forEach(found::remove);
                    add(found, version + " " + place.path() + " " + value);
                });
            }
        }
    }

    private static void add(List<String> found, String where) {
        if (found.size() == 1) {
            ALONE.add(found.get(0));
        } else if (!found.isEmpty()) {
            found.sort(null);
            TOGETHER.computeIfAbsent(String.join("+", found), rules -> new TreeSet<>())
                    .add(where);
        }
    }

    private static Stream<JsonNode> values(Place place, JsonNode before) {
        if (place.name().equals("fodelsear") && before.isInt()) {
            return IntStream.range(OLDEST, YOUNGEST).mapToObj(JsonNodeFactory.instance::numberNode);
        }
        FieldKind kind = place.field().kind();
        if (kind == FieldKind.DATE && before.isTextual()) {
            return DAYS.stream().map(days -> moved(before, days));
        }
        if (kind == FieldKind.DATES && before.isArray()) {
            return DAYS.stream()
                    .flatMap(days -> IntStream.range(0, before.size()).mapToObj(i -> oneMoved(before, i, days)));
        }
        return Stream.of();
    }

    private static JsonNode oneMoved(JsonNode before, int index, int days) {
        ArrayNode all = before.deepCopy();
        all.set(index, moved(before.get(index), days));
        return all;
    }

    private static JsonNode moved(JsonNode day, int days) {
        return JsonNodeFactory.instance.textNode(
                requireNonNull(IsoDate.parse(day.asText())).plusDays(days).toString());
    }
}
