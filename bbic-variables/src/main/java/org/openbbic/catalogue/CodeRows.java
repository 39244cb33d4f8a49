package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Code;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/** The rows of {@code koder.csv}, and the lists made of them once each version has said its word. */
final class CodeRows {

    private static final String FILE = "koder.csv";

    /** An answer and the row it stands in, for a fault that shows only later. */
    private record Row(CsvRow row, CodeEntry entry) {}

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
        List<Row> rows = byList.computeIfAbsent(list, id -> new ArrayList<>());
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
                sources.of(row),
                row.cell("anmarkning"),
                Map.of());
        rows.add(new Row(row, entry));
        keys.add(VersionStates.codeKey(list, value));
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
    List<CodeList> lists(
            Collection<ListHead> heads, Collection<Variable> variables, Map<String, VersionStates> versions) {
        List<CodeList> lists = new ArrayList<>();
        for (ListHead head : heads) {
            Map<String, ListState> states = listStates(head.id(), variables, versions);
            List<CodeEntry> entries = new ArrayList<>();
            for (Row row : byList.getOrDefault(head.id(), List.of())) {
                entries.add(withStates(head.id(), row, states, versions));
            }
            lists.add(new CodeList(head, entries, states));
        }
        return lists;
    }

    private static Map<String, ListState> listStates(
            String list, Collection<Variable> variables, Map<String, VersionStates> versions) {
        Map<String, ListState> states = new HashMap<>();
        versions.forEach((version, all) -> {
            List<VariableState> own = new ArrayList<>();
            for (Variable variable : variables) {
                if (list.equals(variable.listId())) {
                    own.add(Objects.requireNonNullElse(all.variable(variable.id()), VariableState.UNKNOWN));
                }
            }
            states.put(version, ListState.of(own));
        });
        return states;
    }

    private static CodeEntry withStates(
            String list, Row row, Map<String, ListState> lists, Map<String, VersionStates> versions) {
        Map<String, CodeState> states = new HashMap<>();
        lists.forEach((version, of) -> {
            CodeState own = Objects.requireNonNull(versions.get(version))
                    .code(list, row.entry().code().value());
            states.put(version, check(row.row(), of, own));
        });
        return row.entry().with(states);
    }

    /** The answer's state in one version, held against that of its list. */
    private static CodeState check(CsvRow row, ListState list, @Nullable CodeState own) {
        if (list.isAbsent()) {
            if (own != null) {
                throw row.fault("kod", "a version speaks of the answer but does not have the list");
            }
            return new CodeState(list.presence(), list.evidence(), list.source());
        }
        CodeState state = own == null ? CodeState.UNKNOWN : own;
        boolean known = state.presence() != Presence.OKAND && state.evidence() != Evidence.OBELAGD;
        if (list.completeness() == Completeness.FULLSTANDIG && !known) {
            throw row.fault("kod", "the list is FULLSTANDIG in a version that does not know the answer");
        }
        if (list.completeness() == Completeness.SAKNAS && state.presence() != Presence.OKAND) {
            throw row.fault("kod", "the list is SAKNAS in a version that knows the answer");
        }
        return state;
    }
}
