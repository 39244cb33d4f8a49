package org.openbbic.rules.tid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Provision;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Overvagande;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.samband.ToldDays;

/**
 * The reviews of one measure, held against the duty to make one at least every six months for as long as care goes on.
 *
 * <p>The same date six months later is in time. Each six months are judged by the law of the day they are counted from.
 */
final class Reviews {

    private static final int MONTHS = 6;

    /** What a measure's reviews must be. */
    enum Duty {
        /** Care under SoL is considered, as long as it is a child's. */
        SOL(Law.REVIEW, false, 18),
        /** Care under LVU 2 § is considered. */
        LVU_2(Law.COMPULSORY_REVIEW, false, 18),
        /** Care under LVU 3 § is tried. */
        LVU_3(Law.COMPULSORY_REVIEW, true, 21),
        /** A measure under LVU 22 § is tried. */
        LVU_22(Law.PREVENTIVE, true, 21);

        private final Law law;
        private final boolean isTrial;
        private final int until;

        Duty(Law law, boolean isTrial, int until) {
            this.law = law;
            this.isTrial = isTrial;
            this.until = until;
        }
    }

    private record Review(LocalDate day, int index) {
        private static final Comparator<Review> BY_TIME = Comparator.comparing(Review::day);
    }

    private final List<Review> reviews = new ArrayList<>();
    private final Duty duty;
    private final CaseContext around;
    private final Remarks remarks;
    private boolean unclear;
    private boolean tested;
    private boolean undecided;

    Reviews(Insats insats, Duty duty, CaseContext around, Remarks remarks) {
        this.duty = duty;
        this.around = around;
        this.remarks = remarks;
        this.unclear = insats.ovrigt().isUnreadable("overvaganden");
        for (int i = 0; i < insats.overvaganden().size(); i++) {
            add(insats.overvaganden().get(i), i, insats);
        }
        reviews.sort(Review.BY_TIME);
    }

    // Who tries whether care shall end has considered whether it is needed, so a prövning is an övervägande too.
    private void add(Overvagande review, int index, Insats insats) {
        Code kind = review.typ();
        boolean isTrial = kind != null && kind.value().equals("provning");
        boolean isConsideration = kind != null && kind.value().equals("overvagande");
        LocalDate day = review.datum();
        if (day == null || !isTrial && !isConsideration || ToldDays.isReview(review, insats, around)) {
            unclear = true;
        } else if (isTrial || !duty.isTrial) {
            reviews.add(new Review(day, index));
        }
    }

    /** Whether reviews are known to be registered: by the profile's choice, or because the case holds one. */
    static boolean areRegistered(CaseContext around) {
        if (around.isChosen("overvagande.typ")) {
            return true;
        }
        for (Insats insats : around.arende().insatser()) {
            if (!insats.overvaganden().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Judges a time in care.
     *
     * @param from the day the six months are first counted from
     * @param to the last day of care, or the day that counts as today
     * @param place path to what a missing review is said of, asked for where one is missing
     */
    void judge(LocalDate from, LocalDate to, Supplier<String> place) {
        LocalDate last = from;
        for (Review review : reviews) {
            if (!review.day.isBefore(last) && !review.day.isAfter(to)) {
                judge(last, review.day, () -> "overvaganden/" + review.index + "/datum", null);
                last = review.day;
            }
        }
        judge(last, to, place, "saknas");
    }

    private void judge(LocalDate from, LocalDate to, Supplier<String> place, @Nullable String variant) {
        LocalDate limit = from.plusMonths(MONTHS);
        Barn barn = around.arende().barn();
        if (Age.isCertainly(duty.until, barn, limit)) {
            return;
        }
        Provision provision = duty.law.on(from, around.catalogue());
        boolean isLate = to.isAfter(limit);
        if (provision == null || isLate && (unclear || Age.isPossibly(duty.until, barn, limit))) {
            undecided = true;
            return;
        }
        tested = true;
        if (isLate) {
            remarks.remark(place.get(), variant, provision.citation());
        }
    }

    /** Counts the measure once, however many times of its care were judged. */
    void count() {
        if (tested) {
            remarks.tested();
        }
        if (undecided) {
            remarks.undecided();
        }
    }
}
