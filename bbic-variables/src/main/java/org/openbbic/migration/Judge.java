package org.openbbic.migration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbbic.catalogue.CodeEntry;
import org.openbbic.catalogue.CodeList;
import org.openbbic.catalogue.Variable;
import org.openbbic.model.Code;

/** What becomes of each answer of one list, or of the value of one variable without a list. */
final class Judge {

    private static final int NONE = -1;

    private final String variable;
    private final @Nullable CodeList list;
    private final Judgement[] known;
    private final Judgement other;
    private final boolean[] foreign;
    private final boolean otherForeign;

    private Judge(String variable, @Nullable CodeList list, int answers, Judgement other, boolean otherForeign) {
        this.variable = variable;
        this.list = list;
        this.known = new Judgement[answers];
        this.foreign = new boolean[answers];
        this.other = other;
        this.otherForeign = otherForeign;
    }

    /** Judges a list's answers; {@code before} is how the version they come from judges its own. */
    static Judge of(CodeList list, Judging before, Judging after, boolean same) {
        Judgement outside = after.of(list, null);
        int answers = list.entries().size();
        Judge judge = new Judge(
                list.id(),
                list,
                answers,
                same ? outside.unchanged() : outside,
                !same && before.of(list, null).leaves());
        for (int i = 0; i < answers; i++) {
            CodeEntry entry = list.entry(i);
            Judgement judgement = after.of(list, entry);
            judge.known[i] = same ? judgement.unchanged() : judgement;
            judge.foreign[i] = !same && before.of(list, entry).leaves();
        }
        return judge;
    }

    /** Judges the value of a variable without a list. */
    static Judge of(Variable variable, Judging before, Judging after, boolean same) {
        Judgement judgement = after.of(variable);
        boolean foreign = !same && before.of(variable).leaves();
        return new Judge(variable.id(), null, 0, same ? judgement.unchanged() : judgement, foreign);
    }

    /** Id of the list, or of the variable. */
    String variable() {
        return variable;
    }

    /** The answer with that text, or a code that is none. */
    Code code(String text) {
        return list == null ? Code.of(text) : list.find(text).orElseGet(() -> Code.of(text));
    }

    Judgement of(Object value) {
        int ordinal = ordinal(value);
        return ordinal == NONE ? other : known[ordinal];
    }

    /** Whether the version that it comes from is known not to have it: it stood there although it should not. */
    boolean isForeign(Object value) {
        int ordinal = ordinal(value);
        return ordinal == NONE ? otherForeign : foreign[ordinal];
    }

    /** The answer, or {@code null} where the value is none of the list's. */
    @Nullable
    CodeEntry entry(Object value) {
        int ordinal = ordinal(value);
        return list == null || ordinal == NONE ? null : list.entry(ordinal);
    }

    /** By its text and not by its ordinal, which can be another catalogue's. */
    private int ordinal(Object value) {
        if (list == null || !(value instanceof Code code)) {
            return NONE;
        }
        Optional<Code> found = list.find(code.value());
        return found.isPresent() ? found.get().ordinal() : NONE;
    }
}
