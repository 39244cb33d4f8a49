package org.openbbic.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Source;

/**
 * <i>Variabel</i> (variable): one thing that is registered about a case.
 *
 * <p>Two variables can share a list and differ by group: {@code insats.oppenvard} and {@code insats.heldygnsvard} both
 * take their answers from {@code insats.typ}.
 *
 * @param id field address without occasion, such as {@code riskbedomning} or {@code avslut.orsak}
 * @param term the exact term, in Swedish
 * @param gloss in English
 * @param listId its code list, or {@code null} for one without answers to choose from
 * @param group the group of the list's answers that are its own, or {@code null} for all of them
 * @param step where in the case the sources place it, {@code aktualisering}, {@code utredning}, {@code beslut},
 *     {@code uppfoljning}, {@code avslut}, several with {@code |} between; {@code okand} where no source does
 * @param kind {@code bakgrund}, {@code process} or {@code resultat} (WK p. 12), or {@code okand}
 * @param multiple whether several answers can be given at once
 * @param use what it is meant for, {@code uppfoljning}, {@code officiell-statistik}, {@code egenkontroll} or {@code okand};
 *     {@code okand} for every variable so far, since the flag exists (WK p. 37) but no source here gives its value
 * @param local whether a layer added it, so that its values stand under {@code lokala} in an export
 * @param hidden whether a layer hides it, so that no form or list shows it; what is registered of it is judged as before
 * @param source who says that there is such a variable
 * @param descriptions what the sources say about it; empty where none says anything
 * @param states what is known of it, by version; ask {@link #state} instead
 */
public record Variable(
        String id,
        String term,
        String gloss,
        @Nullable String listId,
        @Nullable String group,
        String step,
        String kind,
        boolean multiple,
        String use,
        boolean local,
        boolean hidden,
        Source source,
        List<Description> descriptions,
        Map<String, VariableState> states) {

    /** Copies descriptions and states. */
    public Variable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(gloss, "gloss");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(source, "source");
        descriptions = List.copyOf(descriptions);
        states = Map.copyOf(states);
    }

    Variable with(List<Description> said, Map<String, VariableState> others) {
        return new Variable(
                id, term, gloss, listId, group, step, kind, multiple, use, local, hidden, source, said, others);
    }

    /** With another term; the old one is not kept, since variables are not looked up by their terms. */
    Variable renamed(String other) {
        return new Variable(
                id,
                other,
                gloss,
                listId,
                group,
                step,
                kind,
                multiple,
                use,
                local,
                hidden,
                source,
                descriptions,
                states);
    }

    Variable hide() {
        return new Variable(
                id, term, gloss, listId, group, step, kind, multiple, use, local, true, source, descriptions, states);
    }

    /**
     * What is known of it in a version; {@link VariableState#UNKNOWN} where nothing is, and for a version that the
     * catalogue does not have.
     */
    public VariableState state(String version) {
        return states.getOrDefault(version, VariableState.UNKNOWN);
    }

    /** What the sources say of that kind, in the order of the data. */
    public List<Description> descriptions(Description.Kind wanted) {
        return descriptions.stream().filter(each -> each.kind() == wanted).toList();
    }
}
