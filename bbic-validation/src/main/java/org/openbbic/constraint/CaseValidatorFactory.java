package org.openbbic.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.List;
import org.openbbic.check.Checker;
import org.openbbic.model.arende.GiltigtArende;
import org.openbbic.rules.Level;

/**
 * Makes the validators of {@link GiltigtArende} for a provider, so that the version, the level, a profile and layers are
 * said once and not at every annotation; every other validator is made by the factory it stands before. Immutable; safe
 * for several threads.
 *
 * <p>{@code configuration.constraintValidatorFactory(...)} takes it, in Spring the method of that name of
 * {@code LocalValidatorFactoryBean}.
 */
public final class CaseValidatorFactory implements ConstraintValidatorFactory {

    private final Settings settings;
    private final ConstraintValidatorFactory others;

    private CaseValidatorFactory(Settings settings, ConstraintValidatorFactory others) {
        this.settings = settings;
        this.others = others;
    }

    /**
     * One by which each case or annotation names its own version, and level FEL is a violation.
     *
     * @param checker by whose rules cases are judged
     * @param others makes the validators of other constraints, such as {@code configuration
     *     .getDefaultConstraintValidatorFactory()}
     */
    public static CaseValidatorFactory of(Checker checker, ConstraintValidatorFactory others) {
        return new CaseValidatorFactory(new Settings(checker, null, List.of(), Level.FEL), others);
    }

    /**
     * The same with a version for what does not name its own.
     *
     * @param bbicVersion version of the variables
     * @param additions further lists in use
     * @throws IllegalArgumentException if the catalogue lacks any of those versions
     */
    public CaseValidatorFactory withVersion(String bbicVersion, String... additions) {
        Settings changed = new Settings(settings.checker(), bbicVersion, List.of(additions), settings.level());
        changed.checker().forCases(changed.bbicVersion(), changed.additions());
        return new CaseValidatorFactory(changed, others);
    }

    /** The same where remarks from that level on are violations; an annotation may name a lower one. */
    public CaseValidatorFactory withLevel(Level lowest) {
        return new CaseValidatorFactory(
                new Settings(settings.checker(), settings.bbicVersion(), settings.additions(), lowest), others);
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        return key == GiltigtArendeValidator.class
                ? key.cast(new GiltigtArendeValidator(settings))
                : others.getInstance(key);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!(instance instanceof GiltigtArendeValidator)) {
            others.releaseInstance(instance);
        }
    }
}
