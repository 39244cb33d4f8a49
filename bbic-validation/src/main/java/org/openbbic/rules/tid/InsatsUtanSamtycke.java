package org.openbbic.rules.tid;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Provision;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Samtycke;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.samband.ToldDays;

/**
 * BBIC-T015: a measure for a child under SoL, granted although the guardian had not consented and the child could not
 * consent alone or had not done so.
 *
 * <p>Only what is stated is judged: a consent that is not stated is not one that was not given.
 */
final class InsatsUtanSamtycke implements NodeRule<Insats> {

    private static final int MAJORITY = 18;
    private static final int MAY_CONSENT = 12;

    /** Care that always needs the guardian's consent. */
    private static final Set<String> HOMES = Set.of("familjehem", "jourhem", "stodboende", "hvb");

    /** What the older act's section on consent is about; contact persons have a section of their own there. */
    private static final Set<String> OPEN_CARE =
            Set.of("strukturerat-oppenvardsprogram", "behovsprovat-stod", "annan-oppenvardsinsats");

    @Override
    public String id() {
        return "BBIC-T015";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        Beslut beslut = node.beslut();
        LocalDate decided = beslut == null ? null : beslut.datum();
        Samtycke consent = beslut == null ? null : beslut.samtycke();
        if (beslut == null || decided == null || consent == null || consent.vardnadshavare() == null) {
            return;
        }
        boolean isGranted =
                !Boolean.FALSE.equals(beslut.bifall()) && !beslut.ovrigt().isUnreadable("bifall");
        Barn barn = around.arende().barn();
        if (!isGranted
                || consent.ovrigt().isUnreadable("barn")
                || !Ground.isSolAlone(node, around.catalogue())
                || Age.isCertainly(MAJORITY, barn, decided)
                || ToldDays.isDecision(node, around)) {
            return;
        }
        Provision provision = Law.CONSENT.on(decided, around.catalogue());
        if (provision == null || !isAbout(provision, node.typ(), around)) {
            remarks.undecided();
        } else if (consent.vardnadshavare()) {
            remarks.tested();
        } else {
            withoutGuardian(node.typ(), decided, consent.barn(), provision.citation(), around, remarks);
        }
    }

    private static void withoutGuardian(
            List<Code> kinds,
            LocalDate decided,
            @Nullable Boolean child,
            String law,
            CaseContext around,
            Remarks remarks) {
        Barn barn = around.arende().barn();
        boolean isHome = isAny(kinds, HOMES);
        boolean isOldEnough = Age.isCertainly(MAY_CONSENT, barn, decided);
        boolean isTooYoung = Age.isCertainlyUnder(MAY_CONSENT, barn, decided);
        boolean isBreach = isHome || isTooYoung || Boolean.FALSE.equals(child);
        boolean isRight = isOldEnough && Boolean.TRUE.equals(child) && !kinds.isEmpty();
        if (isBreach ? Age.isPossibly(MAJORITY, barn, decided) : !isRight) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (isBreach) {
            remarks.remark("beslut/samtycke/vardnadshavare", isHome ? "hem" : null, law);
        }
    }

    private static boolean isAbout(Provision provision, List<Code> kinds, CaseContext around) {
        boolean isOlder = !around.catalogue().successors(provision).isEmpty();
        return !isOlder || !kinds.isEmpty() && kinds.stream().allMatch(kind -> OPEN_CARE.contains(kind.value()));
    }

    private static boolean isAny(List<Code> kinds, Set<String> of) {
        return kinds.stream().anyMatch(kind -> of.contains(kind.value()));
    }
}
