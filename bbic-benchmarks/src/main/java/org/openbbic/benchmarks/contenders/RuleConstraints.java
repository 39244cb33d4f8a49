package org.openbbic.benchmarks.contenders;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openbbic.check.Checker;
import org.openbbic.model.arende.Arende;
import org.openbbic.rules.AnswersRule;
import org.openbbic.rules.Level;
import org.openbbic.rules.NodeRule;
import org.openbbic.rules.Rule;
import org.openbbic.rules.RuleBook;

/**
 * The rules on what a case holds as class-level constraints of Hibernate Validator, one constraint a rule, as one would
 * write them without an engine: the bodies of the rules are the same objects, what carries them is Hibernate Validator.
 * Left out are the rules that hear of the text, of several cases or of each answer by itself, but for that on answers outside
 * a complete list, which has a constraint of its own.
 */
public final class RuleConstraints {

    private RuleConstraints() {}

    /** The rules that are constraints here. */
    public static List<Rule> rules() {
        return Checker.allRules().stream()
                .filter(rule -> rule instanceof NodeRule<?> || rule instanceof AnswersRule || isCodeRule(rule))
                .toList();
    }

    static boolean isCodeRule(Rule rule) {
        return rule.id().equals(RuleConstraint.CODES);
    }

    /** A validator of cases that knows no other constraints. */
    public static Validator validator(LocalDate today) {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        var type = mapping.type(Arende.class).ignoreAllAnnotations();
        for (Rule rule : rules()) {
            type.constraint(new GenericConstraintDef<>(RuleConstraint.class)
                    .param("id", rule.id())
                    .param("today", today.toString())
                    .message(rule.id()));
        }
        return configuration
                .addMapping(mapping)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Whether a violation is of a rule of level FEL or VARNING. */
    static boolean isFault(ConstraintViolation<?> violation) {
        return FAULTS.contains(violation.getMessageTemplate());
    }

    private static final Set<String> FAULTS = RuleBook.bundled().rows().stream()
            .filter(row -> row.level() != Level.UPPLYSNING)
            .map(row -> row.id())
            .collect(Collectors.toSet());
}
