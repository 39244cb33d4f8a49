package org.openbbic.examples.leverantor;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openbbic.model.arende.Arende;
import org.openbbic.model.arende.GiltigtArende;

/** Validates one form through Jakarta Validation; the provider is the embedder's own, here Hibernate Validator. */
public final class ProvaMedJakarta {

    /** A form of the embedder's own. */
    record Formular(@GiltigtArende(bbicVersion = "3.1") Arende arende) {}

    private ProvaMedJakarta() {}

    /** Validates a made-up form. */
    public static void main(String[] args) {
        validate(new Formular(ProvaFormular.form()), System.out);
    }

    static void validate(Formular form, PrintStream out) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            validator.validate(form).stream()
                    .map(ProvaMedJakarta::line)
                    .sorted()
                    .forEach(out::println);
        }
    }

    private static String line(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + ": " + violation.getMessage();
    }
}
