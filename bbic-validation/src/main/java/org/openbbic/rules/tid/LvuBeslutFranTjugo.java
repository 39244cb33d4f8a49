package org.openbbic.rules.tid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Provision;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Lvu;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.samband.ToldDays;

/**
 * BBIC-T014: a decision under LVU 3, 6 or 22 §, which reach those under 20, on someone who had turned 20.
 *
 * <p>Care under 3 § may go on to 21, so a decision that follows an earlier one under 3 § in the case is not judged.
 */
final class LvuBeslutFranTjugo implements NodeRule<Insats> {

    private static final int LIMIT = 20;

    private record Decision(Law law, LocalDate day, String place) {}

    @Override
    public String id() {
        return "BBIC-T014";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        Decision decision = decision(node, around);
        Barn barn = around.arende().barn();
        if (decision == null || !Age.isStated(barn) || isDayTold(node, around) || ToldDays.isPastTwentyOne(around)) {
            return;
        }
        Provision provision = decision.law.on(decision.day, around.catalogue());
        if (provision == null || Age.isPossibly(LIMIT, barn, decision.day)) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (Age.isCertainly(LIMIT, barn, decision.day)) {
            remarks.remark(decision.place, null, provision.citation());
        }
    }

    private static boolean isDayTold(Insats insats, CaseContext around) {
        Lvu lvu = insats.lvu();
        return lvu == null || lvu.omhandertagande() == null
                ? ToldDays.isDecision(insats, around)
                : ToldDays.isCustody(lvu) || ToldDays.isToCome(lvu.omhandertagande(), around);
    }

    /** Whether the decision came at an age that it may not come at. */
    static boolean isTold(Insats insats, CaseContext around) {
        Decision decision = decision(insats, around);
        return decision != null
                && decision.law.on(decision.day, around.catalogue()) != null
                && Age.isCertainly(LIMIT, around.arende().barn(), decision.day);
    }

    private static @Nullable Decision decision(Insats insats, CaseContext around) {
        LocalDate custody = insats.lvu() == null ? null : insats.lvu().omhandertagande();
        if (custody != null) {
            return new Decision(Law.CUSTODY, custody, "lvu/omhandertagande");
        }
        Beslut beslut = insats.beslut();
        LocalDate decided = beslut == null ? null : beslut.datum();
        if (decided == null) {
            return null;
        }
        if (Ground.isLvu("6", insats)) {
            return new Decision(Law.CUSTODY, decided, "beslut/datum");
        }
        if (Ground.isLvu("22", insats)) {
            return new Decision(Law.PREVENTIVE, decided, "beslut/datum");
        }
        boolean isNewCare = Ground.isLvu("3", insats) && !isCareGoingOn(insats, decided, around);
        return isNewCare ? new Decision(Law.YOUNG_ADULT_CARE, decided, "beslut/datum") : null;
    }

    private static boolean isCareGoingOn(Insats insats, LocalDate decided, CaseContext around) {
        for (Insats other : around.arende().insatser()) {
            LocalDate day = other.beslut() == null ? null : other.beslut().datum();
            if (other != insats && Ground.isLvu("3", other) && (day == null || day.isBefore(decided))) {
                return true;
            }
        }
        return false;
    }
}
