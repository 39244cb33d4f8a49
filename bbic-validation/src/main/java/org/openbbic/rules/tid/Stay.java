package org.openbbic.rules.tid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Lvu;
import org.openbbic.model.insats.Placering;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.rules.samband.ToldDays;

/**
 * A time in care away from home: placements of one measure that follow on each other, each from at the latest the day after
 * the one before it ended.
 *
 * @param from first day
 * @param to last day, or the day that counts as today where that is earlier
 * @param first which of the measure's placements it began with, from 0
 */
record Stay(LocalDate from, LocalDate to, int first) {

    private static final Comparator<Stay> BY_TIME = Comparator.comparing(Stay::from);

    /**
     * The stays of a measure that have begun, in order of time; none where a day that is needed is missing, cannot be read
     * or is told of by another rule.
     */
    static List<Stay> of(Insats insats, LocalDate asOf) {
        List<Stay> stays = new ArrayList<>(insats.placeringar().size());
        for (Stay next : placements(insats, asOf)) {
            int last = stays.size() - 1;
            Stay before = last < 0 ? null : stays.get(last);
            if (before == null || next.from.isAfter(before.to.plusDays(1))) {
                stays.add(next);
            } else if (next.to.isAfter(before.to)) {
                stays.set(last, new Stay(before.from, next.to, before.first));
            }
        }
        return stays;
    }

    private static List<Stay> placements(Insats insats, LocalDate asOf) {
        LocalDate end = end(insats, asOf);
        List<Stay> placements = new ArrayList<>(insats.placeringar().size());
        for (int i = 0; i < insats.placeringar().size(); i++) {
            Placering placering = insats.placeringar().get(i);
            LocalDate from = placering.start();
            LocalDate to = placering.slut() == null ? end : placering.slut();
            if (from == null || to == null || placering.ovrigt().isUnreadable("slut")) {
                return List.of();
            }
            if (from.isAfter(asOf)) {
                continue;
            }
            if (ToldDays.isPlacement(placering, insats)) {
                return List.of();
            }
            placements.add(new Stay(from, to.isAfter(asOf) ? asOf : to, i));
        }
        placements.sort(BY_TIME);
        return placements;
    }

    /** The day a measure ended, or the day that counts as today; {@code null} where it ended on a day that is not known. */
    static @Nullable LocalDate end(Insats insats, LocalDate asOf) {
        Avslut avslut = insats.avslut();
        if (insats.ovrigt().isUnreadable("avslut")) {
            return null;
        }
        return avslut == null ? asOf : avslut.datum();
    }

    /**
     * The day from which this stay was care under LVU, or {@code null} where that is not known. Immediate custody is not
     * yet such care.
     */
    @Nullable
    LocalDate compulsoryFrom(@Nullable Lvu lvu) {
        if (lvu == null) {
            return from;
        }
        LocalDate begun = lvu.vardInledd();
        if (begun != null) {
            return begun.isAfter(from) ? begun : from;
        }
        boolean isCustody = lvu.omhandertagande() != null || lvu.verkstalld() != null;
        return isCustody || !lvu.ovrigt().isEmpty() ? null : from;
    }
}
