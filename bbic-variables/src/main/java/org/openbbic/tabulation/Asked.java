package org.openbbic.tabulation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record that is being counted, and what it answers: each question is asked once, and only if a table needs it. */
final class Asked {

    private final Unit unit;
    private final Position position;
    private final Dimension[] questions;
    private final @Nullable TextIndex[] texts;
    private final Answers[] given;
    private final boolean[] known;

    /**
     * Nothing asked yet.
     *
     * @param position where the record stands
     * @param texts how the texts of each question are numbered; {@code null} where it has none
     */
    Asked(Unit unit, Position position, List<Dimension> questions, @Nullable TextIndex[] texts) {
        this.unit = unit;
        this.position = position;
        this.questions = questions.toArray(new Dimension[0]);
        this.texts = texts;
        this.given = new Answers[this.questions.length];
        this.known = new boolean[given.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = new Answers();
        }
    }

    /** The next record: what the one before answered is forgotten. */
    void begin() {
        Arrays.fill(known, false);
    }

    Position position() {
        return position;
    }

    /** What the record answers to the question of that place. */
    Answers answers(int place) {
        Answers answers = given[place];
        if (!known[place]) {
            known[place] = true;
            read(questions[place], texts[place], answers);
        }
        return answers;
    }

    private void read(Dimension question, @Nullable TextIndex index, Answers into) {
        into.begin(index);
        question.read(unit, position, into);
        into.end();
    }
}
