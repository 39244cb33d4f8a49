package org.openbbic.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data files in their fixed order and checks each row against what was read before it.
 *
 * <p>Here and in the classes it calls, plain loops and {@code concat} stand where a lambda or {@code +} could: the command
 * reads the catalogue at every start, and the first use of either costs more than all the rows.
 */
final class CatalogueLoader {

    private static final String EVERY_VERSION = "alla";
    private static final List<String> STEPS =
            List.of("aktualisering", "utredning", "beslut", "uppfoljning", "avslut", "okand");
    private static final List<String> KINDS = List.of("bakgrund", "process", "resultat", "okand");
    private static final List<String> USES = List.of("uppfoljning", "officiell-statistik", "egenkontroll", "okand");

    private final DataFiles files;
    private final Map<String, SourceInfo> sourceInfos = new LinkedHashMap<>();
    private final SourceCheck sources = new SourceCheck(sourceInfos);
    private final Map<String, VersionInfo> versions = new LinkedHashMap<>();
    private final Map<String, ListHead> lists = new LinkedHashMap<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();

    CatalogueLoader(CatalogueFiles files) {
        this.files = new DataFiles(files);
    }

    Content load() {
        String contentVersion = readContentVersion();
        readSources();
        readVersions();
        readLists();
        CodeRows codes = CodeRows.read(files, sources, lists);
        readVariables(codes);
        Map<String, List<Description>> descriptions = DescriptionRows.read(files, sources, variables.keySet());
        LawFiles law = LawFiles.read(files, sources);
        Map<String, VersionStates> states = readStates(codes);
        Map<String, Variable> full = withStates(states, descriptions);
        Map<String, CodeList> codeLists = codes.lists(lists.values(), full.values(), states);
        return new Content(
                contentVersion,
                List.of(),
                files.fingerprint(),
                sourceInfos,
                versions,
                full,
                codeLists,
                TransitionRows.read(files, sources, versions, codeLists),
                law.acts(),
                law.provisions(),
                law.pairs());
    }

    private String readContentVersion() {
        CsvTable table = files.read("katalog.csv", "innehallsversion");
        if (table.rows().size() != 1) {
            throw new CatalogueException("katalog.csv", 0, "innehallsversion", "expected exactly one row");
        }
        return table.rows().get(0).text("innehallsversion");
    }

    private void readSources() {
        CsvTable table = files.read("kallor.csv", "nyckel", "titel", "publicerad", "var", "verifierad", "anmarkning");
        for (CsvRow row : table.rows()) {
            String key = row.id("nyckel");
            SourceInfo info = new SourceInfo(
                    key,
                    row.text("titel"),
                    row.cell("publicerad"),
                    row.text("var"),
                    row.cell("anmarkning"),
                    row.flag("verifierad"));
            unique(row, "nyckel", sourceInfos.put(key, info));
        }
    }

    private void readVersions() {
        CsvTable table = files.read(
                "versioner.csv",
                "id",
                "namn",
                "publicerad",
                "artikel",
                "innehall_kant",
                "kalla",
                "plats",
                "anmarkning");
        String last = "";
        for (CsvRow row : table.rows()) {
            String id = row.id("id");
            if (id.equals(EVERY_VERSION) || id.indexOf(':') >= 0) {
                throw row.fault("id", "not a name for a version");
            }
            String published = month(row);
            if (published.compareTo(last) < 0) {
                throw row.fault("publicerad", "out of order");
            }
            last = published;
            VersionInfo version = new VersionInfo(
                    id,
                    row.text("namn"),
                    published,
                    row.optional("artikel"),
                    row.flag("innehall_kant"),
                    sources.of(row),
                    row.cell("anmarkning"));
            unique(row, "id", versions.put(id, version));
        }
    }

    /** Year and month; the sources give no day. */
    private static String month(CsvRow row) {
        String month = row.text("publicerad");
        boolean form = month.length() == 7 && month.charAt(4) == '-';
        for (int i = 0; form && i < 7; i++) {
            form = i == 4 || month.charAt(i) >= '0' && month.charAt(i) <= '9';
        }
        if (!form
                || month.substring(5).compareTo("01") < 0
                || month.substring(5).compareTo("12") > 0) {
            throw row.fault("publicerad", "expected a month, YYYY-MM");
        }
        return month;
    }

    private void readLists() {
        CsvTable table =
                files.read("listor.csv", "id", "term", "oversattning", "flerval", "kalla", "plats", "anmarkning");
        for (CsvRow row : table.rows()) {
            String id = row.id("id");
            ListHead head = new ListHead(
                    id,
                    row.text("term"),
                    row.text("oversattning"),
                    row.flag("flerval"),
                    sources.of(row),
                    row.cell("anmarkning"));
            unique(row, "id", lists.put(id, head));
        }
    }

    private void readVariables(CodeRows codes) {
        CsvTable table = files.read(
                "variabler.csv",
                "id",
                "term",
                "oversattning",
                "lista",
                "grupp",
                "tillfalle",
                "slag",
                "anvandning",
                "kalla",
                "plats");
        for (CsvRow row : table.rows()) {
            Variable variable = variable(row, codes);
            unique(row, "id", variables.put(variable.id(), variable));
        }
    }

    private Variable variable(CsvRow row, CodeRows codes) {
        String list = row.optional("lista");
        ListHead head = list == null ? null : lists.get(list);
        if (list != null && head == null) {
            throw row.fault("lista", "no such list in listor.csv");
        }
        String group = row.optional("grupp");
        if (group != null && (list == null || !codes.hasGroup(list, group))) {
            throw row.fault("grupp", "no answer of the list is of that group");
        }
        return new Variable(
                row.id("id"),
                row.text("term"),
                row.text("oversattning"),
                list,
                group,
                steps(row),
                row.word("slag", KINDS),
                head != null && head.multiple(),
                row.word("anvandning", USES),
                false,
                false,
                sources.of(row),
                List.of(),
                Map.of());
    }

    private static String steps(CsvRow row) {
        for (String step : row.parts("tillfalle")) {
            if (!STEPS.contains(step)) {
                throw row.fault("tillfalle", "expected one of " + STEPS);
            }
        }
        return row.text("tillfalle");
    }

    private Map<String, VersionStates> readStates(CodeRows codes) {
        VersionStates every = VersionStates.read(files, EVERY_VERSION, sources, variables, codes.keys(), true);
        Map<String, VersionStates> states = new LinkedHashMap<>();
        for (VersionInfo version : versions.values()) {
            states.put(
                    version.id(),
                    VersionStates.read(files, version.id(), sources, variables, codes.keys(), version.contentKnown())
                            .over(every));
        }
        return states;
    }

    private Map<String, Variable> withStates(
            Map<String, VersionStates> states, Map<String, List<Description>> descriptions) {
        Map<String, Variable> full = new LinkedHashMap<>();
        for (Variable variable : variables.values()) {
            Map<String, VariableState> own = new HashMap<>();
            for (Map.Entry<String, VersionStates> version : states.entrySet()) {
                VariableState state = version.getValue().variable(variable.id());
                if (state != null) {
                    own.put(version.getKey(), state);
                }
            }
            full.put(variable.id(), variable.with(descriptions.getOrDefault(variable.id(), List.of()), own));
        }
        return full;
    }

    private static void unique(CsvRow row, String column, @Nullable Object before) {
        if (before != null) {
            throw row.fault(column, "a second row for the same");
        }
    }
}
