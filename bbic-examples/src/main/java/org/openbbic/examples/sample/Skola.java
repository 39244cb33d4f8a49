package org.openbbic.examples.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.examples.sample.Draft.Grupp;

/** <i>Skolgång</i> (schooling) at decision and at closing. */
final class Skola {

    private static final String REACHES = "nar-kunskapskraven";
    private static final String REACHES_NOT = "nar-inte-kunskapskraven";
    private static final String WITHOUT_RIGHT = "avslutad-grundskola-utan-behorighet";
    private static final String NOT_FINISHED = "ej-fullfoljt-gymnasiet";
    private static final String CANNOT_SAY = "kan-ej-bedomas";

    private final Kit kit;
    private final Draw draw;

    Skola(Kit kit) {
        this.kit = kit;
        this.draw = kit.draw();
    }

    /** Gives each case both where they are stated; the days must be there. */
    void fill(List<Draft> drafts) {
        followed(drafts, Grupp.SVENSKFODD_POJKE);
        followed(drafts, Grupp.SVENSKFODD_FLICKA);
        for (Draft draft : drafts) {
            if (draft.skolgangBeslut == null) {
                other(draft);
            }
        }
    }

    /** Those that the source follows from decision to closing. */
    private void followed(List<Draft> drafts, Grupp grupp) {
        List<Draft> able = drafts.stream()
                .filter(d -> d.grupp == grupp && d.alder >= 10 && d.alder <= 17)
                .toList();
        // Only the oldest can have left school, so the outcomes are dealt from the oldest down.
        List<Draft> some = draw.shuffled(able).subList(0, kit.count("skola.n." + grupp.kon)).stream()
                .sorted(Comparator.comparingInt((Draft d) -> d.alder).reversed())
                .toList();
        List<String> early = new ArrayList<>();
        List<String> late = new ArrayList<>();
        outcomes(early, grupp, WITHOUT_RIGHT);
        outcomes(early, grupp, NOT_FINISHED);
        outcomes(late, grupp, REACHES);
        outcomes(late, grupp, REACHES_NOT);
        outcomes(late, grupp, CANNOT_SAY);
        early.addAll(draw.shuffled(late));
        for (int i = 0; i < some.size(); i++) {
            some.get(i).skolgangBeslut = REACHES_NOT;
            some.get(i).skolgangAvslut = early.get(i);
        }
    }

    private void outcomes(List<String> to, Grupp grupp, String outcome) {
        int count = kit.count("skola." + grupp.kon + "." + outcome);
        for (int i = 0; i < count; i++) {
            to.add(outcome);
        }
    }

    private void other(Draft draft) {
        int age = draft.beslutad.getYear() - draft.fodelsear();
        boolean svenskfodd = "svenskfodd".equals(draft.grupp.ursprung);
        draft.skolgangBeslut = age < 7 || draft.ensamkommande && draw.chance(80) ? CANNOT_SAY : answer(svenskfodd);
        draft.skolgangAvslut = later(draft, age);
    }

    private @Nullable String answer(boolean svenskfodd) {
        int n = draw.between(1, 100);
        if (n <= 5) {
            return null;
        }
        // Of those born in Sweden who do not reach the goals the number is given, so nobody else says so.
        return n <= 25 ? CANNOT_SAY : n <= 45 && !svenskfodd ? REACHES_NOT : REACHES;
    }

    private @Nullable String later(Draft draft, int age) {
        String before = draft.skolgangBeslut;
        if (draft.alder >= 19) {
            return draw.chance(25) ? NOT_FINISHED : CANNOT_SAY;
        }
        if (age < 7 && draft.alder >= 8) {
            return draw.chance(70) ? REACHES : CANNOT_SAY;
        }
        return CANNOT_SAY.equals(before) && draft.alder >= 8 && draw.chance(20) ? REACHES : before;
    }
}
