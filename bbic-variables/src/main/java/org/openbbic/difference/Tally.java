package org.openbbic.difference;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many variables and answers there are of each kind.
 *
 * @param variables every kind is there
 * @param answers every kind is there
 */
public record Tally(Map<Kind, Integer> variables, Map<Kind, Integer> answers) {

    /** Copies the counts. */
    public Tally {
        variables = Map.copyOf(variables);
        answers = Map.copyOf(answers);
    }

    /** How many variables are of that kind. */
    public int variables(Kind kind) {
        return variables.getOrDefault(kind, 0);
    }

    /** How many answers are of that kind. */
    public int answers(Kind kind) {
        return answers.getOrDefault(kind, 0);
    }

    /** Counts on the way to a tally. */
    static final class Count {
        private final Map<Kind, Integer> variables = new EnumMap<>(Kind.class);
        private final Map<Kind, Integer> answers = new EnumMap<>(Kind.class);

        Count() {
            for (Kind kind : Kind.values()) {
                variables.put(kind, 0);
                answers.put(kind, 0);
            }
        }

        void add(VariableDifference variable) {
            variables.merge(variable.kind(), 1, Integer::sum);
            variable.answers().forEach(this::add);
        }

        void add(AnswerDifference answer) {
            answers.merge(answer.kind(), 1, Integer::sum);
        }

        Tally tally() {
            return new Tally(variables, answers);
        }
    }
}
