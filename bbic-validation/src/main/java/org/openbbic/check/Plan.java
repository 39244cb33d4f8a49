package org.openbbic.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Variable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.NodeType;
import org.openbbic.export.ReadProblem;
import org.openbbic.rules.AnswersRule;
import org.openbbic.rules.CodeRule;
import org.openbbic.rules.FileRule;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Profile;
import org.openbbic.rules.ReadRule;
import org.openbbic.rules.Rule;
import org.openbbic.rules.RuleBook;
import org.openbbic.rules.RuleChange;
import org.openbbic.rules.RuleRow;
import org.openbbic.rules.ShareRule;
import org.openbbic.rules.TextRule;

/** Which rules hear of what, and what each field is looked up in: worked out once, shared by every case and thread. */
final class Plan {

    /**
     * One field of a node.
     *
     * @param slot where it is counted, or -1
     * @param list number of the list its answers are looked up in, or -1
     * @param child number of the kind of node that stands in it, or -1
     */
    record FieldPlan(FieldSpec<?> spec, String name, FieldKind kind, int slot, int list, int child, boolean isId) {}

    /** One kind of node: its number, its rules by their number, and its fields. */
    record NodePlan(NodeType<?> type, int number, int[] rules, FieldPlan[] fields) {}

    private final Catalogue catalogue;
    private final RuleBook book;
    private final Profile profile;
    private final List<Rule> rules;
    private final List<RuleRow> rows = new ArrayList<>();
    private final List<NodePlan> nodes = new ArrayList<>();
    private final NodePlan[] byType;
    private final List<CodeList> lists;
    private final Map<ReadProblem.Kind, Integer> readRules = new EnumMap<>(ReadProblem.Kind.class);
    private final List<String> addresses = new ArrayList<>();
    private final Map<String, Integer> localLists = new HashMap<>();
    private final List<List<Variable>> sharing = new ArrayList<>();
    private final List<Rules<AnswersRule>> answersRules = new ArrayList<>();
    private final Map<List<String>, Judging> judgings = new ConcurrentHashMap<>();
    private final int[] codeRules;
    private final Rules<TextRule> textRules;
    private final int[] shareRules;
    private final int[] fileRules;
    private final int[] caseAloneRules;

    Plan(Catalogue catalogue, RuleBook book, Profile profile, List<Rule> rules) {
        this.catalogue = catalogue;
        this.book = book;
        this.profile = profile;
        this.rules = List.copyOf(rules);
        this.lists = catalogue.lists();
        for (int i = 0; i < rules.size(); i++) {
            rows.add(book.getRow(rules.get(i).id()));
            if (rules.get(i) instanceof ReadRule rule) {
                for (ReadProblem.Kind kind : rule.kinds()) {
                    readRules.put(kind, i);
                }
            }
        }
        Map<String, Integer> listNumbers = new HashMap<>();
        for (int i = 0; i < lists.size(); i++) {
            listNumbers.put(lists.get(i).id(), i);
        }
        for (Variable variable : catalogue.variables()) {
            Integer number = variable.local() ? listNumbers.get(String.valueOf(variable.listId())) : null;
            if (number != null) {
                localLists.put(variable.id(), number);
            }
        }
        for (NodeType<?> type : Format.NODES) {
            nodes.add(plan(type, listNumbers));
        }
        byType = nodes.stream()
                .sorted(Comparator.comparingInt(node -> node.type().number()))
                .toArray(NodePlan[]::new);
        for (CodeList list : lists) {
            int[] numbers = numbers(rule -> rule instanceof AnswersRule answers && answers.judges(list));
            answersRules.add(Rules.of(rules, numbers, AnswersRule[]::new));
            sharing.add(catalogue.variables().stream()
                    .filter(variable -> variable.group() != null && list.id().equals(variable.listId()))
                    .toList());
        }
        codeRules = numbers(CodeRule.class::isInstance);
        textRules = Rules.of(rules, numbers(TextRule.class::isInstance), TextRule[]::new);
        shareRules = numbers(ShareRule.class::isInstance);
        fileRules = numbers(FileRule.class::isInstance);
        caseAloneRules = numbers(rule -> rule instanceof FileRule file && file.judgesCaseAlone());
    }

