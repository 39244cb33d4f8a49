package org.openbbic.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.model.Code;
import org.openbbic.model.Presence;

/** Draws answers and days. Answers are those that the catalogue says the version has, never others. */
final class Draw {

    private final Map<String, List<CodeEntry>> lists;
    private SplittableRandom random = new SplittableRandom(0);

    Draw(Catalogue catalogue, String version) {
        this.lists = new HashMap<>();
        for (CodeList list : catalogue.lists()) {
            List<CodeEntry> known = list.entries().stream()
                    .filter(entry -> entry.state(version).presence() == Presence.FINNS)
                    .toList();
            lists.put(list.id(), known);
        }
    }

    /** What is drawn from now on depends on that alone. */
    void begin(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Whether something happens that happens so many times of a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from the first to the last. */
    int number(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** A day so many days after that one. */
    LocalDate after(LocalDate day, int fewest, int most) {
        return day.plusDays(number(fewest, most));
    }

    /** An answer; the earlier in the list the likelier, since answers are not equally common. */
    Code one(String list) {
        return entry(list).code();
    }

    /** One to three answers, or one that excludes others. */
    List<Code> several(String list) {
        CodeEntry first = entry(list);
        List<Code> drawn = new ArrayList<>(List.of(first.code()));
        for (int more = number(0, 2); more > 0 && !first.exclusive(); more--) {
            CodeEntry next = entry(list);
            if (!next.exclusive() && !drawn.contains(next.code())) {
                drawn.add(next.code());
            }
        }
        return drawn;
    }

    private CodeEntry entry(String list) {
        List<CodeEntry> known = lists.getOrDefault(list, List.of());
        int bound = random.nextInt(1, known.size() + 1);
        return known.get(random.nextInt(bound));
    }
}
