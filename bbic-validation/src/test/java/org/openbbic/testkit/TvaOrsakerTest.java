package org.openbbic.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.check.Checker;

/**
 * Two causes in one case, built of every pair of rules that can speak of the same good case: never do more than two remarks
 * come of them. There can be fewer, where a rule no longer trusts its day or its answer (decision 0010), and another rule can
 * answer where the second change moved what the first was measured against. {@code tva-orsaker.csv} names the pairs where
 * more than two things become wrong.
 */
class TvaOrsakerTest {

    /** So many different fields of a case each rule is made to speak of. */
    private static final int FIELDS = 3;

    /** So many times each pair of rules is tried. */
    private static final int ENOUGH = 2;

    private static final Map<String, Integer> TRIED = new HashMap<>();

    /** Pairs where both rules spoke, at least once. */
    private static final Collection<String> BOTH = new TreeSet<>();

    /** The pairs of which more was said than there were causes, and where. */
    private static final Map<String, Collection<String>> MORE = new TreeMap<>();

    /** One change that one rule, and no other, remarks on. */
    private record Cause(String rule, String operator, Place place) {

        boolean make(Case changed) {
            return Change.of(operator).make(place, changed.root(place), changed.version());
        }

        /** Whether the two can be made in any order: neither stands in what the other changes. */
        boolean isApart(Cause other) {
            String one = "/" + place.path() + "/";
            String two = "/" + other.place.path() + "/";
            return place.root() != other.place.root() || !one.startsWith(two) && !two.startsWith(one);
        }

        @Override
        public String toString() {
            return operator + " " + place.path();
        }
    }

    /** A case under its header. */
    private record Case(String version, ObjectNode header, ObjectNode arende) {

        Case copy() {
            return new Case(version, header.deepCopy(), arende.deepCopy());
        }

        ObjectNode root(Place place) {
            return place.root() == Place.Root.HUVUD ? header : arende;
        }

        List<String> remarks() {
            return Mutations.remarks(Checker.bundled(), Mutations.text(header, arende));
        }

        /** What is said of it beyond what was said before. */
        List<String> remarks(List<String> before) {
            List<String> found = remarks();
            before.forEach(found::remove);
            return found;
        }
    }

    @BeforeAll
    static void paired() {
        MutationTable table = new MutationTable();
        for (VersionInfo version : Catalogue.bundled().versions()) {
            List<String> lines = Mutations.lines(version.id());
            ObjectNode header = Mutations.json(lines.get(0)).put("antalArenden", 1);
            for (String line : lines.subList(1, lines.size())) {
                Case start = new Case(version.id(), header, Mutations.json(line));
                pair(start, causes(start, table));
            }
        }
    }

    @Test
    void tvaOrsaker_gerHogstTvaAnmarkningar() {
        Map<String, String> known = MutationTable.pairs("tva-orsaker.csv");
        assertThat(MORE.keySet()).as("%s", MORE).containsExactlyElementsOf(new TreeSet<>(known.keySet()));
        assertThat(known.values()).noneMatch(String::isBlank);
    }

    @Test
    void nastanVarjeParAvRegler_horsTillsammans() {
        assertThat(TRIED).hasSizeGreaterThan(1_000);
        assertThat(BOTH.size()).isGreaterThan(TRIED.size() * 9 / 10);
    }

    private static List<Cause> causes(Case start, MutationTable table) {
        List<String> before = start.remarks();
        List<Cause> causes = new ArrayList<>();
        Map<String, Collection<String>> fields = new HashMap<>();
        for (Cause tried : changes(start, table)) {
            Collection<String> own = fields.computeIfAbsent(tried.rule(), rule -> new TreeSet<>());
            if (own.size() == FIELDS || own.contains(tried.place().address())) {
                continue;
            }
            Case changed = start.copy();
            if (tried.make(changed) && changed.remarks(before).equals(List.of(tried.rule()))) {
                own.add(tried.place().address());
                causes.add(tried);
            }
        }
        return causes;
    }

    /** Every change that the table says that one rule is there for. */
    private static List<Cause> changes(Case start, MutationTable table) {
        List<Cause> changes = new ArrayList<>();
        for (Place.Root root : Place.Root.values()) {
            ObjectNode text = root == Place.Root.HUVUD ? start.header() : start.arende();
            for (Place place : Place.all(root, text)) {
                for (Operator operator : Operator.values()) {
                    table.find(operator, place, text).ifPresent(row -> add(row, operator.word(), place, changes));
                }
                table.own().stream()
                        .filter(row -> row.fits(place, text))
                        .forEach(row -> row.operators().forEach(operator -> add(row, operator, place, changes)));
            }
        }
        return changes;
    }

    private static void add(MutationTable.Row row, String operator, Place place, List<Cause> changes) {
        if (row.rules().size() == 1 && !Change.isByProfile(operator)) {
            changes.add(new Cause(row.rules().get(0), operator, place));
        }
    }

    private static void pair(Case start, List<Cause> causes) {
        List<String> before = start.remarks();
        for (Cause one : causes) {
            for (Cause other : causes) {
                if (one.rule().compareTo(other.rule()) < 0 && one.isApart(other)) {
                    pair(start, before, one, other);
                }
            }
        }
    }

    private static void pair(Case start, List<String> before, Cause one, Cause other) {
        String pair = one.rule() + "+" + other.rule();
        Case changed = start.copy();
        if (TRIED.getOrDefault(pair, 0) == ENOUGH || !one.make(changed) || !other.make(changed)) {
            return;
        }
        TRIED.merge(pair, 1, Integer::sum);
        List<String> found = changed.remarks(before);
        if (found.size() > 2) {
            MORE.computeIfAbsent(pair, key -> new TreeSet<>())
                    .add(start.version() + " " + one + ", " + other + ": " + found);
        } else if (found.contains(one.rule()) && found.contains(other.rule())) {
            BOTH.add(pair);
        }
    }
}
