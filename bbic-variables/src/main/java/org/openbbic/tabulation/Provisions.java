package org.openbbic.tabulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.Provision;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Lagrum;
import org.openbbic.tabulation.Dimension.Word;

/**
 * <i>Lagrum</i>: the acts and the sections that an investigation or a measure rests on, of those that the catalogue has. Any
 * other text is one that cannot be understood, and is not kept.
 */
final class Provisions {

    private Provisions() {}

    static List<Dimension> all(Catalogue catalogue) {
        List<Word> acts = catalogue.acts().stream()
                .map(act -> new Word(act.sfs(), act.abbreviation() + " (" + act.sfs() + ")"))
                .toList();
        List<Word> sections = catalogue.provisions().stream()
                .map(Provision::citation)
                .map(citation -> new Word(citation, citation))
                .toList();
        List<Dimension> all = new ArrayList<>();
        for (NodeType<?> type : List.of(Format.UTREDNING, Format.INSATS)) {
            all.add(of(type, "lag", acts, Lagrum::sfs));
            all.add(of(type, "lagrum", sections, lagrum -> citation(lagrum, catalogue)));
        }
        return all;
    }

    private static Dimension of(
            NodeType<?> type, String name, List<Word> words, Function<Lagrum, @Nullable String> id) {
        FieldRef field = FieldRef.of(type, "lagrum");
        Map<String, Integer> places = new HashMap<>();
        words.forEach(word -> places.put(word.id(), places.size()));
        Set<Unit> units = EnumSet.allOf(Unit.class);
        units.removeIf(unit -> !unit.reaches(type));
        return DerivedDimension.words(type.name() + "." + name, units, words, (unit, at, into) -> {
                    if (field.get(at) instanceof List<?> stated) {
                        for (Object each : stated) {
                            into.add(places.getOrDefault(id.apply((Lagrum) each), Categories.OTHER));
                        }
                    }
                    if (field.isUnreadable(at)) {
                        into.addOther();
                    }
                })
                .multiple();
    }

    /** As the catalogue writes it, however the act is abbreviated in the case; {@code null} where it is not there. */
    private static @Nullable String citation(Lagrum lagrum, Catalogue catalogue) {
        String sfs = lagrum.sfs();
        String section = lagrum.section();
        return sfs == null || section == null
                ? null
                : catalogue
                        .findProvision(sfs, lagrum.chapter(), section)
                        .map(Provision::citation)
                        .orElse(null);
    }
}
