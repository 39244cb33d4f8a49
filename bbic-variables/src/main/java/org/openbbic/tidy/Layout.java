package org.openbbic.tidy;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Variable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.FieldWords;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;

/**
 * The tables, worked out from those of the format: an object of which there can be several has a table of its own, one of
 * which there is at most one lies in the row around it, and a field with several values has a row of the long table for
 * each. The occasions of an insats share a table. A text is left out unless it is named here, so that a new field is.
 */
final class Layout {

    /** The table of the occasions, and its column that tells which. */
    static final String OCCASION = "tillfalle";

    static final String VERSION = "bbicVersion";

    /** Places in the long table. */
    static final int LONG_TABLE = 3;

    static final int LONG_ROW = 4;
    static final int LONG_FIELD = 5;
    static final int LONG_CODE = 6;
    static final int LONG_TERM = 7;
    static final int LONG_ANSWER = 8;

    private static final String NUMBER = "Nr";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Set<NodeType<?>> OCCASIONS = Set.of(Format.BESLUT, Format.UPPFOLJNING, Format.AVSLUT);

    private final Catalogue catalogue;
    private final Minimisation minimisation;
    private final FieldWords words = FieldWords.of(SWEDISH);
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Set<LongField> longFields = new LinkedHashSet<>();
    private final NodePlan root;

    /** A table in the making. */
    private record Draft(String name, String title, List<Column> columns, Map<String, String> references) {

