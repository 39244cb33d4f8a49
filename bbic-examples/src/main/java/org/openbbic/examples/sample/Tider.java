package org.openbbic.examples.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** <i>Tider</i> (days): from intake over investigation and decision to the closing in 2017. */
final class Tider {

    private static final int YEAR = 2017;

    private final Draw draw;

    Tider(Kit kit) {
        this.draw = kit.draw();
    }

    /** Gives each case its days, in the order they must have. */
    void fill(List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.ansokan = draw.chance(10);
            do {
                days(draft);
            } while (draft.aktualiserad.getYear() < draft.fodelsear());
            followUps(draft);
        }
    }

    private void days(Draft draft) {
        draft.avslutad = LocalDate.of(YEAR, 1, 2).plusDays(draw.between(0, 360));
        draft.beslutad = draft.alder > 18 ? beforeEighteen(draft) : draft.avslutad.minusDays(draw.between(60, 600));
        // Four months are at least 120 days.
        draft.inledd = draft.beslutad.minusDays(draw.between(35, 118));
        // Day 14 is in time.
        draft.aktualiserad = draft.ansokan ? draft.inledd : draft.inledd.minusDays(draw.between(0, 14));
        draft.start = draft.beslutad.plusDays(draw.between(0, 21));
    }

    /** A decision on a child that is 17 at most, whatever its birthday. */
    private LocalDate beforeEighteen(Draft draft) {
        return LocalDate.of(draft.fodelsear() + 17, 5, 2).plusDays(draw.between(0, 240));
    }

    private void followUps(Draft draft) {
        int count = Math.min(draw.between(0, 2), (int) (ChronoUnit.DAYS.between(draft.start, draft.avslutad) / 60));
        long part = ChronoUnit.DAYS.between(draft.start, draft.avslutad) / (count + 1);
        for (int i = 1; i <= count; i++) {
            draft.uppfoljningar.add(draft.start.plusDays(i * part).minusDays(draw.between(0, 9)));
        }
    }
}
