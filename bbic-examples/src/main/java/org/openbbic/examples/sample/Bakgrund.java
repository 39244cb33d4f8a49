package org.openbbic.examples.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.openbbic.examples.sample.Draft.Grupp;

/** <i>Bakgrund</i> (background): sex, origin, unaccompanied and age. */
final class Bakgrund {

    /** First and last age of each band; nobody is exactly 18, and a case follows a child to 21 at most. */
    private static final int[][] BANDS = {{0, 6}, {7, 12}, {13, 17}, {19, 20}};

    private static final List<String> BAND_IDS = List.of("alder.0-6", "alder.7-12", "alder.13-17", "alder.over-18");

    private final Kit kit;

    Bakgrund(Kit kit) {
        this.kit = kit;
    }

    /** The cases, so far with these alone. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Grupp grupp : Grupp.JAMFORDA) {
            add(drafts, grupp, kit.count("grupp." + grupp.id()));
        }
        int flickor = kit.count("kon.flicka")
                - (int) drafts.stream().filter(Draft::flicka).count();
        add(drafts, Grupp.FLICKA_UTAN_URSPRUNG, flickor);
        add(drafts, Grupp.POJKE_UTAN_URSPRUNG, kit.count("antal") - drafts.size());
        ensamkommande(drafts);
        alder(drafts);
        return drafts;
    }

    private static void add(List<Draft> drafts, Grupp grupp, int count) {
        for (int i = 0; i < count; i++) {
            drafts.add(new Draft(grupp));
        }
    }

    private void ensamkommande(List<Draft> drafts) {
        int flickor = kit.count("ensamkommande.flicka");
        first(drafts, d -> d.grupp == Grupp.UTLANDSFODD_FLICKA, flickor).forEach(d -> d.ensamkommande = true);
        first(drafts, d -> d.grupp == Grupp.UTLANDSFODD_POJKE, kit.count("ensamkommande") - flickor)
                .forEach(d -> d.ensamkommande = true);
    }

    private void alder(List<Draft> drafts) {
        int[] left = BAND_IDS.stream().mapToInt(kit::count).toArray();
        int last = left.length - 1;
        List<Draft> ensamma =
                kit.draw().shuffled(drafts.stream().filter(d -> d.ensamkommande).toList());
        int grown = kit.count("ensamkommande.over-18");
        for (Draft draft : ensamma) {
            int band = grown-- > 0 ? last : last - 1;
            // Those who came alone are in their late teens.
            draft.alder = band == last ? age(band) : kit.draw().between(15, BANDS[band][1]);
            left[band]--;
        }
        int band = 0;
        for (Draft draft : kit.draw()
                .shuffled(drafts.stream().filter(d -> !d.ensamkommande).toList())) {
            while (left[band] == 0) {
                band++;
            }
            left[band]--;
            draft.alder = age(band);
        }
    }

    private int age(int band) {
        return kit.draw().between(BANDS[band][0], BANDS[band][1]);
    }

    private static List<Draft> first(List<Draft> drafts, Predicate<Draft> which, int count) {
        return drafts.stream().filter(which).limit(count).toList();
    }
}
