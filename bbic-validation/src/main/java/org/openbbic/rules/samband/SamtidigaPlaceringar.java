package org.openbbic.rules.samband;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.DatePeriod;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Placering;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S022: placements of two measures that go on at the same time for more than a day. */
final class SamtidigaPlaceringar implements NodeRule<Arende> {

    /** A placement, the days it went on, and the measure it is of. */
    private record Stay(Placering placement, DatePeriod period, int measure) {

        boolean isBeside(Stay other) {
            return measure != other.measure && period.overlaps(other.period) && !isCopy(other);
        }

        // The same placement in two measures is one that stands there twice, which is another matter.
        private boolean isCopy(Stay other) {
            return Objects.equals(placement.form(), other.placement.form())
                    && Objects.equals(placement.start(), other.placement.start())
                    && Objects.equals(placement.slut(), other.placement.slut());
        }
    }

    @Override
    public String id() {
        return "BBIC-S022";
    }

    @Override
    public NodeType<Arende> node() {
        return Format.ARENDE;
    }

    @Override
    public void judge(Arende node, CaseContext around, Remarks remarks) {
        List<Insats> measures = node.insatser();
        if (measures.size() < 2) {
            return;
        }
        List<Stay> earlier = new ArrayList<>();
        boolean compared = false;
        for (int i = 0; i < measures.size(); i++) {
            List<Placering> placements = measures.get(i).placeringar();
            for (int j = 0; j < placements.size(); j++) {
                Stay stay = stayOf(placements.get(j), measures.get(i), i);
                if (stay != null) {
                    int measure = i;
                    compared |= earlier.stream().anyMatch(other -> other.measure != measure);
                    if (earlier.stream().anyMatch(stay::isBeside)) {
                        remarks.remark("insatser/" + i + "/placeringar/" + j + "/start");
                    }
                    earlier.add(stay);
                }
            }
        }
        if (compared) {
            remarks.tested();
        }
    }

    /** The days of a placement, at most to the closing of its measure; {@code null} where they are not known. */
    private static @Nullable Stay stayOf(Placering placement, Insats insats, int measure) {
        DatePeriod period = OverlappandePlaceringar.periodOf(placement, insats);
        if (period == null) {
            return null;
        }
        Avslut avslut = insats.avslut();
        if (period.endInclusive() != null) {
            return new Stay(placement, period, measure);
        }
        LocalDate closed = avslut == null ? null : avslut.datum();
        boolean unknown = avslut != null && closed == null || insats.ovrigt().isUnreadable("avslut");
        // A closing before the placement began is one before the measure did, of which another rule tells.
        return unknown || Order.isReversed(period.start(), closed)
                ? null
                : new Stay(placement, new DatePeriod(period.start(), closed), measure);
    }
}
