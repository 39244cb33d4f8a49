package org.openbbic.rules.samband;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.aktualisering.Forhandsbedomning;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-S014: an investigation opened before anything had come in that could open it, or before the decision to open it.
 * The intake that did may stand in another export, so it is doubtful and no more.
 */
final class UtredningForeAktualisering implements NodeRule<Arende> {

    // A decision later than this is another rule's.
    private static final int DAYS = 14;

    @Override
    public String id() {
        return "BBIC-S014";
    }

    @Override
    public NodeType<Arende> node() {
        return Format.ARENDE;
    }

    @Override
    public void judge(Arende node, CaseContext around, Remarks remarks) {
        boolean tested = false;
        for (int i = 0; i < node.utredningar().size(); i++) {
            Utredning investigation = node.utredningar().get(i);
            LocalDate opened = investigation.inledd();
            if (opened != null && isUsable(investigation, node, around.asOf())) {
                tested = true;
                if (!isOpenedByOne(opened, node)) {
                    boolean cameIn = node.aktualiseringar().stream().anyMatch(intake -> isIn(opened, intake));
                    remarks.remark("utredningar/" + i + "/inledd", cameIn ? "forhandsbedomning" : null, null);
                }
            }
        }
        if (tested) {
            remarks.tested();
        }
    }

    /** Whether this rule remarks on the investigation. */
    static boolean isTold(Utredning investigation, Arende arende, LocalDate today) {
        LocalDate opened = investigation.inledd();
        return opened != null && isUsable(investigation, arende, today) && !isOpenedByOne(opened, arende);
    }

    private static boolean isUsable(Utredning investigation, Arende arende, LocalDate today) {
        LocalDate opened = investigation.inledd();
        List<Aktualisering> intakes = arende.aktualiseringar();
        return opened != null
                && !opened.isAfter(today)
                && !Order.isReversed(opened, investigation.avslutad())
                && !intakes.isEmpty()
                && areUsable(intakes, today);
    }

    private static boolean areUsable(List<Aktualisering> intakes, LocalDate today) {
        for (Aktualisering intake : intakes) {
            if (!isUsable(intake, today)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpenedByOne(LocalDate opened, Arende arende) {
        for (Aktualisering intake : arende.aktualiseringar()) {
            if (isIn(opened, intake) && !isDecidedAfter(opened, intake)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(LocalDate opened, Aktualisering intake) {
        return !Order.isReversed(intake.datum(), opened);
    }

    /**
     * Whether the intake has a day, in an order that no other rule tells of, and does not say that an investigation was
     * going on already: then what opened that one may stand in no file.
     */
    private static boolean isUsable(Aktualisering intake, LocalDate today) {
        LocalDate came = intake.datum();
        Forhandsbedomning assessment = intake.forhandsbedomning();
        LocalDate decided = assessment == null ? null : assessment.datum();
        return came != null
                && !came.isAfter(today)
                && !Order.isReversed(came, Order.earliest(intake.skyddsbedomning(), decided))
                && !isDecision("utredning-pagar", assessment);
    }

    private static boolean isDecidedAfter(LocalDate opened, Aktualisering intake) {
        Forhandsbedomning assessment = intake.forhandsbedomning();
        LocalDate came = intake.datum();
        LocalDate decided = assessment == null ? null : assessment.datum();
        return came != null
                && decided != null
                && isDecision("inleda", assessment)
                && decided.isAfter(opened)
                && !decided.isAfter(came.plusDays(DAYS));
    }

    private static boolean isDecision(String code, @Nullable Forhandsbedomning assessment) {
        Code decision = assessment == null ? null : assessment.beslut();
        return decision != null && decision.value().equals(code);
    }
}
