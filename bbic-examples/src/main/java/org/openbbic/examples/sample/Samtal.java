package org.openbbic.examples.sample;

import java.util.ArrayList;
import java.util.List;
import org.openbbic.examples.sample.Draft.Grupp;

/** <i>Samtal/möte med barnet</i> (conversation with the child) at decision and at closing. */
final class Samtal {

    static final String ENSKILT = "enskilt";
    static final String MED_VARDNADSHAVARE = "med-vardnadshavare";
    static final String INGET = "inget-samtal";

    private final Kit kit;
    private final Figures figures;

    Samtal(Kit kit) {
        this.kit = kit;
        this.figures = kit.figures();
    }

    /** Gives each case both, or neither where it is not stated. */
    void fill(List<Draft> drafts) {
        List<Draft> rest = new ArrayList<>(
                drafts.stream().filter(d -> d.grupp.ursprung == null).toList());
        int[] alone = counts("samtal.beslut.enskilt");
        int[] guarded = counts("samtal.beslut.med-vardnadshavare");
        int[] aloneAtEnd = counts("samtal.avslut.enskilt");
        for (int i = 0; i < Grupp.JAMFORDA.size(); i++) {
            Grupp grupp = Grupp.JAMFORDA.get(i);
            List<Draft> stated = stated(drafts, grupp);
            decision(stated, alone[i], guarded[i], kit.count("samtal.beslut.bada." + grupp.id()));
            closing(stated, aloneAtEnd[i], kit.count("samtal.avslut.nagot." + grupp.id()));
        }
        decision(
                rest,
                left("samtal.beslut.enskilt", alone, rest.size()),
                left("samtal.beslut.med-vardnadshavare", guarded, rest.size()),
                kit.count("samtal.beslut.bada.utan-ursprung"));
        int atEnd = left("samtal.avslut.enskilt", aloneAtEnd, rest.size());
        closing(rest, atEnd, atEnd);
    }

    private int[] counts(String id) {
        List<String> parts = Grupp.JAMFORDA.stream().map(g -> id + "." + g.id()).toList();
        return figures.together(figures.all(parts), figures.get(id + ".396"));
    }

    /** So many of those without origin that the share holds with them counted in, too. */
    private static int clamp(int count, int most) {
        return Math.max(0, Math.min(most, count));
    }

    private int left(String id, int[] counts, int more) {
        Figure whole = figures.get(id + ".396");
        int wanted = Quota.nearest(whole.published().intValueExact(), whole.base() + more);
        return clamp(wanted - Figures.sum(counts), more);
    }

    private List<Draft> stated(List<Draft> drafts, Grupp grupp) {
        return kit.draw()
                .shuffled(drafts.stream().filter(d -> d.grupp == grupp).toList())
                .subList(0, kit.count("samtal.n." + grupp.id()));
    }

    /** Older children are talked with alone, younger ones with a guardian. */
    private void decision(List<Draft> stated, int alone, int guarded, int both) {
        List<Draft> order = kit.draw().ranked(stated, d -> d.alder + (d.ensamkommande ? 4 : 0), 12);
        int single = alone - both;
        int withGuardian = guarded - both;
        for (int i = 0; i < order.size(); i++) {
            order.get(i).samtalBeslut = i < single
                    ? List.of(ENSKILT)
                    : i < alone
                            ? List.of(ENSKILT, MED_VARDNADSHAVARE)
                            : i < alone + withGuardian ? List.of(MED_VARDNADSHAVARE) : List.of(INGET);
        }
    }

    private void closing(List<Draft> stated, int alone, int any) {
        List<Draft> order = kit.draw().ranked(stated, d -> d.alder, 12);
        int both = Math.min(alone, kit.count("samtal.avslut.bada"));
        for (int i = 0; i < order.size(); i++) {
            order.get(i).samtalAvslut = i < alone - both
                    ? List.of(ENSKILT)
                    : i < alone
                            ? List.of(ENSKILT, MED_VARDNADSHAVARE)
                            : i < any ? List.of(MED_VARDNADSHAVARE) : List.of(INGET);
        }
    }
}
