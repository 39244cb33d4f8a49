package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.aktualisering.Forhandsbedomning;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S015: a preliminary assessment or an investigation extended to a day before it began. */
final class ForlangningForeStart implements NodeRule<Arende> {

    @Override
    public String id() {
        return "BBIC-S015";
    }

    @Override
    public NodeType<Arende> node() {
        return Format.ARENDE;
    }

    @Override
    public void judge(Arende node, CaseContext around, Remarks remarks) {
        boolean tested = false;
        for (int i = 0; i < node.aktualiseringar().size(); i++) {
            Aktualisering intake = node.aktualiseringar().get(i);
            Forhandsbedomning assessment = intake.forhandsbedomning();
            if (assessment != null) {
                LocalDate next = Order.earliest(intake.skyddsbedomning(), assessment.datum());
                Extension extension = new Extension(intake.datum(), next, assessment.forlangdTill());
                tested |= extension.isUsable();
                if (extension.isBeforeBeginning()) {
                    remarks.remark("aktualiseringar/" + i + "/forhandsbedomning/forlangdTill");
                }
            }
        }
        for (int i = 0; i < node.utredningar().size(); i++) {
            Utredning investigation = node.utredningar().get(i);
            Extension extension =
                    new Extension(investigation.inledd(), investigation.avslutad(), investigation.forlangdTill());
            tested |= extension.isUsable();
            if (extension.isBeforeBeginning()) {
                remarks.remark("utredningar/" + i + "/forlangdTill");
            }
        }
        if (tested) {
            remarks.tested();
        }
    }

    /** A step that was extended; where the next step is before the beginning too, another rule tells of it. */
    private record Extension(
            @Nullable LocalDate began,
            @Nullable LocalDate next,
            @Nullable LocalDate until) {

        boolean isUsable() {
            return began != null && until != null && !Order.isReversed(began, next);
        }

        boolean isBeforeBeginning() {
            return isUsable() && Order.isReversed(began, until);
        }
    }
}
