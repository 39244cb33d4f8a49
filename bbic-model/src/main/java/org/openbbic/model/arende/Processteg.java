package org.openbbic.model.arende;

import java.util.Optional;

/**
 * <i>Processteg</i> (step of the process), so that a half-finished case can be judged by what the step at hand holds. Each
 * constant has a group of Jakarta Validation of the same name:
 * {@code validator.validate(arende, Processteg.Beslut.class)}.
 *
 * <p>The parts of a case are shared out among the steps, each to one. So no remark comes in two steps, and all steps
 * together say what is said without a group. A group of one's own can hold several:
 * {@code interface TillBeslut extends Processteg.Aktualisering, Processteg.Utredning, Processteg.Beslut {}}.
 *
 * <p>Source: GRUND; WK p. 4.
 */
public enum Processteg {
    /** Intake: the case itself, the child, the intakes and their preliminary assessments. */
    AKTUALISERING(Aktualisering.class),
    /** Investigation: the investigations and the vulnerability they found. */
    UTREDNING(Utredning.class),
    /** Decision: the measures that were decided, and the decisions on them. */
    BESLUT(Beslut.class),
    /** Follow-up: what was done while a measure went on, its placements and reviews among it, and the follow-ups. */
    UPPFOLJNING(Uppfoljning.class),
    /** Closing: how the measures ended. */
    AVSLUT(Avslut.class);

    /** The group of {@link #AKTUALISERING}. */
    public interface Aktualisering {}

    /** The group of {@link #UTREDNING}. */
    public interface Utredning {}

    /** The group of {@link #BESLUT}. */
    public interface Beslut {}

    /** The group of {@link #UPPFOLJNING}. */
    public interface Uppfoljning {}

    /** The group of {@link #AVSLUT}. */
    public interface Avslut {}

    private final Class<?> group;

    Processteg(Class<?> group) {
        this.group = group;
    }

    /** Its group of Jakarta Validation. */
    public Class<?> group() {
        return group;
    }

    /** The step whose group that is. */
    public static Optional<Processteg> find(Class<?> group) {
        for (Processteg step : values()) {
            if (step.group == group) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
