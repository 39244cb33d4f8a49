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
    public NodeType<Arende, ?> node() {
        return Format.ARENDE;
    }

    @Override
    public void judge(Arende node, CaseContext around, Remarks remarks) {
        List<Aktualisering> intakes = node.aktualiseringar();
        if (intakes.isEmpty() || !intakes.stream().allMatch(intake -> isUsable(intake, around.asOf()))) {
            return;
        }
        boolean tested = false;
        for (int i = 0; i < node.utredningar().size(); i++) {
            Utredning investigation = node.utredningar().get(i);
            LocalDate opened = investigation.inledd();
            if (opened != null
                    && !opened.isAfter(around.asOf())
                    && !Order.isReversed(opened, investigation.avslutad())) {
                tested = true;
                judge(opened, intakes, "utredningar/" + i + "/inledd", remarks);
            }
        }
        if (tested) {
            remarks.tested();
        }
    }

    private static void judge(LocalDate opened, List<Aktualisering> intakes, String path, Remarks remarks) {
        boolean cameIn = false;
        for (Aktualisering intake : intakes) {
            if (!Order.isReversed(intake.datum(), opened)) {
                cameIn = true;
                if (!isDecidedAfter(opened, intake)) {
                    return;
                }
            }
        }
        remarks.remark(path, cameIn ? "forhandsbedomning" : null, null);
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
