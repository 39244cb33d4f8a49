package org.openbbic.examples.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** <i>Insatstyp</i> (kind of measure): the nine that the source names. */
final class Typ {

    /** In the order of the source: open care, then placements. */
    static final List<String> ALL = List.of(
            "kontaktperson",
            "kontaktfamilj",
            "kvalificerad-kontaktperson",
            "strukturerat-oppenvardsprogram",
            "behovsprovat-stod",
            "annan-oppenvardsinsats",
            "familjehem",
            "hvb",
            "sarskilt-ungdomshem");

    /** Those that are a placement. */
    static final Set<String> PLACERINGAR = Set.of("familjehem", "hvb", "sarskilt-ungdomshem");

    private static final String OTHER = "annan-oppenvardsinsats";

    private final Kit kit;

    Typ(Kit kit) {
        this.kit = kit;
    }

    /** Gives each case one or two. */
    void fill(List<Draft> drafts) {
        give(drafts, "hvb", "ensamkommande.hvb", d -> d.ensamkommande);
        give(drafts, "familjehem", "ensamkommande.familjehem", d -> d.ensamkommande);
        give(drafts, "sarskilt-ungdomshem", d -> d.alder >= 14 && !d.ensamkommande);
        give(drafts, "hvb", d -> d.alder >= 13);
        give(drafts, "familjehem", d -> true);
        give(drafts, "kvalificerad-kontaktperson", d -> d.alder >= 14);
        give(drafts, "kontaktperson", d -> d.alder >= 8);
        give(drafts, "kontaktfamilj", d -> d.alder <= 12);
        give(drafts, "strukturerat-oppenvardsprogram", d -> true);
        give(drafts, "behovsprovat-stod", d -> true);
        drafts.stream().filter(d -> d.typ.isEmpty()).forEach(d -> d.typ = List.of(OTHER));
        second(drafts);
    }

    private void give(List<Draft> drafts, String typ, Predicate<Draft> who) {
        give(drafts, typ, typ, who);
    }

    private void give(List<Draft> drafts, String typ, String id, Predicate<Draft> who) {
        List<Draft> able = drafts.stream().filter(who.and(d -> d.typ.isEmpty())).toList();
        kit.draw().shuffled(able).subList(0, kit.count("insats." + id)).forEach(d -> d.typ = List.of(typ));
    }

    private void second(List<Draft> drafts) {
        List<Draft> able = drafts.stream()
                .filter(d -> !PLACERINGAR.contains(d.typ.get(0)) && !d.typ.contains(OTHER))
                .toList();
        for (Draft draft : kit.draw().shuffled(able).subList(0, kit.count("insats.tva"))) {
            draft.typ = Stream.concat(draft.typ.stream(), Stream.of(OTHER))
                    .sorted(Comparator.comparingInt(ALL::indexOf))
                    .toList();
        }
    }
}
