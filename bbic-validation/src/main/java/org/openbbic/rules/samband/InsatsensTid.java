package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Lvu;
import org.openbbic.model.insats.Placering;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;

/** The time of a measure, for the rules on what is to lie in it. */
final class InsatsensTid {

    private final Insats insats;
    private final CaseContext around;
    private final @Nullable LocalDate decided;
    private final @Nullable LocalDate began;
    private final @Nullable LocalDate closed;

    InsatsensTid(Insats insats, CaseContext around) {
        this.insats = insats;
        this.around = around;
        Beslut beslut = insats.beslut();
        Avslut avslut = insats.avslut();
        this.decided = beslut == null ? null : beslut.datum();
        this.began = insats.start();
        this.closed = avslut == null ? null : avslut.datum();
    }

    /** Whether a start or a closing is stated, and no other rule tells that one of them is wrong. */
    boolean isUsable() {
        return (began != null || closed != null)
                && !AvslutForeStart.isClosedBeforeStart(insats)
                && !isPlacedOutside()
                && (began == null || !Age.isCertainlyUnder(0, around.arende().barn(), began));
    }

    private boolean isPlacedOutside() {
        for (Placering placement : insats.placeringar()) {
            if (PlaceringUtanforInsats.isOutside(placement, insats)) {
                return true;
            }
        }
        return false;
    }

    boolean isBeforeDecision(LocalDate day) {
        return Order.isReversed(decided, day);
    }

    boolean isBeforeStart(LocalDate day) {
        return Order.isReversed(began, day);
    }

    boolean isAfterClosing(LocalDate day) {
        return Order.isReversed(day, closed);
    }

    /** Whether a follow-up lies outside the measure's time. */
    boolean isFollowedUpOutside() {
        for (Uppfoljning followUp : insats.uppfoljningar()) {
            LocalDate day = followUp.datum();
            if (day != null && !isBeforeDecision(day) && (isBeforeStart(day) || isAfterClosing(day))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the child had been taken into care at once by that day, ahead of the measure that the court decides. */
    static boolean isInCustody(Insats insats, LocalDate day) {
        Lvu lvu = insats.lvu();
        LocalDate taken = lvu == null ? null : Order.earliest(lvu.omhandertagande(), lvu.verkstalld());
        return taken != null && !day.isBefore(taken);
    }
}
