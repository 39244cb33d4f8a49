package org.openbbic.rules.samband;

import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Beslut;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.uppfoljning.Avslut;
import org.openbbic.model.utredning.IdentifieradUtsatthet;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S001: an answer that means none beside other answers of the same question. */
final class UteslutandeSvar implements NodeRule<Arende> {

    @Override
    public String id() {
        return "BBIC-S001";
    }

    @Override
    public NodeType<Arende, ?> node() {
        return Format.ARENDE;
    }

    @Override
    public void judge(Arende node, CaseContext around, Remarks remarks) {
        Catalogue catalogue = around.catalogue();
        for (int i = 0; i < node.utredningar().size(); i++) {
            IdentifieradUtsatthet found = node.utredningar().get(i).identifieradUtsatthet();
            if (found != null) {
                String path = "utredningar/" + i + "/identifieradUtsatthet/";
                judge(
                        found.hemmiljo(),
                        catalogue.getList("identifieradUtsatthet.hemmiljo"),
                        path + "hemmiljo",
                        remarks);
                judge(
                        found.foralder(),
                        catalogue.getList("identifieradUtsatthet.foralder"),
                        path + "foralder",
                        remarks);
                judge(found.barn(), catalogue.getList("identifieradUtsatthet.barn"), path + "barn", remarks);
            }
        }
        CodeList conversations = catalogue.getList("samtalMedBarnet");
        for (int i = 0; i < node.insatser().size(); i++) {
            judge(node.insatser().get(i), conversations, "insatser/" + i + "/", remarks);
        }
    }

    private static void judge(Insats insats, CodeList conversations, String path, Remarks remarks) {
        Beslut beslut = insats.beslut();
        Avslut avslut = insats.avslut();
        if (beslut != null) {
            judge(beslut.samtalMedBarnet(), conversations, path + "beslut/samtalMedBarnet", remarks);
        }
        for (int i = 0; i < insats.uppfoljningar().size(); i++) {
            judge(
                    insats.uppfoljningar().get(i).samtalMedBarnet(),
                    conversations,
                    path + "uppfoljningar/" + i + "/samtalMedBarnet",
                    remarks);
        }
        if (avslut != null) {
            judge(avslut.samtalMedBarnet(), conversations, path + "avslut/samtalMedBarnet", remarks);
        }
    }

    private static void judge(List<Code> answers, CodeList list, String path, Remarks remarks) {
        if (answers.isEmpty()) {
            return;
        }
        remarks.tested();
        for (int i = 0; answers.size() > 1 && i < answers.size(); i++) {
            Code known = list.find(answers.get(i).value()).orElse(null);
            if (known != null && list.entry(known).exclusive() && hasOther(answers, known)) {
                remarks.remark(path + "/" + i);
                return;
            }
        }
    }

    private static boolean hasOther(List<Code> answers, Code exclusive) {
        return answers.stream().anyMatch(answer -> !answer.equals(exclusive));
    }
}
