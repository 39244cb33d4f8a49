package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Lvu;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-S007: an event of a measure dated before the child was born. Intake and investigation are left out, since an
 * anmälan on an unborn child is lawful.
 */
final class HandelseForeFodelsen implements NodeRule<Arende> {

    @Override
    public String id() {
        return "BBIC-S007";
    }

    @Override
    public NodeType<Arende> node() {
        return Format.ARENDE;
    }

    @Override
    public void judge(Arende node, CaseContext around, Remarks remarks) {
        Barn barn = node.barn();
        if (barn == null
                || barn.ovrigt().isUnreadable("fodelsedatum")
                || barn.fodelsear() == null && barn.fodelsedatum() == null) {
            return;
        }
        Events events = new Events(barn);
        for (int i = 0; i < node.insatser().size(); i++) {
            String before = events.firstBeforeBirth(node.insatser().get(i));
            if (before != null) {
                remarks.tested();
                remarks.remark("insatser/" + i + "/" + before);
                // A wrong year of birth is one cause, however many measures it touches.
                return;
            }
        }
        if (events.unsure) {
            remarks.undecided();
        } else if (events.any) {
            remarks.tested();
        }
    }

    /** Whether this rule remarks on the case. */
    static boolean isTold(Arende arende) {
        Barn barn = arende.barn();
        if (barn == null) {
            return false;
        }
        Events events = new Events(barn);
        for (Insats insats : arende.insatser()) {
            if (events.firstBeforeBirth(insats) != null) {
                return true;
            }
        }
        return false;
    }

    /** The events of a case against the birth of its child. */
    private static final class Events {

        private final @Nullable LocalDate born;
        private final @Nullable Integer year;
        private boolean any;
        private boolean unsure;

        Events(Barn barn) {
            this.born = barn.fodelsedatum();
            this.year = barn.fodelsear();
        }

        /**
         * Path of the first event before birth, or {@code null}. An event that is judged against another day of its
         * measure is left out where that day is stated, since another rule tells of it; one cause, one remark.
         */
        @Nullable
        String firstBeforeBirth(Insats insats) {
            Beslut beslut = insats.beslut();
            LocalDate decided = beslut == null ? null : beslut.datum();
            LocalDate began = insats.start();
            Avslut avslut = insats.avslut();
            if (isBefore(decided)) {
                return "beslut/datum";
            }
            if (isBefore(began)) {
                return "start";
            }
            for (int i = 0; began == null && i < insats.placeringar().size(); i++) {
                if (isBefore(insats.placeringar().get(i).start())) {
                    return "placeringar/" + i + "/start";
                }
            }
            for (int i = 0; decided == null && i < insats.uppfoljningar().size(); i++) {
                if (isBefore(insats.uppfoljningar().get(i).datum())) {
                    return "uppfoljningar/" + i + "/datum";
                }
            }
            for (int i = 0; i < insats.overvaganden().size(); i++) {
                if (isBefore(insats.overvaganden().get(i).datum())) {
                    return "overvaganden/" + i + "/datum";
                }
            }
            Lvu lvu = insats.lvu();
            String care = lvu == null ? null : firstOfCare(lvu);
            if (care != null) {
                return "lvu/" + care;
            }
            boolean alone = decided == null && began == null;
            return alone && avslut != null && isBefore(avslut.datum()) ? "avslut/datum" : null;
        }

        private @Nullable String firstOfCare(Lvu lvu) {
            if (isBefore(lvu.omhandertagande())) {
                return "omhandertagande";
            }
            if (lvu.omhandertagande() == null && isBefore(lvu.verkstalld())) {
                return "verkstalld";
            }
            if (isBefore(lvu.ansokan())) {
                return "ansokan";
            }
            for (int i = 0; i < lvu.umgangesbegransning().size(); i++) {
                if (isBefore(lvu.umgangesbegransning().get(i).beslut())) {
                    return "umgangesbegransning/" + i + "/beslut";
                }
            }
            return isBefore(lvu.vardInledd()) ? "vardInledd" : null;
        }

        private boolean isBefore(@Nullable LocalDate event) {
            if (event == null) {
                return false;
            }
            any = true;
            if (born != null) {
                return event.isBefore(born);
            }
            unsure |= year != null && event.getYear() == year;
            return year != null && event.getYear() < year;
        }
    }
}
