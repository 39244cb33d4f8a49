package org.openbbic.handout;

import java.util.List;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.NodeType;

/** What a condition looks for, with groups of answers written out. */
record ConditionValues(Catalogue catalogue) {

    /**
     * Answers or texts; of a group its answers in any version, since whoever registers one of them means that group.
     *
     * @throws IllegalStateException if the condition names a field, a list or an answer that is not there
     */
    List<String> of(Condition condition) {
        Field other = field(condition.dependsOn());
        if (condition.how() == Condition.How.GRUPP) {
            return entries(other).stream()
                    .filter(entry -> condition.values().contains(entry.group()))
                    .map(entry -> entry.code().value())
                    .toList();
        }
        boolean answers = condition.how() == Condition.How.NAGOT_AV && other.list() != null;
        if (answers
                && !entries(other).stream()
                        .map(entry -> entry.code().value())
                        .toList()
                        .containsAll(condition.values())) {
            throw new IllegalStateException("villkor.csv: no such answer in " + condition.dependsOn());
        }
        return condition.values();
    }

    private static List<CodeEntry> entries(Field field) {
        if (field.list() == null) {
            throw new IllegalStateException("villkor.csv: no list in " + field.address());
        }
        return field.list().entries();
    }

    private Field field(String address) {
        int dot = address.indexOf('.');
        for (NodeType<?> node : Fields.nodesOfCase()) {
            FieldSpec<?> spec = node.find(address.substring(dot + 1));
            if (node.name().equals(address.substring(0, dot)) && spec != null) {
                return new Fields(catalogue).of(node, spec);
            }
        }
        throw new IllegalStateException("villkor.csv: no such field as " + address);
    }
}
