package org.openbbic.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.Transition.Kind;
import org.openbbic.model.Code;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;

/**
 * Reads {@code overgangar.csv}, and holds each row to what the versions themselves say.
 *
 * <p>A row with {@code *} is about each answer of the list that has no row of its own, but for one that rules out the
 * others: <i>none</i> is part of no group. It is read here, once, so that an answer that a layer adds later is not meant.
 */
final class TransitionRows {

    private static final String EVERY_ANSWER = "*";

    private final SourceCheck sources;
    private final Map<String, VersionInfo> versions;
    private final Map<String, CodeList> lists;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Kind> targets = new HashMap<>();

    private TransitionRows(SourceCheck sources, Map<String, VersionInfo> versions, Map<String, CodeList> lists) {
        this.sources = sources;
        this.versions = versions;
        this.lists = lists;
    }

    static List<Transition> read(
            DataFiles files, SourceCheck sources, Map<String, VersionInfo> versions, Map<String, CodeList> lists) {
        TransitionRows rows = new TransitionRows(sources, versions, lists);
        RowOrder order = new RowOrder("fran_lista", List.copyOf(lists.keySet()), true);
        List<Transition> transitions = new ArrayList<>();
        CsvTable table = files.read(
                "overgangar.csv",
                "fran_lista",
                "fran_kod",
                "till_version",
                "till_lista",
                "till_kod",
                "slag",
                "grad",
                "kalla",
                "plats",
                "anmarkning");
        for (CsvRow row : table.rows()) {
            order.check(row, row.text("fran_lista"));
            transitions.add(rows.transition(row));
        }
        return rows.spread(transitions);
    }

    /** Each transition of a whole list as one for each of its answers. */
    private List<Transition> spread(List<Transition> transitions) {
        List<Transition> all = new ArrayList<>();
        for (Transition each : transitions) {
            if (!each.fromCode().equals(EVERY_ANSWER)) {
                all.add(each);
                continue;
            }
            CodeList list = Objects.requireNonNull(lists.get(each.fromList()), "the row has been read");
            for (CodeEntry entry : list.entries()) {
                String code = entry.code().value();
                if (!entry.exclusive() && !seen.contains(key(list, code, each.toVersion()))) {
                    all.add(new Transition(
                            each.fromList(),
                            code,
                            each.toVersion(),
                            each.toList(),
                            each.toCode(),
                            each.kind(),
                            each.evidence(),
                            each.source(),
                            each.note()));
                }
            }
        }
        return List.copyOf(all);
    }

    private static String key(CodeList list, String code, String version) {
        return list.id().concat(" ").concat(code).concat(" ").concat(version);
    }

    private Transition transition(CsvRow row) {
        CodeList from = list(row, "fran_lista");
        String version = version(row);
        Kind kind = row.constant(Kind.class, "slag");
        Evidence grade = row.optionalConstant(Evidence.class, "grad");
        if ((grade == null) != (kind == Kind.OKAND)) {
            throw row.fault("grad", "a grade goes with every kind but OKAND");
        }
        String code = from(row, from, version, kind);
        CodeList toList = null;
        String toCode = null;
        if (kind == Kind.EN_TILL_EN || kind == Kind.FLERA_TILL_EN) {
            toList = list(row, "till_lista");
            toCode = to(row, toList, version, kind, grade);
        } else if (!row.cell("till_lista").isEmpty() || !row.cell("till_kod").isEmpty()) {
            throw row.fault("till_lista", "nothing stands here where there is no new answer, or it is not known");
        }
        return new Transition(
                from.id(),
                code,
                version,
                toList == null ? null : toList.id(),
                toCode,
                kind,
                grade,
                sources.of(row, grade),
                row.cell("anmarkning"));
    }

    private CodeList list(CsvRow row, String column) {
        CodeList list = lists.get(row.text(column));
        if (list == null) {
            throw row.fault(column, "no such list in listor.csv");
        }
        return list;
    }

    private String version(CsvRow row) {
        String id = row.text("till_version");
        VersionInfo version = versions.get(id);
        if (version == null) {
            throw row.fault("till_version", "no such version in versioner.csv");
        }
        if (!version.contentKnown()) {
            throw row.fault("till_version", "versioner.csv says that the content of the version is unknown");
        }
        return id;
    }

    /** The answer that the row is about, or {@code *}; the version must be known not to have it. */
    private String from(CsvRow row, CodeList list, String version, Kind kind) {
        String code = row.text("fran_kod");
        if (!seen.add(key(list, code, version))) {
            throw row.fault("fran_kod", "a second row for the same");
        }
        if (code.equals(EVERY_ANSWER)) {
            if (kind == Kind.EN_TILL_EN) {
                throw row.fault("slag", "all answers of a list are several");
            }
            if (!isAbsent(list.presence(version))) {
                throw row.fault("fran_kod", "the version is not known to lack the list");
            }
            return code;
        }
        Optional<Code> known = list.find(code);
        if (known.isEmpty()) {
            throw row.fault("fran_kod", "no such answer in koder.csv");
        }
        if (!isAbsent(list.entry(known.get()).state(version).presence())) {
            throw row.fault("fran_kod", "the version is not known to lack the answer");
        }
        return code;
    }

    private static boolean isAbsent(Presence presence) {
        return presence == Presence.BORTTAGEN || presence == Presence.EJ_INFORD;
    }

    /** The new answer, which the version must be known to have, and as surely as the row says or better. */
    private String to(CsvRow row, CodeList list, String version, Kind kind, @Nullable Evidence grade) {
        String code = row.text("till_kod");
        Optional<Code> known = list.find(code);
        if (known.isEmpty()) {
            throw row.fault("till_kod", "no such answer in koder.csv");
        }
        CodeState state = list.entry(known.get()).state(version);
        if (state.presence() != Presence.FINNS || !state.isAttested() && grade != Evidence.OBELAGD) {
            throw row.fault("till_kod", "the version is not known to have the answer");
        }
        Kind before = targets.put(key(list, code, version), kind);
        if (before != null && (before == Kind.EN_TILL_EN || kind == Kind.EN_TILL_EN)) {
            throw row.fault("slag", "several answers become this one");
        }
        return code;
    }
}
