package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S009: an investigation finished before it was opened. */
final class UtredningBaklanges implements NodeRule<Utredning> {

    @Override
    public String id() {
        return "BBIC-S009";
    }

    @Override
    public NodeType<Utredning> node() {
        return Format.UTREDNING;
    }

    @Override
    public void judge(Utredning node, CaseContext around, Remarks remarks) {
        LocalDate opened = node.inledd();
        LocalDate finished = node.avslutad();
        if (opened == null || finished == null) {
            return;
        }
        remarks.tested();
        if (finished.isBefore(opened)) {
            remarks.remark("avslutad");
        }
    }
}