    private NodePlan plan(NodeType<?> type, Map<String, Integer> listNumbers) {
        FieldPlan[] fields = new FieldPlan[type.fields().size()];
        for (int i = 0; i < fields.length; i++) {
            FieldSpec<?> spec = type.fields().get(i);
            boolean counted = isCounted(type, spec);
            int slot = counted ? addresses.size() : -1;
            if (counted) {
                addresses.add(type.name() + "." + spec.name());
            }
            int list = spec.listId() == null ? -1 : listNumbers.getOrDefault(spec.listId(), -1);
            int child = spec.child() == null ? -1 : Format.NODES.indexOf(spec.child());
            boolean isId = spec.name().equals("id") || spec.name().equals("nyckel");
            fields[i] = new FieldPlan(spec, spec.name(), spec.kind(), slot, list, child, isId);
        }
        return new NodePlan(type, nodes.size(), numbers(type), fields);
    }

    /** Variables are counted for how filled they are; ids, the header and the objects around variables are not. */
    private static boolean isCounted(NodeType<?> type, FieldSpec<?> spec) {
        FieldKind kind = spec.kind();
        return type != Format.HUVUD
                && type != Format.SYSTEM
                && kind != FieldKind.TEXT
                && kind != FieldKind.TEXTS
                && kind != FieldKind.NODE
                && kind != FieldKind.NODES
                && kind != FieldKind.LOCAL;
    }

    private int[] numbers(NodeType<?> type) {
        return numbers(rule -> rule instanceof NodeRule<?> node
                && node.node() == type
                && (profile.hasChoice() || !rule.needsChoice()));
    }

    /** Rules that are wanted and that the profile has not turned off. */
    private int[] numbers(Predicate<Rule> wanted) {
        return IntStream.range(0, rules.size())
                .filter(i -> wanted.test(rules.get(i)) && !isOff(i))
                .toArray();
    }

    /** Whether the profile has turned the rule off. */
    boolean isOff(int rule) {
        return isOff(rules.get(rule).id());
    }

    /** Whether the profile has turned the rule of that id off. */
    boolean isOff(String id) {
        return profile.findChange(id).map(RuleChange::off).orElse(false);
    }

    int[] shareRules() {
        return shareRules;
    }

    Profile profile() {
        return profile;
    }

    RuleBook book() {
        return book;
    }

    /** The rules on the answers to a question with that list, taken together. */
    Rules<AnswersRule> answersRules(int list) {
        return answersRules.get(list);
    }

    int[] codeRules() {
        return codeRules;
    }

    Rules<TextRule> textRules() {
        return textRules;
    }

    int[] fileRules() {
        return fileRules;
    }

    /** The rules on files that also judge a case that stands alone. */
    int[] caseAloneRules() {
        return caseAloneRules;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    List<Rule> rules() {
        return rules;
    }

    RuleRow row(int rule) {
        return rows.get(rule);
    }

    /** The kinds of node, in the order of the format. */
    List<NodePlan> nodes() {
        return nodes;
    }

    /** The plan for that kind of record. */
    NodePlan node(NodeType<?> type) {
        return byType[type.number()];
    }

    /** The number of the rule on that kind of problem. */
    int readRule(ReadProblem.Kind kind) {
        Integer rule = readRules.get(kind);
        if (rule == null) {
            throw new IllegalArgumentException("kind: no rule remarks on it");
        }
        return rule;
    }

    /** The rule on that kind of problem. */
    ReadRule readRuleOf(ReadProblem.Kind kind) {
        return (ReadRule) rules.get(readRule(kind));
    }

    /** Addresses of the counted fields, by their slot. */
    List<String> addresses() {
        return addresses;
    }

    List<CodeList> lists() {
        return lists;
    }

    /** The variables that share that list, each with answers of its own; empty for a list that is one variable's. */
    List<Variable> sharing(int list) {
        return sharing.get(list);
    }

    /** The number of the list of a layer's own variable of that name, or -1. */
    int localList(String name) {
        Integer number = localLists.get(name);
        return number == null ? -1 : number;
    }

    /** How cases that are judged by those versions are judged. */
    Judging judging(List<String> versions) {
        Judging ready = judgings.get(versions);
        return ready == null ? judgings.computeIfAbsent(known(versions), key -> new Judging(this, key)) : ready;
    }

    /** What is kept is kept by known versions: what a case calls its version is text of its own, and could be anything. */
    private List<String> known(List<String> versions) {
        return versions.stream()
                .filter(version -> catalogue.findVersion(version).isPresent())
                .distinct()
                .toList();
    }
}
