package org.openbbic.examples.leverantor;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openbbic.check.Checker;
import org.openbbic.constraint.CaseValidatorFactory;
import org.openbbic.constraint.RuleMessages;
import org.openbbic.constraint.RuleViolation;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.Processteg;
import org.openbbic.rules.Level;

/** Validates one form through Jakarta Validation; the provider is the embedder's own, here Hibernate Validator. */
public final class ProvaMedJakarta {

    /** A form of the embedder's own. */
    record Formular(@Valid Arende arende) {}

    private ProvaMedJakarta() {}

    /** Validates a made-up form, first by what the decision holds and then whole. */
    public static void main(String[] args) {
        Formular form = new Formular(ProvaFormular.form());
        try (ValidatorFactory factory = factory(LocalDate.of(2017, 9, 4))) {
            Validator validator = factory.getValidator();
            decided(validator, form, System.out);
            whole(validator, form, System.out);
        }
    }

    /** Built once, when the system starts. */
    static ValidatorFactory factory(LocalDate today) {
        Clock clock = Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        return configuration
                .constraintValidatorFactory(
                        CaseValidatorFactory.of(Checker.bundled(), configuration.getDefaultConstraintValidatorFactory())
                                .withVersion("3.1")
                                .withLevel(Level.VARNING))
                .clockProvider(() -> clock)
                .messageInterpolator(RuleMessages.of(new ParameterMessageInterpolator()))
                .buildValidatorFactory();
    }

    /** What the decision holds, as it is saved; what is to come is not asked for. */
    static void decided(Validator validator, Formular form, PrintStream out) {
        for (ConstraintViolation<Formular> violation : validator.validate(form, Processteg.Beslut.class)) {
            out.println(violation.getPropertyPath() + ": " + violation.getMessage());
        }
    }

    /** The whole case. */
    static void whole(Validator validator, Formular form, PrintStream out) {
        for (ConstraintViolation<Formular> violation : validator.validate(form)) {
            Optional<RuleViolation> rule = RuleViolation.find(violation);
            boolean stops = rule.isEmpty() || rule.get().level() == Level.FEL;
            out.println((stops ? "stoppar " : "visas ") + violation.getPropertyPath());
        }
    }
}
