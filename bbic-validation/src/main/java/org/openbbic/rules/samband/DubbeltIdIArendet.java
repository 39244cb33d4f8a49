package org.openbbic.rules.samband;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.insats.Insats;
import org.openbbic.model.utredning.Utredning;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Remarks;

/** BBIC-S012: two investigations or two measures of one case with the same id. */
final class DubbeltIdIArendet implements NodeRule<Arende> {

    @Override
    public String id() {
        return "BBIC-S012";
    }

    @Override
    public NodeType<Arende, ?> node() {
        return Format.ARENDE;
    }

    @Override
    public void judge(Arende node, CaseContext around, Remarks remarks) {
        List<Utredning> investigations = node.utredningar();
        List<Insats> measures = node.insatser();
        if (investigations.size() < 2 && measures.size() < 2) {
            return;
        }
        remarks.tested();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < investigations.size(); i++) {
            if (isSeen(seen, investigations.get(i).id())) {
                remarks.remark("utredningar/" + i + "/id");
            }
        }
        seen.clear();
        for (int i = 0; i < measures.size(); i++) {
            if (isSeen(seen, measures.get(i).id())) {
                remarks.remark("insatser/" + i + "/id");
            }
        }
    }

    private static boolean isSeen(Set<String> seen, @Nullable String id) {
        return id != null && !seen.add(id);
    }
}
