package org.openbbic.catalogue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The library's own catalogue with something changed, for tests in other rooms. */
public final class ChangedCatalogue {

    private ChangedCatalogue() {}

    /** With a text replaced in one of the data files, where it must stand once. */
    public static Catalogue replacing(String file, String before, String now) {
        byte[] edited = new EditedFiles().replace(file, before, now).text(file).getBytes(StandardCharsets.UTF_8);
        return Catalogue.load(name -> name.equals(file)
                ? new ByteArrayInputStream(edited)
                : CatalogueFiles.bundled().open(name));
    }

    /** With a layer laid on it that hides one variable and one answer. */
    public static Catalogue hiding(String variable, String list, String code, LayerInfo layer) {
        Catalogue.Content own = new CatalogueLoader(CatalogueFiles.bundled()).load();
        Map<String, Variable> variables = new LinkedHashMap<>(own.variables());
        variables.computeIfPresent(variable, (id, before) -> hidden(before));
        Map<String, CodeList> lists = new LinkedHashMap<>(own.lists());
        lists.computeIfPresent(list, (id, before) -> hiding(before, code, own.versions()));
        return new Catalogue(new Catalogue.Content(
                own.contentVersion(),
                List.of(layer),
                own.fingerprint(),
                own.sources(),
                own.versions(),
                variables,
                lists,
                own.acts(),
                own.provisions()));
    }

    private static Variable hidden(Variable v) {
        return new Variable(
                v.id(),
                v.term(),
                v.gloss(),
                v.listId(),
                v.group(),
                v.step(),
                v.kind(),
                v.multiple(),
                v.use(),
                true,
                v.source(),
                v.descriptions(),
                v.states());
    }

    private static CodeList hiding(CodeList list, String code, Map<String, VersionInfo> versions) {
        Map<String, ListState> states = new HashMap<>();
        for (String version : versions.keySet()) {
            ListState state = new ListState(
                    list.presence(version),
                    list.evidence(version),
                    list.source(),
                    list.completeness(version),
                    list.completenessEvidence(version));
            states.put(version, state);
        }
        ListHead head = new ListHead(list.id(), list.term(), list.gloss(), list.multiple(), list.source(), list.note());
        List<CodeEntry> entries = list.entries().stream()
                .map(entry -> entry.code().value().equals(code) ? hidden(entry) : entry)
                .toList();
        return new CodeList(head, entries, states);
    }

    private static CodeEntry hidden(CodeEntry e) {
        return new CodeEntry(
                e.code(),
                e.term(),
                e.synonyms(),
                e.order(),
                e.group(),
                e.merged(),
                e.exclusive(),
                true,
                e.source(),
                e.note(),
                e.states());
    }
}
