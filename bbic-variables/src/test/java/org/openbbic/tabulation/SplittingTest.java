package org.openbbic.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.GeneratedCases;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.arende.Exporthuvud;

/** However cases are split, and in whatever order they come, the tables are the same: over everything that can be counted. */
final class SplittingTest {

    private static final Exporthuvud HEADER =
            Exporthuvud.builder().kommun("0180").bbicVersion("1.0").build();

    private static final Tabulation EVERYTHING = everything();

    private static Tabulation everything() {
        Dimensions dimensions = Dimensions.of(Catalogue.bundled(), Window.parse("2001"));
        List<TableSpec> specs = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            List<String> known = dimensions.all().stream()
                    .filter(each -> each.isFor(unit))
                    .map(Dimension::id)
                    .toList();
            for (int i = 0; i < known.size(); i++) {
                String name = unit + " " + known.get(i);
                TableSpec plain = TableSpec.of(unit, known.get(i)).named(name);
                specs.add(plain);
                specs.add(plain.by(known.get((i + 1) % known.size()))
                        .by(known.get((i + 7) % known.size()))
                        .named(name + " by two"));
            }
            specs.add(TableSpec.of(unit, "kon")
                    .where(Filter.of("ensamkommande", List.of("ja")))
                    .named(unit + " filtered"));
        }
        return Tabulation.of(dimensions, specs);
    }

    @Provide
    Arbitrary<List<Arende>> cases() {
        Arbitrary<Arende> hostile = GeneratedCases.hostileCases(List.of("x"));
        Arbitrary<Arende> keyed = Arbitraries.oneOf(GeneratedCases.cases(), hostile)
                .flatMap(arende -> Arbitraries.of("K-1", "K-2", "K-3", "").map(key -> withKey(arende, key)));
        return keyed.list().ofMaxSize(12);
    }

    private static Arende withKey(Arende arende, String key) {
        if (key.isEmpty() || arende.barn() == null) {
            return arende;
        }
        Barn barn = arende.barn();
        return Arende.builder()
                .id(arende.id())
                .bbicVersion("3.1")
                .enhet(key)
                .barn(Barn.builder()
                        .nyckel(key)
                        .kon(barn.kon())
                        .fodelsear(barn.fodelsear())
                        .ursprung(barn.ursprung())
                        .build())
                .aktualiseringar(arende.aktualiseringar())
                .utredningar(arende.utredningar())
                .insatser(arende.insatser())
                .build();
    }

    @Property(tries = 150)
    void delatOchSammanlagt_gerSammaTabeller(@ForAll("cases") List<Arende> cases, @ForAll long seed) {
        Counting whole = count(cases);
        Random random = new Random(seed);
        List<Arende> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);
        List<Counting> parts = new ArrayList<>();
        int from = 0;
        while (from < shuffled.size()) {
            int to = from + 1 + random.nextInt(shuffled.size() - from);
            parts.add(count(shuffled.subList(from, to)));
            from = to;
        }
        Counting merged = EVERYTHING.begin();
        parts.forEach(merged::add);
        assertThat(Dump.of(merged.tables())).isEqualTo(Dump.of(whole.tables()));
        assertThat(merged.returns().shares(null)).isEqualTo(whole.returns().shares(null));
        assertThat(merged.cases()).isEqualTo(cases.size());
    }

    @Property(tries = 100)
    void varjePost_starISinaCeller(@ForAll("cases") List<Arende> cases) {
        for (Table table : count(cases).tables()) {
            for (int i = 0; i < table.first().size(); i++) {
                for (int j = 0; j < table.second().size(); j++) {
                    long sum = 0;
                    for (int k = 0; k < table.answers().size(); k++) {
                        assertThat(table.count(i, j, k)).isBetween(0L, table.whole(i, j));
                        sum += table.count(i, j, k);
                    }
                    if (table.counted().isMultiple()) {
                        assertThat(sum).isGreaterThanOrEqualTo(table.whole(i, j));
                    } else {
                        assertThat(sum).as(table.spec().key()).isEqualTo(table.whole(i, j));
                    }
                }
            }
            assertThat(table.children() + table.withoutKey()).isLessThanOrEqualTo(table.n());
        }
    }

    private static Counting count(List<Arende> cases) {
        Counting counting = EVERYTHING.begin();
        counting.file(HEADER, Side.EGNA);
        cases.forEach(counting::add);
        return counting;
    }
}
