package org.openbbic.rules.datakvalitet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.model.arende.Arende;
import org.openbbic.rules.CaseContext;
import org.openbbic.rules.ShareRule;

/**
 * BBIC-D005: a field that is empty everywhere though its variable is in use elsewhere, such as a risk that is assessed at
 * the decision and never at closing.
 *
 * <p>A variable that is nowhere in use is one that nobody chose, and one that the profile has chosen is asked for by the
 * rules on what was chosen; neither is counted here.
 */
final class AldrigIfylld implements ShareRule {

    /** One variable in three parts (WK p. 27). */
    private static final List<String> VULNERABILITY =
            List.of("identifieradUtsatthet.hemmiljo", "identifieradUtsatthet.foralder", "identifieradUtsatthet.barn");

    /** Addresses of the fields that belong together, each with the variable it is filled in for. */
    private final List<Map<String, String>> together = together();

    private static List<Map<String, String>> together() {
        Map<String, Map<String, String>> byVariable = new LinkedHashMap<>();
        for (NodeType<?> node : Format.NODES) {
            for (FieldSpec<?> field : node.fields()) {
                String variable = field.listId();
                if (variable != null) {
                    String key = VULNERABILITY.contains(variable) ? "identifieradUtsatthet" : variable;
                    byVariable
                            .computeIfAbsent(key, each -> new LinkedHashMap<>())
                            .put(node.name() + "." + field.name(), variable);
                }
            }
        }
        List<Map<String, String>> together = new ArrayList<>(byVariable.values());
        together.removeIf(fields -> fields.size() < 2);
        return together;
    }

    @Override
    public String id() {
        return "BBIC-D005";
    }

    /** Nothing of a single case: how filled the fields are is counted in any case. */
    @Override
    public void count(Arende arende, CaseContext around, Counts counts) {}

    @Override
    public void end(Filled filled, Counts counts) {
        for (Map<String, String> fields : together) {
            if (fields.keySet().stream().anyMatch(address -> filled.filled(address) > 0)) {
                fields.forEach((address, variable) -> count(address, variable, filled, counts));
            }
        }
    }

    private static void count(String address, String variable, Filled filled, Counts counts) {
        long possible = filled.possible(address);
        if (possible > 0 && !filled.isChosen(variable)) {
            counts.add(address, possible - filled.filled(address), possible);
        }
    }
}
