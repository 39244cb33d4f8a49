package org.openbbic.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeState;
import org.openbbic.catalogue.Description;
import org.openbbic.catalogue.Variable;
import org.openbbic.catalogue.VariableState;
import org.openbbic.model.Completeness;
import org.openbbic.model.Evidence;
import org.openbbic.model.Source;
import org.openbbic.output.PlainText;

/** What a schema says of a field in words: what it is, how sure it is that the version has it, and by whose word. */
final class FieldText {

    private static final String UNVERIFIED = "overifierad";

    private final List<String> versions;

    FieldText(List<String> versions) {
        this.versions = versions;
    }

    /** What the field is. */
    String description(Field field) {
        List<String> parts = new ArrayList<>();
        if (field.variables().isEmpty()) {
            parts.add("Formatets eget fält, ingen BBIC-variabel (FORMAT).");
        }
        for (Variable variable : field.variables()) {
            parts.add(variable.term() + " (" + variable.gloss() + ").");
            for (Description said : variable.descriptions(Description.Kind.DEFINITION)) {
                parts.add(sentence(said));
            }
            versions.forEach(version -> parts.add(presence(variable, version)));
        }
        if (field.list() != null) {
            parts.add(reach(new KnownAnswers(field.list(), versions)));
        }
        return PlainText.of(String.join(" ", parts));
    }

    /** What a source says, with quotation marks where it says so in these words. */
    static String sentence(Description said) {
        String text = said.quote() ? "”" + said.text() + "”" : said.text();
        return text + " (" + said.source() + ")";
    }

    private static String presence(Variable variable, String version) {
        VariableState state = variable.state(version);
        String note = state.note().isEmpty() ? "" : " " + state.note();
        return "I version " + version + ": " + state.presence() + grade(state.evidence(), state.source()) + "." + note;
    }

    /** How much of the list is known, and what that means for an answer outside it. */
    static String reach(KnownAnswers answers) {
        if (answers.isWhole()) {
            return "Listan är känd i sin helhet (" + answers.wholeness() + "): ett annat svar är fel.";
        }
        Completeness known = answers.completeness();
        return (known == Completeness.SAKNAS ? "Listan är inte känd" : "Listan är inte känd i sin helhet")
                + ": varje text tas emot, och ett svar som inte är känt kan inte prövas."
                + unverified(answers);
    }

    /** Which of the known answers are so by general knowledge alone. */
    private static String unverified(KnownAnswers answers) {
        List<String> codes = answers.entries().stream()
                .filter(entry -> answers.state(entry).evidence() == Evidence.OBELAGD)
                .map(entry -> entry.code().value())
                .toList();
        return codes.isEmpty() ? "" : " Overifierade (OBELAGD): " + String.join(", ", codes) + ".";
    }

    /** Each known answer with its term, grade and source; {@code null} where none is known. */
    @Nullable
    String answers(KnownAnswers answers) {
        if (answers.entries().isEmpty()) {
            return null;
        }
        return PlainText.of(answers.entries().stream()
                .map(entry -> answer(entry, answers.state(entry)))
                .collect(Collectors.joining("; ", "Kända svar: ", ".")));
    }

    private static String answer(CodeEntry entry, CodeState state) {
        return entry.code().value() + " = " + entry.term() + grade(state.evidence(), state.source());
    }

    private static String grade(@Nullable Evidence evidence, @Nullable Source source) {
        if (evidence == null) {
            return "";
        }
        return " (" + shown(evidence) + (source == null ? "" : ", " + source) + ")";
    }

    /** The grade as a person should see it: what is unverified says so. */
    static String shown(Evidence evidence) {
        return evidence == Evidence.OBELAGD ? evidence + ", " + UNVERIFIED : evidence.name();
    }
}
