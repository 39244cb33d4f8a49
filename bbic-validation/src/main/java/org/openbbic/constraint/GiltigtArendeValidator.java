package org.openbbic.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openbbic.check.CaseChecker;
import org.openbbic.check.CaseRemark;
import org.openbbic.check.Checker;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.GiltigtArende;
import org.openbbic.rules.Level;
import org.openbbic.rules.RuleBook;

/** Judges a case by the rules of the rule book and turns each remark into a violation. */
public final class GiltigtArendeValidator implements ConstraintValidator<GiltigtArende, Arende> {

    private @Nullable CaseChecker checker;
    private boolean warnings;

    /** For the provider, which sets it up with {@link #initialize}. */
    public GiltigtArendeValidator() {}

    @Override
    public void initialize(GiltigtArende constraint) {
        checker = Checker.bundled().forCases(constraint.bbicVersion(), List.of(constraint.tillagg()));
        warnings = constraint.varningar();
    }

    @Override
    public boolean isValid(@Nullable Arende arende, ConstraintValidatorContext context) {
        if (arende == null || checker == null) {
            return true;
        }
        LocalDate today = LocalDate.now(context.getClockProvider().getClock());
        boolean valid = true;
        for (CaseRemark remark : checker.check(arende, today)) {
            if (remark.level() == Level.FEL || warnings && remark.level() == Level.VARNING) {
                if (valid) {
                    context.disableDefaultConstraintViolation();
                    valid = false;
                }
                add(remark, context);
            }
        }
        return valid;
    }

    private static void add(CaseRemark remark, ConstraintValidatorContext context) {
        String text = RuleBook.bundled().message(remark.rule(), remark.variant(), remark.detail(), Locale.getDefault());
        // The text is ours, but a provider would read braces in it as parameters.
        String template = (remark.rule() + ": " + text).replaceAll("([{}$\\\\])", "\\\\$1");
        new ViolationPath(context.buildConstraintViolationWithTemplate(template)).add(remark.path());
    }
}
