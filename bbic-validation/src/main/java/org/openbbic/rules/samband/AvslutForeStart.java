package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S004: a measure closed before it began; where no start is stated, before it was decided. */
final class AvslutForeStart implements NodeRule<Insats> {

    @Override
    public String id() {
        return "BBIC-S004";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        Avslut avslut = node.avslut();
        LocalDate closed = avslut == null ? null : avslut.datum();
        LocalDate began = began(node);
        if (closed == null || began == null) {
            return;
        }
        remarks.tested();
        if (closed.isBefore(began)) {
            remarks.remark("avslut/datum", node.start() == null ? "beslut" : null, null);
        }
    }

    static boolean isClosedBeforeStart(Insats insats) {
        Avslut avslut = insats.avslut();
        return Order.isReversed(began(insats), avslut == null ? null : avslut.datum());
    }

    private static @Nullable LocalDate began(Insats insats) {
        if (insats.start() != null || insats.ovrigt().isUnreadable("start")) {
            return insats.start();
        }
        Beslut beslut = insats.beslut();
        return beslut == null ? null : beslut.datum();
    }
}
