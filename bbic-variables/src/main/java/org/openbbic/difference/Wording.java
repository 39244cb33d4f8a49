package org.openbbic.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.LayerInfo;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VersionInfo;
import org.openbbic.difference.Page.Cell;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Presence;
import org.openbbic.model.Source;

/** How the things of the catalogue are said in words, the same on every page. */
record Wording(Texts texts) {

    /** Term and id; in English what it is, too. */
    Cell variable(Variable variable) {
        return Cell.of(name(variable), variable.id());
    }

    String name(Variable variable) {
        String term = texts.isEnglish() ? variable.term() + " (" + variable.gloss() + ")" : variable.term();
        return variable.hidden() ? texts.get("dold", term) : term;
    }

    String names(List<Variable> variables) {
        return variables.stream().map(this::name).collect(Collectors.joining("; "));
    }

    String name(CodeEntry entry) {
        String term = entry.merged() ? texts.get("sammanslagen", entry.term()) : entry.term();
        return entry.hidden() ? texts.get("dold", term) : term;
    }

    /** The answers' terms, parted by semicolons, since a term can hold a comma. */
    String terms(List<AnswerDifference> answers) {
        return answers.stream().map(each -> name(each.entry())).collect(Collectors.joining("; "));
    }

    /** The answers' terms, those of each grade together where there is more than one grade. */
    String termsByGrade(List<AnswerDifference> answers) {
        Map<String, List<AnswerDifference>> grades = new LinkedHashMap<>();
        for (Evidence grade : Grades.all()) {
            List<AnswerDifference> of =
                    answers.stream().filter(each -> each.grade() == grade).toList();
            if (!of.isEmpty()) {
                grades.put(grade(grade), of);
            }
        }
        return grades.entrySet().stream()
                .map(each -> each.getKey() + ": " + terms(each.getValue()))
                .collect(Collectors.joining(". "));
    }

    /** The grade; one that is unverified always says so. */
    String grade(@Nullable Evidence grade) {
        if (grade == null) {
            return texts.get("ingen");
        }
        return grade == Evidence.OBELAGD ? texts.get("overifierad", grade.name()) : grade.name();
    }

    String source(@Nullable Source source) {
        return source == null ? texts.get("ingen") : source.toString();
    }

    /** What a side says, with grade and source. */
    String side(Standing side) {
        String said = side.ground() == Ground.STATED || side.ground() == Ground.UNVERIFIED
                ? presence(side.presence())
                : texts.get("grund." + side.ground().id());
        StringBuilder out = new StringBuilder(said);
        if (side.evidence() != null) {
            out.append("; ").append(grade(side.evidence()));
            // An unverified row has no place to point to, and its word says that already.
            if (side.source() != null && side.evidence() != Evidence.OBELAGD) {
                out.append(", ").append(side.source());
            }
        }
        return out.toString();
    }

    /** The same, and how well the list is known. */
    String side(Standing side, ListKnowledge list) {
        return list.completeness() == null
                ? side(side)
                : texts.get("sidaMedLista", side(side), list(list.completeness()));
    }

    String presence(Presence presence) {
        return texts.get("lage." + presence.name());
    }

    String list(ListKnowledge list) {
        return list.completeness() == null
                ? texts.get("ingen")
                : list(list.completeness()) + (list.evidence() == null ? "" : "; " + grade(list.evidence()));
    }

    String list(Completeness completeness) {
        return texts.get("lista." + completeness.name());
    }

    /** Name and id. */
    Cell version(VersionInfo version) {
        return Cell.of(version.name(), version.id());
    }

    /** What was laid on the library's own data, by whom. */
    String layer(LayerInfo layer) {
        String party = texts.get("part." + layer.party().id());
        String text = texts.get(
                "lager", layer.name(), grade(layer.grade()), party, layer.made().toString());
        return layer.isVendors() ? text + " " + texts.get("lager.leverantor") : text;
    }
}
