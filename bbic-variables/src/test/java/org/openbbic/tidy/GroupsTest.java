package org.openbbic.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How many children look alike. */
class GroupsTest {

    private static List<Object> group(Object of) {
        return new ArrayList<>(List.of(of));
    }

    @Test
    void ettBarnMedMangaArenden_ar_ettBarn() {
        Groups groups = new Groups(5);
        for (int i = 0; i < 9; i++) {
            groups.add(group("a"), "k1");
        }
        assertThat(groups.smallest()).isEqualTo(new SmallestGroup(1, 5, 5, 1, 1, 9, 0));
        assertThat(groups.smallest().isEnough()).isFalse();
    }

    @Test
    void arendenUtanNyckel_ar_ettBarnVar() {
        Groups groups = new Groups(5);
        for (int i = 0; i < 5; i++) {
            groups.add(group("a"), null);
        }
        assertThat(groups.smallest()).isEqualTo(new SmallestGroup(1, 5, 5, 5, 0, 0, 5));
        assertThat(groups.smallest().isEnough()).isTrue();
    }

    @Test
    void lagreGrans_visarAnda_hurLitenDenMinstaAr() {
        Groups groups = new Groups(2);
        groups.add(group("a"), "1");
        groups.add(group("a"), "2");
        assertThat(groups.smallest()).isEqualTo(new SmallestGroup(1, 2, 5, 2, 1, 2, 0));
        assertThat(groups.smallest().isEnough()).isTrue();
        assertThat(groups.smallest().swedish()).isEqualTo("2 barn");
    }

    @Test
    void inget_ar_ingenLitenGrupp() {
        assertThat(new Groups(5).smallest().isEnough()).isTrue();
    }

    @Property(tries = 200)
    void minsta_ar_densammaSomNarAllaBarnRaknas(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int threshold) {
        Random random = new Random(seed);
        Groups groups = new Groups(threshold);
        Map<List<Object>, Set<String>> all = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            List<Object> alike = group(random.nextInt(3));
            String child = "k" + random.nextInt(12);
            groups.add(alike, child);
            all.computeIfAbsent(alike, any -> new HashSet<>()).add(child);
        }
        int fewest = all.values().stream().mapToInt(Set::size).min().orElseThrow();
        SmallestGroup smallest = groups.smallest();
        assertThat(smallest.children()).isEqualTo(Math.min(fewest, Math.max(threshold, 5)));
        assertThat(smallest.isEnough()).isEqualTo(fewest >= threshold);
        assertThat(smallest.small()).isEqualTo((int) all.values().stream()
                .filter(children -> children.size() < Math.max(threshold, 5))
                .count());
    }
}
