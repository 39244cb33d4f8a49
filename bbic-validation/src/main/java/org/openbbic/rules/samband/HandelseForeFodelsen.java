package org.openbbic.rules.samband;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S007: an event of a measure dated before the child was born. Intake and investigation are left out, since an anmälan on an unborn child is lawful. */
final class HandelseForeFodelsen implements NodeRule<Arende> {

    @Override
    public String id() {
        return "BBIC-S007";
    }

    @Override
    public NodeType<Arende, ?> node() {
        return Format.ARENDE;
    }

    @Override
    public void judge(Arende node, CaseContext around, Remarks remarks) {
        Barn barn = node.barn();
        if (barn == null || barn.fodelsear() == null && barn.fodelsedatum() == null) {
            return;
        }
        remarks.tested();
        for (int i = 0; i < node.insatser().size(); i++) {
            judge(node.insatser().get(i), barn, "insatser/" + i + "/", remarks);
        }
    }

    // The first event before birth is enough: a wrong year of birth is one cause, not five.
    private static void judge(Insats insats, Barn barn, String path, Remarks remarks) {
        Beslut beslut = insats.beslut();
        Avslut avslut = insats.avslut();
        if (beslut != null && isBefore(beslut.datum(), barn)) {
            remarks.remark(path + "beslut/datum");
        } else if (isBefore(insats.start(), barn)) {
            remarks.remark(path + "start");
        } else if (avslut != null && isBefore(avslut.datum(), barn)) {
            remarks.remark(path + "avslut/datum");
        }
    }

    private static boolean isBefore(@Nullable LocalDate event, Barn barn) {
        if (event == null) {
            return false;
        }
        LocalDate born = barn.fodelsedatum();
        Integer year = barn.fodelsear();
        return born != null ? event.isBefore(born) : year != null && event.getYear() < year;
    }
}
