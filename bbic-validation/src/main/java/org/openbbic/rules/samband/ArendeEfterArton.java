package org.openbbic.rules.samband;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.aktualisering.Aktualisering;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Barn;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.insats.Lvu;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.Age;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S027: a case that began after the child had turned 18, where the municipality decides whether BBIC is used. */
final class ArendeEfterArton implements NodeRule<Arende> {

    static final int MAJORITY = 18;

    private static final int COMPULSORY_UNTIL = 20;
    private static final int CONTACT_UNTIL = 21;
    static final Code QUALIFIED_CONTACT = Code.of("kvalificerad-kontaktperson");

    @Override
    public String id() {
        return "BBIC-S027";
    }

    @Override
    public NodeType<Arende> node() {
        return Format.ARENDE;
    }

    @Override
    public void judge(Arende node, CaseContext around, Remarks remarks) {
        Barn barn = node.barn();
        LocalDate began = began(node);
        if (barn == null
                || began == null
                || began.isAfter(around.asOf())
                || HandelseEfterTjugoett.isPast(barn, began)
                || isForTheLaw(node.insatser(), barn)) {
            return;
        }
        if (Age.isCertainly(MAJORITY, barn, began)) {
            remarks.tested();
            remarks.remark(barn.fodelsedatum() == null ? "barn/fodelsear" : "barn/fodelsedatum");
        } else if (Age.isCertainlyUnder(MAJORITY, barn, began)) {
            remarks.tested();
        } else if (Age.isPossibly(MAJORITY, barn, began)) {
            remarks.undecided();
        }
    }

    private static boolean isForTheLaw(List<Insats> measures, Barn barn) {
        for (Insats insats : measures) {
            if (isForTheLaw(insats, barn)) {
                return true;
            }
        }
        return false;
    }

    // From these ages on a rule on time and law tells of the decision; one cause, one remark.
    private static boolean isForTheLaw(Insats insats, Barn barn) {
        Beslut beslut = insats.beslut();
        Lvu lvu = insats.lvu();
        LocalDate decided = beslut == null ? null : beslut.datum();
        LocalDate first = lvu == null || lvu.omhandertagande() == null ? decided : lvu.omhandertagande();
        return first != null
                && Age.isCertainly(COMPULSORY_UNTIL, barn, first)
                && (Vardform.isCompulsory(insats)
                        || Age.isCertainly(CONTACT_UNTIL, barn, first)
                                && insats.typ().contains(QUALIFIED_CONTACT));
    }

    /** The first day that the case tells of: an intake, an investigation or a decision. */
    static @Nullable LocalDate began(Arende arende) {
        LocalDate first = null;
        for (Aktualisering intake : arende.aktualiseringar()) {
            first = Order.earliest(first, intake.datum());
        }
        for (Utredning investigation : arende.utredningar()) {
            first = Order.earliest(first, investigation.inledd());
        }
        for (Insats measure : arende.insatser()) {
            Beslut beslut = measure.beslut();
            first = Order.earliest(first, beslut == null ? null : beslut.datum());
            first = Order.earliest(first, measure.start());
        }
        return first;
    }
}
