package org.openbbic.rules.ifyllnad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbbic.catalogue.Variable;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.NodeType;
import org.openbbic.model.ExtraFields;
import org.openbbic.rules.CaseContext;

/** The variables of a layer's own, which stand under {@code lokala} in the part of the case that the layer names. */
final class OwnVariables {

    /** The field that holds them. */
    static final String FIELD = "lokala";

    private OwnVariables() {}

    /** Those that the profile has chosen and that belong in that part. */
    static List<String> chosen(NodeType<?> type, CaseContext around) {
        if (type.find(FIELD) == null) {
            return List.of();
        }
        List<String> chosen = new ArrayList<>();
        for (Variable variable : around.catalogue().variables()) {
            if (variable.local() && variable.step().equals(type.name()) && around.isChosen(variable.id())) {
                chosen.add(variable.id());
            }
        }
        return chosen;
    }

    /** Whether something stands there for that variable. */
    static <P> boolean isAnswered(NodeType<P> type, P part, String variable) {
        FieldSpec<P> field = type.find(FIELD);
        Object own = field == null ? null : field.get(part);
        Optional<String> json = own instanceof ExtraFields fields ? fields.find(variable) : Optional.empty();
        return json.map(String::strip).filter(OwnVariables::isStated).isPresent();
    }

    /** {@code null} and an empty list mean not stated, as they do everywhere. */
    private static boolean isStated(String json) {
        boolean isEmptyList = json.startsWith("[") && json.substring(1).strip().equals("]");
        return !json.equals("null") && !isEmptyList;
    }
}
