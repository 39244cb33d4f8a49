package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.aktualisering.Forhandsbedomning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S010: a preliminary assessment dated before the intake. */
final class ForhandsbedomningForeAktualisering implements NodeRule<Aktualisering> {

    @Override
    public String id() {
        return "BBIC-S010";
    }

    @Override
    public NodeType<Aktualisering> node() {
        return Format.AKTUALISERING;
    }

    @Override
    public void judge(Aktualisering node, CaseContext around, Remarks remarks) {
        Forhandsbedomning assessment = node.forhandsbedomning();
        LocalDate decided = assessment == null ? null : assessment.datum();
        LocalDate came = node.datum();
        if (decided == null || came == null) {
            return;
        }
        remarks.tested();
        if (isTold(node)) {
            remarks.remark("forhandsbedomning/datum");
        }
    }

    /** Whether this rule remarks on the intake. */
    static boolean isTold(Aktualisering intake) {
        Forhandsbedomning assessment = intake.forhandsbedomning();
        return Order.isReversed(intake.datum(), assessment == null ? null : assessment.datum());
    }
}
