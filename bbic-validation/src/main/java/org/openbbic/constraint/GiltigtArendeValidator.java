package org.openbbic.constraint;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbbic.check.CaseChecker;
import org.openbbic.check.CaseRemark;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.GiltigtArende;
import org.openbbic.model.arende.Processteg;
import org.openbbic.rules.Level;

/** Judges a case by the rules of the rule book and turns each remark into a violation. */
public final class GiltigtArendeValidator implements ConstraintValidator<GiltigtArende, Arende> {

    private final Settings settings;
    private @Nullable CaseChecker checker;
    private Level lowest = Level.FEL;
    private Set<Processteg> steps = EnumSet.allOf(Processteg.class);

    /** For the provider, which sets it up with {@link #initialize}. */
    public GiltigtArendeValidator() {
        this(Settings.bundled());
    }

    GiltigtArendeValidator(Settings settings) {
        this.settings = settings;
    }

    /**
     * Sets it up.
     *
     * @throws IllegalArgumentException if the annotation names a version that the catalogue lacks
     */
    @Override
    public void initialize(GiltigtArende constraint) {
        checker = settings.checkerFor(constraint);
        lowest = settings.levelFor(constraint);
        Set<Processteg> named = EnumSet.noneOf(Processteg.class);
        for (Class<?> group : constraint.groups()) {
            Processteg.find(group).ifPresent(named::add);
        }
        steps = named.isEmpty() ? EnumSet.allOf(Processteg.class) : named;
    }

    @Override
    public boolean isValid(@Nullable Arende arende, ConstraintValidatorContext context) {
        if (arende == null || checker == null) {
            return true;
        }
        if (!checker.hasVersionFor(arende)) {
            throw new ConstraintDeclarationException("GiltigtArende: no bbicVersion, neither on the case nor in the"
                    + " annotation nor from a CaseValidatorFactory");
        }
        boolean valid = true;
        for (CaseRemark remark :
                checker.check(arende, LocalDate.now(context.getClockProvider().getClock()))) {
            if (remark.level().compareTo(lowest) <= 0 && steps.contains(remark.step())) {
                if (valid) {
                    context.disableDefaultConstraintViolation();
                    valid = false;
                }
                String template = RuleTemplate.of(remark);
                new ViolationPath(context.buildConstraintViolationWithTemplate(template)).add(remark.path());
            }
        }
        return valid;
    }
}
