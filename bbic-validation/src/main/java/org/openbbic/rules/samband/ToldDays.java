package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Lvu;
import org.openbbic.model.insats.Overvagande;
import org.openbbic.model.insats.Placering;
import org.openbbic.model.insats.Umgangesbegransning;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.uppfoljning.Uppfoljning;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.CaseContext;

/**
 * Which days a rule of this room tells of: in an order that is impossible or doubtful, or not come yet. What else would
 * follow from such a day has the same cause, so a rule that rests on it does not apply; one cause, one remark.
 */
public final class ToldDays {

    private ToldDays() {}

    /** Whether the day that an intake came in is told of, since it was assessed before it. */
    public static boolean isIntake(Aktualisering intake) {
        return ForhandsbedomningForeAktualisering.isTold(intake);
    }

    /** Whether the day that an investigation was opened is told of. */
    public static boolean isOpening(Utredning investigation, CaseContext around) {
        return isToCome(investigation.inledd(), around)
                || UtredningForeAktualisering.isTold(investigation, around.arende(), around.asOf());
    }

    /** Whether the day that a measure was decided is told of. */
    public static boolean isDecision(Insats insats, CaseContext around) {
        Beslut beslut = insats.beslut();
        LocalDate decided = beslut == null ? null : beslut.datum();
        return isToCome(decided, around)
                || BeslutForeUtredning.isTold(insats, around)
                || StartForeBeslut.isFollowedUpBefore(decided, insats)
                || StartForeBeslut.isTold(insats)
                || AvslutForeStart.isClosedBeforeStart(insats);
    }

    /** Whether the day of a follow-up is told of. */
    static boolean isFollowUp(Uppfoljning followUp, Insats insats, CaseContext around) {
        LocalDate day = followUp.datum();
        InsatsensTid time = new InsatsensTid(insats, around);
        return day != null
                && (isToCome(day, around)
                        || time.isBeforeDecision(day)
                        || time.isBeforeStart(day)
                        || time.isAfterClosing(day));
    }

    /** Whether the day of a closing is told of. */
    static boolean isClosing(Insats insats, CaseContext around) {
        Avslut avslut = insats.avslut();
        return isToCome(avslut == null ? null : avslut.datum(), around) || AvslutForeStart.isClosedBeforeStart(insats);
    }

    /** Whether a day of a placement is told of, by its own order or by its measure's. */
    public static boolean isPlacement(Placering placement, Insats insats) {
        return Order.isReversed(placement.start(), placement.slut())
                || AvslutForeStart.isClosedBeforeStart(insats)
                || PlaceringUtanforInsats.isOutside(placement, insats);
    }

    /** Whether the placement is told of, since it shares days with another one of its measure. */
    public static boolean isOverlapping(Placering placement, Insats insats) {
        return OverlappandePlaceringar.isTold(placement, insats);
    }

    /** Whether the day of a review is told of. */
    public static boolean isReview(Overvagande review, Insats insats, CaseContext around) {
        LocalDate day = review.datum();
        InsatsensTid time = new InsatsensTid(insats, around);
        return day != null
                && (isToCome(day, around)
                        || time.isAfterClosing(day)
                        || time.isBeforeStart(day) && !InsatsensTid.isInCustody(insats, day));
    }

    /** Whether a day of custody is told of. */
    public static boolean isCustody(Lvu lvu) {
        return Order.isReversed(lvu.omhandertagande(), Order.earliest(lvu.verkstalld(), lvu.understalld()));
    }

    /** Whether the day of an application for care, or of its legal force, is told of. */
    public static boolean isApplication(Lvu lvu) {
        return Order.isReversed(lvu.ansokan(), lvu.lagaKraft());
    }

    /** Whether a day on which a limit on contact was considered again is told of. */
    public static boolean isContact(Umgangesbegransning contact, CaseContext around) {
        return contact.omprovad().stream()
                .anyMatch(day -> isToCome(day, around) || Order.isReversed(contact.beslut(), day));
    }

    /** Whether the whole of a case is told of, since it began after its child had turned 21. */
    public static boolean isPastTwentyOne(CaseContext around) {
        Arende arende = around.arende();
        LocalDate began = ArendeEfterArton.began(arende);
        return arende.barn() != null
                && began != null
                && HandelseEfterTjugoett.isPast(arende.barn(), began)
                && HandelseEfterTjugoett.isTold(arende, around.asOf());
    }

    /** Whether the day has not come yet. */
    public static boolean isToCome(@Nullable LocalDate day, CaseContext around) {
        return Order.isReversed(day, around.asOf());
    }
}
