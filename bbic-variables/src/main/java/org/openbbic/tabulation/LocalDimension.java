package org.openbbic.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openbbic.catalogue.Catalogue;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Variable;
import org.openbbic.export.FieldKind;
import org.openbbic.export.FieldSpec;
import org.openbbic.export.Format;
import org.openbbic.export.LocalAnswers;
import org.openbbic.export.NodeType;
import org.openbbic.model.Code;
import org.openbbic.model.ExtraFields;

/** A variable of the municipality's own that a layer has given answers, where it stands under {@code lokala}. */
final class LocalDimension extends Dimension {

    private final FieldRef field;
    private final Variable variable;
    private final CodeList list;

    private LocalDimension(FieldRef field, Variable variable, CodeList list) {
        super(field.type().name() + "." + field.field().name() + "." + variable.id(), Kind.CODE);
        this.field = field;
        this.variable = variable;
        this.list = list;
    }

    /** Those of the catalogue's layers, at each kind of object that the layer says they stand at; at all if it says none. */
    static List<Dimension> all(Catalogue catalogue) {
        List<Dimension> all = new ArrayList<>();
        for (Variable variable : catalogue.variables()) {
            String listId = variable.listId();
            if (variable.local() && listId != null) {
                for (NodeType<?> type : Format.NODES) {
                    for (FieldSpec<?> field : type.fields()) {
                        if (field.kind() == FieldKind.LOCAL && standsAt(variable, type)) {
                            all.add(new LocalDimension(FieldRef.of(type, field), variable, catalogue.getList(listId)));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static boolean standsAt(Variable variable, NodeType<?> type) {
        List<String> steps = Arrays.asList(variable.step().split("\\|", -1));
        boolean named = steps.stream()
                .anyMatch(step ->
                        Format.NODES.stream().anyMatch(node -> node.name().equals(step)));
        return !named || steps.contains(type.name());
    }

    @Override
    public String term() {
        return variable.term()
                + (field.type() == Format.BESLUT
                        ? " " + Occasion.BESLUT.label()
                        : field.type() == Format.AVSLUT ? " " + Occasion.AVSLUT.label() : "");
    }

    @Override
    public CodeList list() {
        return list;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public boolean isMultiple() {
        return variable.multiple();
    }

    @Override
    public boolean isFor(Unit unit) {
        return unit.reaches(field.type());
    }

    @Override
    void read(Unit unit, Position at, Answers into) {
        if (!(field.get(at) instanceof ExtraFields local)) {
            return;
        }
        Optional<String> json = local.find(variable.id());
        if (json.isEmpty()) {
            return;
        }
        List<String> answers = LocalAnswers.of(json.get());
        if (answers.size() > 1 && !variable.multiple()) {
            into.addOther();
            return;
        }
        for (String answer : answers) {
            into.add(list, Code.of(answer));
        }
    }
}
