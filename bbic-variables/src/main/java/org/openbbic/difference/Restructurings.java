package org.openbbic.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;

/** Finds the changes of shape between two versions; {@link Restructuring} says by what. */
final class Restructurings {

    /** What must be the same of variables that took each other's place. */
    private record Place(String family, Source source) {}

    /** The variables that one place of a source speaks of, in the version that it speaks of. */
    private static final class Swap {
        private final List<Variable> gone = new ArrayList<>();
        private final List<Variable> there = new ArrayList<>();
        private final Set<String> notes = new LinkedHashSet<>();
        private @Nullable Evidence grade = Evidence.AVSKRIFT;

        Restructuring restructuring(List<Variable> before, List<Variable> after, Place place, VersionInfo told) {
            Evidence weakest = Objects.requireNonNull(grade, "only known sides are taken in");
            return new Restructuring(before, after, weakest, place.source(), told, List.copyOf(notes));
        }
    }

    private final Standings from;
    private final Standings to;

    Restructurings(Standings from, Standings to) {
        this.from = from;
        this.to = to;
    }

    /** Each once, also where both versions tell of it; then as the second tells it. */
    List<Restructuring> find(List<Variable> variables) {
        List<Restructuring> found = new ArrayList<>();
        swaps(variables, to, from)
                .forEach((place, swap) -> found.add(swap.restructuring(swap.gone, swap.there, place, to.version())));
        swaps(variables, from, to).forEach((place, swap) -> {
            Restructuring other = swap.restructuring(swap.there, swap.gone, place, from.version());
            if (found.stream().noneMatch(each -> each.isSameChange(other))) {
                found.add(other);
            }
        });
        return found;
    }

    /** The swaps that {@code telling} speaks of, by place. */
    private static Map<Place, Swap> swaps(List<Variable> variables, Standings telling, Standings other) {
        Map<Place, Swap> swaps = new LinkedHashMap<>();
        for (Variable variable : variables) {
            Standing here = telling.of(variable);
            Standing beyond = other.of(variable);
            String family = family(variable);
            boolean swapped = here.isKnown() && beyond.isKnown() && here.holds() != beyond.holds();
            if (family == null || here.source() == null || !swapped) {
                continue;
            }
            boolean there = here.holds() == Standing.Holds.YES;
            if (there || !here.note().isEmpty()) {
                Swap swap = swaps.computeIfAbsent(new Place(family, here.source()), place -> new Swap());
                (there ? swap.there : swap.gone).add(variable);
                if (!there) {
                    swap.notes.add(here.note());
                }
                swap.grade = Grades.weaker(swap.grade, Grades.weaker(here.evidence(), beyond.evidence()));
            }
        }
        swaps.values().removeIf(swap -> swap.gone.isEmpty() || swap.there.isEmpty());
        return swaps;
    }

    /** The id up to its first full stop; {@code null} for a variable that has no family. */
    private static @Nullable String family(Variable variable) {
        int stop = variable.id().indexOf('.');
        return stop < 0 ? null : variable.id().substring(0, stop);
    }
}
