package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/**
 * BBIC-S016: a measure decided before the investigation that it rests on was opened. What cannot wait is decided at once,
 * and a measure that goes on may name a later investigation, so it is doubtful and no more.
 */
final class BeslutForeUtredning implements NodeRule<Insats> {

    @Override
    public String id() {
        return "BBIC-S016";
    }

    @Override
    public NodeType<Insats> node() {
        return Format.INSATS;
    }

    @Override
    public void judge(Insats node, CaseContext around, Remarks remarks) {
        Beslut beslut = node.beslut();
        LocalDate decided = beslut == null ? null : beslut.datum();
        Utredning investigation = investigationOf(node, around);
        LocalDate opened = investigation == null ? null : investigation.inledd();
        if (decided == null
                || investigation == null
                || opened == null
                || opened.isAfter(around.asOf())
                || Order.isReversed(opened, investigation.avslutad())
                || Age.isCertainlyUnder(0, around.arende().barn(), decided)) {
            return;
        }
        remarks.tested();
        if (decided.isBefore(opened)) {
            remarks.remark("beslut/datum");
        }
    }

    /** Whether the measure was decided before the investigation that it rests on was opened. */
    static boolean isTold(Insats insats, CaseContext around) {
        Beslut beslut = insats.beslut();
        Utredning investigation = investigationOf(insats, around);
        return Order.isReversed(
                investigation == null ? null : investigation.inledd(), beslut == null ? null : beslut.datum());
    }

    /** The investigation that the measure names, or {@code null} where none or several have that id. */
    static @Nullable Utredning investigationOf(Insats insats, CaseContext around) {
        String named = insats.utredning();
        Utredning found = null;
        for (Utredning utredning : around.arende().utredningar()) {
            if (named != null && named.equals(utredning.id())) {
                if (found != null) {
                    return null;
                }
                found = utredning;
            }
        }
        return found;
    }
}