        int place(Column column) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).name().equals(column.name())) {
                    mustBeSame(columns.get(i), column);
                    columns.set(i, columns.get(i).andOf(column.address()));
                    return i;
                }
            }
            columns.add(column);
            return columns.size() - 1;
        }

        // Occasions share their columns, which is right only where they mean the same.
        private static void mustBeSame(Column one, Column other) {
            if (one.type() != other.type() || !String.valueOf(one.listId()).equals(String.valueOf(other.listId()))) {
                throw new IllegalStateException("two fields in one column: " + one.address() + ", " + other.address());
            }
        }
    }

    Layout(Catalogue catalogue, Minimisation minimisation) {
        this.catalogue = catalogue;
        this.minimisation = minimisation;
        Draft cases = draft(Format.ARENDE.name(), "Ärende");
        cases.place(Column.own(VERSION, ColumnType.TEXT, "Version av variablerna"));
        this.root = plan(Format.ARENDE, cases, "");
        longTable();
    }

    /** What is done with a case. */
    NodePlan root() {
        return root;
    }

    /** The tables, the cases first and the long one last. */
    List<Table> tables() {
        return drafts.values().stream()
                .map(draft -> new Table(draft.name(), draft.title(), draft.columns(), draft.references()))
                .toList();
    }

    /** The fields whose values are rows of the long table. */
    List<LongField> longFields() {
        return List.copyOf(longFields);
    }

    private Draft draft(String name, String title, String... around) {
        Draft known = drafts.get(name);
        if (known != null) {
            return known;
        }
        Draft draft = new Draft(name, title, new ArrayList<>(), new LinkedHashMap<>());
        draft.place(Column.own(name + NUMBER, ColumnType.NUMBER, title + ", radens nummer"));
        for (String table : around) {
            reference(draft, table);
        }
        if (around.length > 0) {
            draft.place(Column.own(VERSION, ColumnType.TEXT, "Version av variablerna"));
        }
        drafts.put(name, draft);
        return draft;
    }

    private int reference(Draft draft, String table) {
        String title = requireNonNull(drafts.get(table)).title();
        draft.references().put(table + NUMBER, table);
        return draft.place(Column.own(table + NUMBER, ColumnType.NUMBER, title + ", radens nummer"));
    }

    private void longTable() {
        Draft draft = draft(Several.TABLE, "Svar där flera kan anges", Format.ARENDE.name());
        draft.place(Column.own("tabell", ColumnType.TEXT, "Tabell som svaret hör till"));
        draft.place(Column.own("radNr", ColumnType.NUMBER, "Radens nummer i den tabellen"));
        draft.place(Column.own("falt", ColumnType.TEXT, "Fält"));
        draft.place(Column.own("kod", ColumnType.TEXT, "Kod, lagrum eller datum"));
        draft.place(Column.own("kod" + Column.TERM, ColumnType.TEXT, "Kodens eller lagrummets ord"));
        if (minimisation.hasAnswerTexts()) {
            draft.place(Column.own("kod" + Column.ANSWER, ColumnType.TEXT, "Svarstexten i mappningen"));
        }
    }

    // The tables of the format hold each field with the type of its objects, so the casts cannot fail.
    @SuppressWarnings("unchecked")
    private NodePlan plan(NodeType<?> type, Draft draft, String prefix) {
        List<Part> parts = new ArrayList<>();
        for (FieldSpec<?> field : type.fields()) {
            String address = type.name() + "." + field.name();
            Part.Taking taking = field.child() == null
                    ? value(field, address, draft, prefix)
                    : child(field, requireNonNull(field.child()), draft);
            parts.add(new Part((FieldSpec<Object>) field, address, taking));
        }
        return new NodePlan((NodeType<Object>) type, List.copyOf(parts));
    }

    private Part.Taking child(FieldSpec<?> field, NodeType<?> child, Draft draft) {
        if (OCCASIONS.contains(child)) {
            Draft occasions = draft(OCCASION, "Tillfälle", around(draft));
            int place = occasions.place(Column.own(OCCASION, ColumnType.TEXT, "Vilket tillfälle"));
            NodePlan plan = plan(child, occasions, "");
            return rows(plan, occasions.name(), place);
        }
        if (field.kind() == FieldKind.NODES) {
            Draft own = draft(child.name(), title(child), around(draft));
            return rows(plan(child, own, ""), own.name(), -1);
        }
        // What is said of the child needs no word before it: the row is about that child.
        String prefix = child == Format.BARN ? "" : child.name();
        NodePlan plan = plan(child, draft, prefix);
        return (value, row, rows) -> rows.fill(plan, value, row);
    }

    private static String[] around(Draft draft) {
        List<String> around = new ArrayList<>(List.of(Format.ARENDE.name()));
        if (!draft.name().equals(Format.ARENDE.name())) {
            around.add(draft.name());
        }
        return around.toArray(String[]::new);
    }

    private static Part.Taking rows(NodePlan plan, String table, int occasion) {
        return (value, row, rows) -> {
            List<?> nodes = value instanceof List<?> list ? list : List.of(value);
            for (Object node : nodes) {
                OpenRow own = rows.begin(table, row);
                if (occasion >= 0) {
                    own.put(occasion, plan.type().name());
                }
                rows.fill(plan, node, own);
                rows.end(own);
            }
        };
    }

    private Part.Taking value(FieldSpec<?> field, String address, Draft draft, String prefix) {
        if (minimisation.leavesOut(address)) {
            return Fillings.leftOut(address, Reason.UTELAMNAT);
        }
        String name = prefix.isEmpty() ? field.name() : prefix + capitalised(field.name());
        if (field.kind() == FieldKind.CODES || field.kind() == FieldKind.DATES || field.kind() == FieldKind.LAGRUM) {
            String title = field.listId() == null ? own(address) : list(field).term();
            longFields.add(new LongField(draft.name(), name, title, field.listId()));
        }
        return switch (field.kind()) {
            case CODE -> code(field, address, draft, name);
            case CODES -> Several.codes(address, name, list(field), minimisation.hasAnswerTexts());
            case DATE -> date(address, draft, name);
            case DATES -> Several.dates(address, name, minimisation.dates());
            case FLAG -> Fillings.flag(column(draft, name, ColumnType.FLAG, address));
            case LAGRUM -> Several.provisions(address, name, catalogue);
            case NUMBER -> number(address, draft, name);
            case TEXT -> text(address, draft);
            case LOCAL -> Fillings.leftOut(address, Reason.LOKALT);
            case TEXTS, NODE, NODES -> Fillings.leftOut(address, Reason.FRITEXT);
        };
    }

    private Part.Taking code(FieldSpec<?> field, String address, Draft draft, String name) {
        CodeList list = list(field);
        int place = draft.place(new Column(name, ColumnType.CODE, list.term(), address, list.id()));
        draft.place(new Column(name + Column.TERM, ColumnType.TEXT, list.term() + ", ord", address, list.id()));
        if (minimisation.hasAnswerTexts()) {
            String title = list.term() + ", svarstexten i mappningen";
            draft.place(new Column(name + Column.ANSWER, ColumnType.TEXT, title, address, null));
        }
        return Fillings.code(address, place, list, minimisation.hasAnswerTexts());
    }

    private Part.Taking date(String address, Draft draft, String name) {
        if (address.equals("barn.fodelsedatum")) {
            return Fillings.birthDate(address, birthYear(draft), minimisation.birthYears());
        }
        int place = column(draft, name, minimisation.dates().type(), address);
        return Fillings.date(address, place, minimisation.dates());
    }

    private Part.Taking number(String address, Draft draft, String name) {
        if (!address.equals("barn.fodelsear")) {
            return Fillings.leftOut(address, Reason.OTILLATEN_FORM);
        }
        return Fillings.birthYear(address, birthYear(draft), minimisation.birthYears());
    }

    private int birthYear(Draft draft) {
        int years = minimisation.birthYears();
        String title = "Födelseår" + (years == 1 ? "" : ", klass om " + years + " år, den första");
        return draft.place(new Column("fodelsear", ColumnType.NUMBER, title, "barn.fodelsear", null));
    }

    /** The only texts that are handed on in any form; all others can hold anything. */
    private Part.Taking text(String address, Draft draft) {
        return switch (address) {
            case "arende.id" -> Fillings.id(address, id(draft, "arende", address));
            case "barn.nyckel" -> Fillings.id(address, id(draft, "barn", address));
            case "utredning.id" -> Fillings.idInCase(address, id(draft, "utredning", address));
            case "insats.id" -> Fillings.idInCase(address, id(draft, "insats", address));
            case "insats.utredning" ->
                Fillings.reference(address, reference(draft, Format.UTREDNING.name()), Format.UTREDNING.name());
            case "arende.kommun" -> {
                column(draft, "kommun", ColumnType.TEXT, address);
                yield (value, row, rows) -> {};
            }
            case "arende.bbicVersion" -> (value, row, rows) -> {};
            default -> Fillings.leftOut(address, Reason.FRITEXT);
        };
    }

    private int id(Draft draft, String name, String address) {
        String title = title(address) + ", kodat";
        return draft.place(new Column(name, ColumnType.TEXT, title, address, null));
    }

    private int column(Draft draft, String name, ColumnType type, String address) {
        // An occasion is told by a column of its own.
        String title = draft.name().equals(OCCASION)
                        && OCCASIONS.stream().anyMatch(node -> address.startsWith(node.name() + '.'))
                ? own(address)
                : title(address);
        return draft.place(new Column(name, type, title, address, null));
    }

    private CodeList list(FieldSpec<?> field) {
        return catalogue.getList(requireNonNull(field.listId()));
    }

    private String title(NodeType<?> type) {
        return words.findNode(type.name()).orElse(type.name());
    }

    private String title(String address) {
        String node = address.substring(0, address.indexOf('.'));
        return words.findNode(node).orElse(node) + ": " + own(address);
    }

    private String own(String address) {
        String name = address.substring(address.indexOf('.') + 1);
        return words.findField(address)
                .orElseGet(
                        () -> catalogue.findVariable(name).map(Variable::term).orElse(name));
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
