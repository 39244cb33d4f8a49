package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openbbic.model.Code;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/** The rows of {@code koder.csv}, and the lists made of them once each version has said its word. */
final class CodeRows {

    private static final String FILE = "koder.csv";

    /** An answer and the row it stands in, for a fault that shows only later. */
    private record Row(CsvRow row, String key, CodeEntry entry) {}

    private final Map<String, List<Row>> byList = new HashMap<>();
    private final List<String> keys = new ArrayList<>();

    private CodeRows() {}

    static CodeRows read(DataFiles files, SourceCheck sources, Map<String, ListHead> lists) {
        CodeRows codes = new CodeRows();
        List<String> listIds = List.copyOf(lists.keySet());
        CsvTable table = files.read(
                FILE,
                "lista",
                "kod",
                "term",
                "synonymer",
                "ordning",
                "grupp",
                "sammanslagen",
                "utesluter",
                "kalla",
                "plats",
                "anmarkning");
        int last = 0;
        for (CsvRow row : table.rows()) {
            String list = row.id("lista");
            int place = listIds.indexOf(list);
            if (place < 0) {
                throw row.fault("lista", "no such list in listor.csv");
            }
            if (place < last) {
                throw row.fault("lista", "out of order");
            }
            last = place;
            codes.add(row, list, sources);
        }
        return codes;
    }

    private void add(CsvRow row, String list, SourceCheck sources) {
        List<Row> rows = byList.get(list);
        if (rows == null) {
            rows = new ArrayList<>();
            byList.put(list, rows);
        }
        String value = kebab(row);
        for (Row before : rows) {
            if (before.entry().code().value().equals(value)) {
                throw row.fault("kod", "a second row for the same");
            }
        }
        CodeEntry entry = new CodeEntry(
                Code.resolved(value, rows.size()),
                row.text("term"),
                row.parts("synonymer"),
                row.order("ordning"),
                row.optional("grupp"),
                row.flag("sammanslagen"),
                row.flag("utesluter"),
                false,
                sources.of(row),
                row.cell("anmarkning"),
                Map.of());
        String key = VersionStates.codeKey(list, value);
        rows.add(new Row(row, key, entry));
        keys.add(key);
    }

    /** A code is lower-case letters and digits of ASCII with single hyphens. */
    private static String kebab(CsvRow row) {
        String value = row.id("kod");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            boolean hyphen = c == '-' && i + 1 < value.length() && value.charAt(i + 1) != '-';
            if (!letterOrDigit && !hyphen) {
                throw row.fault("kod", "a code is lower-case letters and digits of ASCII with single hyphens");
            }
        }
        return value;
    }

    /** Keys of all answers in the order of the file. */
    List<String> keys() {
        return keys;
    }

    boolean hasGroup(String list, String group) {
        for (Row row : byList.getOrDefault(list, List.of())) {
            if (group.equals(row.entry().group())) {
                return true;
            }
        }
        return false;
    }

    /** The lists, with what each version says of them and of their answers. */
    Map<String, CodeList> lists(
            Collection<ListHead> heads, Collection<Variable> variables, Map<String, VersionStates> versions) {
        Map<String, CodeList> lists = new LinkedHashMap<>();
        for (ListHead head : heads) {
            Map<String, ListState> states = ListState.byVersion(head.id(), variables, versions.keySet());
            List<CodeEntry> entries = new ArrayList<>();
            for (Row row : byList.getOrDefault(head.id(), List.of())) {
                entries.add(withStates(row, states, versions));
            }
            lists.put(head.id(), new CodeList(head, entries, states));
        }
        return lists;
    }

    private static CodeEntry withStates(Row row, Map<String, ListState> lists, Map<String, VersionStates> versions) {
        Map<String, CodeState> states = new HashMap<>();
        for (Map.Entry<String, VersionStates> version : versions.entrySet()) {
            ListState of = Objects.requireNonNull(lists.get(version.getKey()), "every version has a state");
            states.put(version.getKey(), state(row, of, version.getValue()));
        }
        return row.entry().with(states);
    }

    /** The answer's state in one version, held against that of its list. */
    private static CodeState state(Row row, ListState list, VersionStates version) {
        if (list.isAbsent()) {
            if (version.hasOwnCode(row.key())) {
                throw row.row().fault("kod", "a version speaks of the answer but does not have the list");
            }
            return new CodeState(list.presence(), list.evidence(), list.source());
        }
        CodeState own = version.code(row.key());
        CodeState state = own == null ? CodeState.UNKNOWN : own;
        boolean known = state.presence() != Presence.OKAND && state.evidence() != Evidence.OBELAGD;
        if (list.completeness() == Completeness.FULLSTANDIG && !known) {
            throw row.row().fault("kod", "the list is FULLSTANDIG in a version that does not know the answer");
        }
        if (list.completeness() == Completeness.SAKNAS && state.presence() != Presence.OKAND) {
            throw row.row().fault("kod", "the list is SAKNAS in a version that knows the answer");
        }
        return state;
    }
}
