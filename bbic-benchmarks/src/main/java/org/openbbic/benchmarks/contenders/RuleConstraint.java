package org.openbbic.benchmarks.contenders;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A case keeps one rule. */
@Constraint(validatedBy = RuleConstraintValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface RuleConstraint {

    /** The rule on answers outside a complete list. */
    String CODES = "BBIC-K001";

    /** The rule's id. */
    String id();

    /** The day that counts as today. */
    String today();

    /** The template of a violation. */
    String message() default "";

    /** As Jakarta Validation wants it. */
    Class<?>[] groups() default {};

    /** As Jakarta Validation wants it. */
    Class<? extends Payload>[] payload() default {};
}
