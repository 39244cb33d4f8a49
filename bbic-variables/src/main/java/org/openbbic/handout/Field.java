package org.openbbic.handout;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.FieldWords;
import org.openbbic.export.NodeType;
import org.openbbic.model.Presence;

/**
 * <i>Fält</i> (field) of the export, and what the catalogue says of it.
 *
 * @param node the kind of object that it stands in
 * @param spec the field
 * @param list the list of its answers, or {@code null}
 * @param variables the variables that it holds; none for what only the format has, such as ids and dates
 */
record Field(NodeType<?> node, FieldSpec<?> spec, @Nullable CodeList list, List<Variable> variables) {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** Its address, such as {@code beslut.riskbedomning}. */
    String address() {
        return node.name() + "." + spec.name();
    }

    /** Its name on a screen, in Swedish. */
    String swedish() {
        return list != null ? list.term() : own(SWEDISH, onlyTerm(spec.name(), true));
    }

    /** Its name on a screen, in English. */
    String english() {
        return list != null ? list.gloss() : own(Locale.ENGLISH, onlyTerm(spec.name(), false));
    }

    private String own(Locale language, String otherwise) {
        return FieldWords.of(language).findField(address()).orElse(otherwise);
    }

    private String onlyTerm(String otherwise, boolean swedish) {
        if (variables.size() != 1) {
            return otherwise;
        }
        return swedish ? variables.get(0).term() : variables.get(0).gloss();
    }

    /**
     * What is known of it in a version: of its variables the one that is surest to be there.
     *
     * @return {@code null} for a field that holds no variable
     */
    @Nullable
    VariableState state(String version) {
        VariableState best = null;
        for (Variable variable : variables) {
            VariableState state = variable.state(version);
            if (best == null || rank(state.presence()) > rank(best.presence())) {
                best = state;
            }
        }
        return best;
    }

    private static int rank(Presence presence) {
        return switch (presence) {
            case FINNS -> 2;
            case OKAND -> 1;
            case BORTTAGEN, EJ_INFORD -> 0;
        };
    }
}
