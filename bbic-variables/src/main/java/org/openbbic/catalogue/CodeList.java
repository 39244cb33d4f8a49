package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;

/**
 * <i>Kodlista</i> (code list): the answers that a variable can take, with what each version says of them.
 *
 * <p>Immutable. The list holds every answer known in any version; {@link CodeEntry#state} tells the versions apart.
 */
public final class CodeList {

    /** Stands for a text that several answers share. */
    private static final Integer AMBIGUOUS = -1;

    private static final Optional<Code> NONE = Optional.empty();

    private final String id;
    private final String term;
    private final String gloss;
    private final boolean multiple;
    private final Source source;
    private final String note;
    private final List<CodeEntry> entries;
    private final Map<String, ListState> states;
    private final Map<String, Optional<Code>> byValue = new HashMap<>();
    private final CodeSlices slices;
    private final Map<String, List<CodeEntry>> byVersion = new HashMap<>();
    private volatile @Nullable Map<String, Integer> byText;

    private final ListHead head;

    CodeList(ListHead head, List<CodeEntry> entries, Map<String, ListState> states) {
        this.head = head;
        this.id = head.id();
        this.term = head.term();
        this.gloss = head.gloss();
        this.multiple = head.multiple();
        this.source = head.source();
        this.note = head.note();
        this.entries = List.copyOf(entries);
        this.states = Map.copyOf(states);
        this.slices = new CodeSlices(this.entries);
        for (CodeEntry entry : this.entries) {
            byValue.put(entry.code().value(), Optional.of(entry.code()));
        }
        for (String version : states.keySet()) {
            byVersion.put(version, present(this.entries, version));
        }
    }

    /** Wordings by {@link TextKey}; made at the first question, since only a mapping from other files asks. */
    private Map<String, Integer> texts() {
        Map<String, Integer> ready = byText;
        if (ready == null) {
            ready = new HashMap<>();
            for (CodeEntry entry : entries) {
                Integer ordinal = entry.code().ordinal();
                addText(ready, entry.code().value(), ordinal);
                addText(ready, entry.term(), ordinal);
                for (String synonym : entry.synonyms()) {
                    addText(ready, synonym, ordinal);
                }
            }
            byText = ready;
        }
        return ready;
    }

    private static void addText(Map<String, Integer> texts, String text, Integer ordinal) {
        String key = TextKey.of(text);
        Integer before = texts.putIfAbsent(key, ordinal);
        if (before != null && !before.equals(ordinal)) {
            texts.put(key, AMBIGUOUS);
        }
    }

    /** Its id: the field's address without occasion, such as {@code riskbedomning}. */
    public String id() {
        return id;
    }

    /** Its term, in Swedish. */
    public String term() {
        return term;
    }

    /** What it is, in English. */
    public String gloss() {
        return gloss;
    }

    /** Whether several of its answers can be given at once. */
    public boolean multiple() {
        return multiple;
    }

    /** Who says that there is such a list. */
    public Source source() {
        return source;
    }

    /** What a reader should know, in Swedish; may be empty. */
    public String note() {
        return note;
    }

    /** Its answers by ordinal; empty where none is known. */
    public List<CodeEntry> entries() {
        return entries;
    }

    /** The answers that a version is known to have, by ordinal; empty for a version of which nothing is known. */
    public List<CodeEntry> entries(String version) {
        List<CodeEntry> known = byVersion.get(version);
        return known == null ? List.of() : known;
    }

    private static List<CodeEntry> present(List<CodeEntry> entries, String version) {
        List<CodeEntry> present = new ArrayList<>(entries.size());
        for (CodeEntry entry : entries) {
            if (entry.state(version).presence() == Presence.FINNS) {
                present.add(entry);
            }
        }
        return List.copyOf(present);
    }

    /**
     * The code with exactly that text. Gives the one shared code and makes nothing new, so a reader can call it for each
     * value.
     */
    public Optional<Code> find(String value) {
        Optional<Code> found = byValue.get(value);
        return found == null ? NONE : found;
    }

