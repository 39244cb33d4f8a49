package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.Source;

/**
 * <i>Svarsalternativ</i> (answer): one code of a list, with its words and what each version says of it.
 *
 * @param code the one shared code; its ordinal is its place in the list
 * @param term in Swedish
 * @param synonyms other wordings of the sources, in Swedish
 * @param order place on an ordered scale, from 1 upwards; -1 for one that is on none
 * @param group the part of the list it belongs to, or {@code null}
 * @param merged whether the source probably merges several answers in it
 * @param exclusive whether it rules out every other answer of its list (a <i>none</i>-answer)
 * @param hidden whether a layer hides it, so that no form or list shows it; where it is registered it is judged as before
 * @param source who gives the wording
 * @param note in Swedish; may be empty
 * @param states what is known of it, by version; ask {@link #state} instead
 */
public record CodeEntry(
        Code code,
        String term,
        List<String> synonyms,
        int order,
        @Nullable String group,
        boolean merged,
        boolean exclusive,
        boolean hidden,
        Source source,
        String note,
        Map<String, CodeState> states) {

    /** Copies synonyms and states. */
    public CodeEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
        synonyms = List.copyOf(synonyms);
        states = Map.copyOf(states);
    }

    CodeEntry with(Map<String, CodeState> others) {
        return new CodeEntry(code, term, synonyms, order, group, merged, exclusive, hidden, source, note, others);
    }

    /** With another term; the old one is still understood, as a synonym. */
    CodeEntry renamed(String other) {
        List<String> more = new ArrayList<>(synonyms);
        more.add(term);
        return new CodeEntry(code, other, more, order, group, merged, exclusive, hidden, source, note, states);
    }

    CodeEntry hide() {
        return new CodeEntry(code, term, synonyms, order, group, merged, exclusive, true, source, note, states);
    }

    /**
     * What is known of it in a version; {@link CodeState#UNKNOWN} where nothing is, and for a version that the
     * catalogue does not have.
     */
    public CodeState state(String version) {
        return states.getOrDefault(version, CodeState.UNKNOWN);
    }
}
