package org.openbbic.rules.tid;

import java.time.LocalDate;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-T004: an assessment of immediate protection dated before the anmälan that it is about. */
final class SkyddsbedomningForeAnmalan implements NodeRule<Aktualisering> {

    @Override
    public String id() {
        return "BBIC-T004";
    }

    @Override
    public NodeType<Aktualisering, ?> node() {
        return Format.AKTUALISERING;
    }

    @Override
    public void judge(Aktualisering node, CaseContext around, Remarks remarks) {
        LocalDate reported = node.datum();
        LocalDate assessed = node.skyddsbedomning();
        Code kind = node.typ();
        if (reported == null
                || assessed == null
                || kind == null
                || !kind.value().equals("anmalan")) {
            return;
        }
        if (!Law.PROTECTION.isKnownOn(reported, around.catalogue())) {
            remarks.undecided();
            return;
        }
        remarks.tested();
        if (assessed.isBefore(reported)) {
            remarks.remark("skyddsbedomning");
        }
    }
}
