package org.openbbic.rules.samband;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.aktualisering.Forhandsbedomning;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Lvu;
import org.openbbic.model.insats.Umgangesbegransning;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-S013: an event that has not happened yet on the day the export was made. Days that can be set beforehand are left
 * out: when a measure or a placement is to begin or end, an extension, and the legal force of a decision.
 */
final class HandelseIFramtiden implements NodeRule<Arende> {

    @Override
    public String id() {
        return "BBIC-S013";
    }

    @Override
    public NodeType<Arende> node() {
        return Format.ARENDE;
    }

    @Override
    public void judge(Arende node, CaseContext around, Remarks remarks) {
        Events events = new Events(around.asOf());
        String first = events.first(node);
        if (events.any) {
            remarks.tested();
        }
        if (first != null) {
            // A wrong day of the export is one cause, however many events it touches.
            remarks.remark(first);
        }
    }

    /**
     * The events of a case against today. An event that is also later than the next step of its process is left out, since
     * that order is impossible whatever the day is, and another rule tells of it.
     */
    private static final class Events {

        private final LocalDate today;
        private boolean any;

        Events(LocalDate today) {
            this.today = today;
        }

        /** Path of the first event that has not happened, or {@code null}. */
        @Nullable
        String first(Arende arende) {
            String found = null;
            List<Aktualisering> intakes = arende.aktualiseringar();
            for (int i = 0; found == null && i < intakes.size(); i++) {
                found = in("aktualiseringar/", i, ofIntake(intakes.get(i)));
            }
            List<Utredning> investigations = arende.utredningar();
            for (int i = 0; found == null && i < investigations.size(); i++) {
                found = in("utredningar/", i, ofInvestigation(investigations.get(i)));
            }
            List<Insats> measures = arende.insatser();
            for (int i = 0; found == null && i < measures.size(); i++) {
                found = in("insatser/", i, ofMeasure(measures.get(i)));
            }
            return found;
        }

        private @Nullable String ofIntake(Aktualisering intake) {
            Forhandsbedomning assessment = intake.forhandsbedomning();
            LocalDate decided = assessment == null ? null : assessment.datum();
            LocalDate extended = assessment == null ? null : assessment.forlangdTill();
            LocalDate next = Order.earliest(Order.earliest(intake.skyddsbedomning(), decided), extended);
            if (isToCome(intake.datum(), next)) {
                return "datum";
            }
            if (isToCome(intake.skyddsbedomning(), null)) {
                return "skyddsbedomning";
            }
            return isToCome(decided, null) ? "forhandsbedomning/datum" : null;
        }

        private @Nullable String ofInvestigation(Utredning investigation) {
            if (isToCome(
                    investigation.inledd(), Order.earliest(investigation.avslutad(), investigation.forlangdTill()))) {
                return "inledd";
            }
            return isToCome(investigation.avslutad(), null) ? "avslutad" : null;
        }

        private @Nullable String ofMeasure(Insats measure) {
            Beslut beslut = measure.beslut();
            Avslut avslut = measure.avslut();
            LocalDate closed = avslut == null ? null : avslut.datum();
            LocalDate next = measure.start() == null ? closed : null;
            for (Uppfoljning followUp : measure.uppfoljningar()) {
                next = Order.earliest(next, followUp.datum());
            }
            if (beslut != null && isToCome(beslut.datum(), next)) {
                return "beslut/datum";
            }
            for (int i = 0; i < measure.overvaganden().size(); i++) {
                if (isToCome(measure.overvaganden().get(i).datum(), null)) {
                    return "overvaganden/" + i + "/datum";
                }
            }
            Lvu lvu = measure.lvu();
            String care = lvu == null ? null : ofCare(lvu);
            if (care != null) {
                return "lvu/" + care;
            }
            for (int i = 0; i < measure.uppfoljningar().size(); i++) {
                if (isToCome(measure.uppfoljningar().get(i).datum(), null)) {
                    return "uppfoljningar/" + i + "/datum";
                }
            }
            return isToCome(closed, null) ? "avslut/datum" : null;
        }

        private @Nullable String ofCare(Lvu lvu) {
            if (isToCome(lvu.omhandertagande(), Order.earliest(lvu.verkstalld(), lvu.understalld()))) {
                return "omhandertagande";
            }
            if (isToCome(lvu.verkstalld(), null)) {
                return "verkstalld";
            }
            if (isToCome(lvu.understalld(), null)) {
                return "understalld";
            }
            if (isToCome(lvu.ansokan(), lvu.lagaKraft())) {
                return "ansokan";
            }
            for (int i = 0; i < lvu.umgangesbegransning().size(); i++) {
                String contact = ofContact(lvu.umgangesbegransning().get(i));
                if (contact != null) {
                    return "umgangesbegransning/" + i + "/" + contact;
                }
            }
            return null;
        }

        private @Nullable String ofContact(Umgangesbegransning contact) {
            LocalDate next = null;
            for (LocalDate considered : contact.omprovad()) {
                next = Order.earliest(next, considered);
            }
            if (isToCome(contact.beslut(), next)) {
                return "beslut";
            }
            for (int i = 0; i < contact.omprovad().size(); i++) {
                if (isToCome(contact.omprovad().get(i), null)) {
                    return "omprovad/" + i;
                }
            }
            return null;
        }

        private boolean isToCome(@Nullable LocalDate event, @Nullable LocalDate next) {
            any |= event != null;
            return Order.isReversed(event, today) && !Order.isReversed(event, next);
        }

        private static @Nullable String in(String list, int index, @Nullable String found) {
            return found == null ? null : list + index + "/" + found;
        }
    }
}
