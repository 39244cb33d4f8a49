package org.openbbic.examples.sample;

import java.util.List;
import org.openbbic.examples.sample.Draft.Grupp;

/** <i>Avslutsorsak</i> (reason for closing); of the part that the source does not describe nothing is stated. */
final class Orsak {

    private static final String REACHED = "mal-uppfyllt";

    private final Kit kit;

    Orsak(Kit kit) {
        this.kit = kit;
    }

    /** Gives most cases theirs. */
    void fill(List<Draft> drafts) {
        Figures figures = kit.figures();
        Figure whole = figures.get("orsak." + REACHED);
        List<String> parts = Grupp.JAMFORDA.stream().map(g -> "mal." + g.id()).toList();
        int left = whole.quota();
        for (int i = 0; i < parts.size(); i++) {
            Grupp grupp = Grupp.JAMFORDA.get(i);
            int count = figures.quota(parts.get(i));
            give(drafts.stream().filter(d -> d.grupp == grupp).toList(), REACHED, count);
            left -= count;
        }
        give(drafts.stream().filter(d -> d.grupp.ursprung == null).toList(), REACHED, left);
        for (String orsak : List.of("oplanerat", "motsvarar-inte-behov")) {
            give(drafts.stream().filter(d -> d.orsak == null).toList(), orsak, figures.quota("orsak." + orsak));
        }
    }

    private void give(List<Draft> drafts, String orsak, int count) {
        kit.draw().shuffled(drafts).subList(0, count).forEach(d -> d.orsak = orsak);
    }
}
