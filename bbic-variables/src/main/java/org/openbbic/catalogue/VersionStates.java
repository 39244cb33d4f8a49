package org.openbbic.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/** The two files of one version: what it says of variables, and of answers. */
final class VersionStates {

    private final Map<String, VariableState> variables = new HashMap<>();
    private final Map<String, CodeState> codes = new HashMap<>();

    private @Nullable VersionStates every;

    private VersionStates() {}

    /**
     * Reads a version's folder.
     *
     * @param variableIds ids in the order of {@code variabler.csv}
     * @param codeKeys {@link #codeKey} in the order of {@code koder.csv}
     * @param contentKnown whether rows may say that something is there
     */
    static VersionStates read(
            DataFiles files,
            String folder,
            SourceCheck sources,
            Map<String, Variable> variableIds,
            List<String> codeKeys,
            boolean contentKnown) {
        VersionStates states = new VersionStates();
        states.readVariables(files, folder, sources, variableIds, contentKnown);
        states.readCodes(files, folder, sources, codeKeys, contentKnown);
        return states;
    }

    /** These rows, and those of {@code every} where these say nothing. */
    VersionStates over(VersionStates every) {
        this.every = every;
        return this;
    }

    static String codeKey(String list, String code) {
        return list.concat(" ").concat(code);
    }

    @Nullable
    VariableState variable(String id) {
        VariableState own = variables.get(id);
        return own == null && every != null ? every.variable(id) : own;
    }

    /** What it says of the answer with that {@link #codeKey}. */
    @Nullable
    CodeState code(String key) {
        CodeState own = codes.get(key);
        return own == null && every != null ? every.code(key) : own;
    }

    /** Whether a row of the version's own speaks of that answer. */
    boolean hasOwnCode(String key) {
        return codes.containsKey(key);
    }

    private void readVariables(
            DataFiles files, String folder, SourceCheck sources, Map<String, Variable> known, boolean contentKnown) {
        RowOrder order = new RowOrder("variabel", List.copyOf(known.keySet()));
        CsvTable table = files.read(
                "versioner/".concat(folder).concat("/variabler.csv"),
                "variabel",
                "lage",
                "grad",
                "lista",
                "listgrad",
                "kalla",
                "plats",
                "anmarkning");
        for (CsvRow row : table.rows()) {
            String id = row.text("variabel");
            Variable variable = known.get(id);
            if (variable == null) {
                throw row.fault("variabel", "no such variable in variabler.csv");
            }
            order.check(row, id);
            variables.put(id, variableState(row, sources, variable, contentKnown));
        }
    }

    private static VariableState variableState(
            CsvRow row, SourceCheck sources, Variable variable, boolean contentKnown) {
        Presence presence = presence(row, contentKnown);
        Evidence grade = grade(row, presence);
        Completeness list = row.optionalConstant(Completeness.class, "lista");
        Evidence listGrade = row.optionalConstant(Evidence.class, "listgrad");
        if (list != null && variable.listId() == null) {
            throw row.fault("lista", "the variable has no list");
        }
        if (list == null && variable.listId() != null && presence == Presence.FINNS) {
            throw row.fault("lista", "a list that is there must say how much of it is known");
        }
        boolean graded = list == Completeness.FULLSTANDIG || list == Completeness.DELVIS;
        if (graded != (listGrade != null)) {
            throw row.fault("listgrad", "a list has a grade if it is FULLSTANDIG or DELVIS, and only then");
        }
        return new VariableState(presence, grade, sources.of(row, grade), list, listGrade, row.cell("anmarkning"));
    }

    private void readCodes(
            DataFiles files, String folder, SourceCheck sources, List<String> codeKeys, boolean contentKnown) {
        RowOrder order = new RowOrder("kod", codeKeys);
        CsvTable table = files.read(
                "versioner/".concat(folder).concat("/koder.csv"), "lista", "kod", "lage", "grad", "kalla", "plats");
        for (CsvRow row : table.rows()) {
            String key = codeKey(row.text("lista"), row.text("kod"));
            order.check(row, key);
            Presence presence = presence(row, contentKnown);
            Evidence grade = grade(row, presence);
            codes.put(key, new CodeState(presence, grade, sources.of(row, grade)));
        }
    }

    private static Presence presence(CsvRow row, boolean contentKnown) {
        Presence presence = row.constant(Presence.class, "lage");
        if (!contentKnown && presence == Presence.FINNS) {
            throw row.fault("lage", "versioner.csv says that the content of the version is unknown");
        }
        return presence;
    }

    private static @Nullable Evidence grade(CsvRow row, Presence presence) {
        Evidence grade = row.optionalConstant(Evidence.class, "grad");
        if ((grade == null) != (presence == Presence.OKAND)) {
            throw row.fault("grad", "a grade goes with every state but OKAND");
        }
        return grade;
    }
}
