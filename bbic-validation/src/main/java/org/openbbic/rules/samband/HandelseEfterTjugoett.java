package org.openbbic.rules.samband;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-S028: an event after the child turned 21, up to which BBIC is used in a case that began before 18. Where it began
 * between the two, the municipality decides. How long care under LVU may go on, and for whom a qualified contact person may
 * be appointed, is the law's matter.
 */
final class HandelseEfterTjugoett implements NodeRule<Arende> {

    private static final int LAST = 21;

    @Override
    public String id() {
        return "BBIC-S028";
    }

    @Override
    public NodeType<Arende> node() {
        return Format.ARENDE;
    }

    @Override
    public void judge(Arende node, CaseContext around, Remarks remarks) {
        Barn barn = node.barn();
        LocalDate began = ArendeEfterArton.began(node);
        if (barn == null || began == null || began.isAfter(around.asOf())) {
            return;
        }
        boolean isDecidedByTheMunicipality =
                Age.isCertainly(ArendeEfterArton.MAJORITY, barn, began) && !isPast(barn, began);
        boolean isKnown = Age.isCertainlyUnder(ArendeEfterArton.MAJORITY, barn, began) || isPast(barn, began);
        if (isDecidedByTheMunicipality) {
            return;
        }
        Events events = new Events(barn, around.asOf());
        String first = events.first(node);
        if (first != null && isKnown) {
            remarks.tested();
            // A wrong year of birth is one cause, however many events it touches.
            remarks.remark(first);
        } else if (first != null || events.unsure) {
            remarks.undecided();
        } else if (isKnown) {
            remarks.tested();
        }
    }

    /** Whether some event of the case lies after the child turned 21. */
    static boolean isTold(Arende arende, LocalDate today) {
        Barn barn = arende.barn();
        return barn != null && new Events(barn, today).first(arende) != null;
    }

    /** Whether the child had certainly turned 21 before that day; what ends on the birthday itself is in time. */
    static boolean isPast(Barn barn, LocalDate day) {
        return !Age.isFarUnder(LAST, barn, day) && Age.isCertainly(LAST, barn, day.minusDays(1));
    }

    /** The events of a case against the day its child turned 21. */
    private static final class Events {

        private final Barn barn;
        private final LocalDate today;
        private boolean unsure;

        Events(Barn barn, LocalDate today) {
            this.barn = barn;
            this.today = today;
        }

        /** Path of the first event that is certainly too late, or {@code null}. */
        @Nullable
        String first(Arende arende) {
            String found = null;
            if (Age.isFarUnder(LAST, barn, today)) {
                return found;
            }
            List<Aktualisering> intakes = arende.aktualiseringar();
            for (int i = 0; found == null && i < intakes.size(); i++) {
                found = isLate(intakes.get(i).datum()) ? "aktualiseringar/" + i + "/datum" : null;
            }
            List<Utredning> investigations = arende.utredningar();
            for (int i = 0; found == null && i < investigations.size(); i++) {
                String late = ofInvestigation(investigations.get(i));
                found = late == null ? null : "utredningar/" + i + "/" + late;
            }
            List<Insats> measures = arende.insatser();
            for (int i = 0; found == null && i < measures.size(); i++) {
                boolean isForTheLaw = Vardform.isCompulsory(measures.get(i)) || isLateAppointment(measures.get(i));
                String late = isForTheLaw ? null : ofMeasure(measures.get(i));
                found = late == null ? null : "insatser/" + i + "/" + late;
            }
            return found;
        }

        private @Nullable String ofInvestigation(Utredning investigation) {
            if (isLate(investigation.inledd())) {
                return "inledd";
            }
            return isLate(investigation.avslutad()) ? "avslutad" : null;
        }

        private @Nullable String ofMeasure(Insats measure) {
            Beslut beslut = measure.beslut();
            if (beslut != null && isLate(beslut.datum())) {
                return "beslut/datum";
            }
            if (isLate(measure.start())) {
                return "start";
            }
            for (int i = 0; i < measure.placeringar().size(); i++) {
                if (isLate(measure.placeringar().get(i).start())) {
                    return "placeringar/" + i + "/start";
                }
            }
            for (int i = 0; i < measure.uppfoljningar().size(); i++) {
                if (isLate(measure.uppfoljningar().get(i).datum())) {
                    return "uppfoljningar/" + i + "/datum";
                }
            }
            Avslut avslut = measure.avslut();
            return avslut != null && isLate(avslut.datum()) ? "avslut/datum" : null;
        }

        // A rule on time and law tells of it; one cause, one remark.
        private boolean isLateAppointment(Insats measure) {
            Beslut beslut = measure.beslut();
            LocalDate appointed = beslut == null ? null : beslut.datum();
            return appointed != null
                    && Age.isCertainly(LAST, barn, appointed)
                    && measure.typ().contains(ArendeEfterArton.QUALIFIED_CONTACT);
        }

        // What has not happened yet is another rule's.
        private boolean isLate(@Nullable LocalDate event) {
            if (event == null || Age.isFarUnder(LAST, barn, event) || event.isAfter(today)) {
                return false;
            }
            unsure |= Age.isPossibly(LAST, barn, event.minusDays(1));
            return isPast(barn, event);
        }
    }
}
