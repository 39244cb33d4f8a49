package org.openbbic.constraint;

import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbbic.rules.Level;

/**
 * What a violation of {@link org.openbbic.model.arende.GiltigtArende} is beside its text and path.
 *
 * @param rule the rule's id, such as {@code BBIC-T002}
 * @param level its level, as the profile has it where the factory was given one
 */
public record RuleViolation(String rule, Level level) {

    private static final Pattern TEMPLATE = Pattern.compile("\\{" + Pattern.quote(RuleTemplate.LEVEL) + "(\\w+)}\\{"
            + Pattern.quote(RuleTemplate.PREFIX) + "([\\w-]+).*");

    /** Reads it off the violation's message template; empty for a violation of another constraint. */
    public static Optional<RuleViolation> find(ConstraintViolation<?> violation) {
        Matcher found = TEMPLATE.matcher(violation.getMessageTemplate());
        return found.matches()
                ? Optional.of(new RuleViolation(found.group(2), Level.valueOf(found.group(1))))
                : Optional.empty();
    }
}
