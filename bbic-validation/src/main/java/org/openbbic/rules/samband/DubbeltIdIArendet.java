package org.openbbic.rules.samband;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
    public NodeType<Arende> node() {
        return Format.ARENDE;
    }

    @Override
    public void judge(Arende node, CaseContext around, Remarks remarks) {
        List<Utredning> investigations = node.utredningar();
        List<Insats> measures = node.insatser();
        if (investigations.size() < 2 && measures.size() < 2) {
            return;
        }
        boolean compared = judge(investigations, Utredning::id, "utredningar/", remarks);
        compared |= judge(measures, Insats::id, "insatser/", remarks);
        if (compared) {
            remarks.tested();
        }
    }

    /** Remarks on ids that stand twice; whether there were two ids to compare. */
    private static <N> boolean judge(List<N> nodes, Function<N, @Nullable String> idOf, String path, Remarks remarks) {
        int ids = 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            String id = idOf.apply(nodes.get(i));
            if (id != null) {
                ids++;
                if (!seen.add(id)) {
                    remarks.remark(path + i + "/id");
                }
            }
        }
        return ids > 1;
    }
}
