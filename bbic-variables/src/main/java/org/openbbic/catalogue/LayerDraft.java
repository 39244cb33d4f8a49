package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;

/** A catalogue's content while a layer is laid on it: copies that may be changed, and what the layer has said. */
final class LayerDraft {

    /** A list's head and its answers so far, of which the first {@code own} are the catalogue's. */
    record ListDraft(
            ListHead head,
            List<CodeEntry> entries,
            int own,
            @Nullable CodeList before) {

        /** The place of the answer with that code, or -1. */
        int find(String code) {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).code().value().equals(code)) {
                    return i;
                }
            }
            return -1;
        }
    }

    private final LayerInfo info;
    private final String sourceKey;
    private final Map<String, SourceInfo> sources;
    private final Map<String, VersionInfo> versions;
    private final Map<String, Variable> variables;
    private final Map<String, ListDraft> lists = new LinkedHashMap<>();
    private final Map<String, CsvRow> said = new HashMap<>();

    LayerDraft(Content base, LayerInfo info) {
        this.info = info;
        this.sourceKey = "LAGER-" + (base.layers().size() + 1);
        this.sources = new LinkedHashMap<>(base.sources());
        this.versions = new LinkedHashMap<>(base.versions());
        this.variables = new LinkedHashMap<>(base.variables());
        for (CodeList list : base.lists().values()) {
            List<CodeEntry> entries = new ArrayList<>(list.entries());
            lists.put(list.id(), new ListDraft(list.head(), entries, entries.size(), list));
        }
        sources.put(
                sourceKey,
                new SourceInfo(
                        sourceKey,
                        info.name(),
                        info.made().toString(),
                        "Platsen är bilagans sida, eller radens nummer i lagret.",
                        note(info),
                        true));
    }

    private static String note(LayerInfo info) {
        String maker = "Lager med graden " + info.grade() + ", upprättat av " + info.madeBy() + " (part: "
                + info.party().id() + ")";
        String annex = info.article() == null ? "" : ", artikelnummer " + info.article();
        String checked = info.checkedBy() == null ? "" : ", granskat av " + info.checkedBy();
        String label = info.isVendors() ? " Facit från leverantören." : "";
        return maker + annex + checked + "." + label;
    }

    LayerInfo info() {
        return info;
    }

    Map<String, SourceInfo> sources() {
        return sources;
    }

    Map<String, VersionInfo> versions() {
        return versions;
    }

    Map<String, Variable> variables() {
        return variables;
    }

    Map<String, ListDraft> lists() {
        return lists;
    }

    /** The source of what a row states: the page of the annex, or the row itself. */
    Source source(CsvRow row) {
        String page = row.optional("sida");
        return new Source(sourceKey, page == null ? "rad " + row.line() : "s. " + page);
    }

    Evidence grade() {
        return info.grade();
    }

    /**
     * What a version has if it does not have something: taken away where an earlier version is known to have had it.
     *
     * @param hasIt tells whether a version is known to have it
     */
    Presence absent(String version, Predicate<String> hasIt) {
        for (String earlier : versions.keySet()) {
            if (earlier.equals(version)) {
                break;
            }
            if (hasIt.test(earlier)) {
                return Presence.BORTTAGEN;
            }
        }
        return Presence.EJ_INFORD;
    }

    /** Changes what a version says of a variable. */
    void state(String variable, String version, VariableState state) {
        Variable now = get(variable);
        Map<String, VariableState> states = new HashMap<>(now.states());
        states.put(version, state);
        variables.put(variable, now.with(now.descriptions(), states));
    }

    /** Changes what a version says of an answer. */
    void state(ListDraft list, int place, String version, CodeState state, CsvRow row) {
        CodeEntry now = list.entries().get(place);
        Map<String, CodeState> states = new HashMap<>(now.states());
        states.put(version, state);
        list.entries().set(place, now.with(states));
        String key = key(list.head().id(), now.code(), version);
        if (said.put(key, row) != null) {
            throw row.fault("kod", "a second row for the same answer in the same version");
        }
    }

    /** The row that speaks of that answer in that version, or {@code null}. */
    @Nullable
    CsvRow said(String list, Code code, String version) {
        return said.get(key(list, code, version));
    }

    /**
     * The variable with that id.
     *
     * @throws IllegalArgumentException if there is none; callers have looked
     */
    Variable get(String variable) {
        Variable found = variables.get(variable);
        if (found == null) {
            throw new IllegalArgumentException("variable: none of that id");
        }
        return found;
    }

    private static String key(String list, Code code, String version) {
        return version + "\n" + list + "\n" + code.value();
    }
}