    /**
     * The code whose text is the characters from {@code from} to {@code to}, or {@code null}. Makes nothing new, so that
     * a reader need not make a text of what it has in a buffer.
     *
     * @throws IndexOutOfBoundsException if the characters are not within {@code text}
     */
    public @Nullable Code find(char[] text, int from, int to) {
        return slices.find(text, from, to);
    }

    /**
     * The code with exactly that text.
     *
     * @throws NoSuchElementException if the list has no such code; the message does not repeat it
     */
    public Code get(String value) {
        Optional<Code> found = byValue.get(value);
        if (found == null) {
            throw new NoSuchElementException("value: no such code in list ".concat(id));
        }
        return found.get();
    }

    /**
     * The code whose text, term or synonym that is, whatever its case and spaces; empty if there is none or several
     * answers {@linkplain #isAmbiguous share} it.
     */
    public Optional<Code> findByText(String text) {
        Optional<Code> exact = byValue.get(text);
        if (exact != null) {
            return exact;
        }
        Integer ordinal = texts().get(TextKey.of(text));
        return ordinal == null || ordinal.equals(AMBIGUOUS)
                ? NONE
                : find(entries.get(ordinal).code().value());
    }

    /** Whether several answers share that wording, so that it cannot be told which is meant. */
    public boolean isAmbiguous(String text) {
        return !byValue.containsKey(text) && AMBIGUOUS.equals(texts().get(TextKey.of(text)));
    }

    /**
     * The answer with that code.
     *
     * @throws IllegalArgumentException if {@code code} is not one of this list
     */
    public CodeEntry entry(Code code) {
        CodeEntry own = findEntry(code);
        if (own == null) {
            throw new IllegalArgumentException("code: not one of list " + id);
        }
        return own;
    }

    /** The answer with that code, or {@code null}. A code that this list has handed out is not looked up again. */
    public @Nullable CodeEntry findEntry(Code code) {
        int ordinal = code.ordinal();
        if (ordinal >= 0 && ordinal < entries.size() && entries.get(ordinal).code() == code) {
            return entries.get(ordinal);
        }
        Optional<Code> own = byValue.get(code.value());
        return own == null ? null : entries.get(own.get().ordinal());
    }

    /**
     * The answer at that place.
     *
     * @throws IllegalArgumentException if {@code ordinal} is negative or not below the number of answers
     */
    public CodeEntry entry(int ordinal) {
        if (ordinal < 0 || ordinal >= entries.size()) {
            throw new IllegalArgumentException("ordinal: " + ordinal);
        }
        return entries.get(ordinal);
    }

    /** Whether the code is one of the list's answers of that group, such as {@code oppenvard}. */
    public boolean isInGroup(Code code, String group) {
        CodeEntry own = findEntry(code);
        return own != null && group.equals(own.group());
    }

    /** Whether the version has the list; {@link Presence#OKAND} for a version of which nothing is known. */
    public Presence presence(String version) {
        return state(version).presence();
    }

    /** How sure {@link #presence} is; {@code null} where it is unknown. */
    public @Nullable Evidence evidence(String version) {
        return state(version).evidence();
    }

    /** How much of the list is known; {@link Completeness#SAKNAS} for a version of which nothing is known. */
    public Completeness completeness(String version) {
        return state(version).completeness();
    }

    /** How sure {@link #completeness} is; {@code null} where nothing of the list is known. */
    public @Nullable Evidence completenessEvidence(String version) {
        return state(version).completenessEvidence();
    }

    ListState state(String version) {
        return states.getOrDefault(version, ListState.UNKNOWN);
    }

    ListHead head() {
        return head;
    }

    /** Its id, which is published, and how many answers it has. */
    @Override
    public String toString() {
        return id + "[" + entries.size() + "]";
    }
}
