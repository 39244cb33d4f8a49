package org.openbbic.rules.tid;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Act;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Lagrum;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;
import org.openbbic.rules.samband.ToldDays;

/** BBIC-T003: an act that was not in force on the day that decides: of a measure the day of its decision, of an investigation the day it was opened. */
final class LagrumEjIKraft implements NodeRule<Arende> {

    @Override
    public String id() {
        return "BBIC-T003";
    }

    @Override
    public NodeType<Arende> node() {
        return Format.ARENDE;
    }

    @Override
    public void judge(Arende node, CaseContext around, Remarks remarks) {
        for (int i = 0; i < node.utredningar().size(); i++) {
            Utredning utredning = node.utredningar().get(i);
            LocalDate opened = ToldDays.isOpening(utredning, around) ? null : utredning.inledd();
            judge(utredning.lagrum(), opened, "utredningar/", i, around.catalogue(), remarks);
        }
        for (int i = 0; i < node.insatser().size(); i++) {
            Insats insats = node.insatser().get(i);
            Beslut beslut = insats.beslut();
            LocalDate decided = beslut == null || ToldDays.isDecision(insats, around) ? null : beslut.datum();
            judge(insats.lagrum(), decided, "insatser/", i, around.catalogue(), remarks);
        }
    }

    private static void judge(
            List<Lagrum> provisions,
            @Nullable LocalDate day,
            String list,
            int index,
            Catalogue catalogue,
            Remarks remarks) {
        for (int i = 0; day != null && i < provisions.size(); i++) {
            String sfs = provisions.get(i).sfs();
            Act act = sfs == null ? null : catalogue.findAct(sfs).orElse(null);
            if (act == null) {
                remarks.undecided();
                continue;
            }
            remarks.tested();
            if (!act.isInForceOn(day)) {
                remarks.remark(list + index + "/lagrum/" + i, null, inForce(act, day, catalogue));
            }
        }
    }

    private static @Nullable String inForce(Act named, LocalDate day, Catalogue catalogue) {
        for (Act act : catalogue.acts()) {
            if (act.abbreviation().equals(named.abbreviation()) && act.isInForceOn(day)) {
                return act.abbreviation() + " (" + act.sfs() + ")";
            }
        }
        return null;
    }
}
