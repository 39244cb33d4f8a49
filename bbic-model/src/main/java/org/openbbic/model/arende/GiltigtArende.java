package org.openbbic.model.arende;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A case that no rule of level FEL remarks on: the Jakarta Validation door to the same rules as the file check.
 *
 * <p>The validator is in {@code bbic-validation} and is found as a service by the provider on the class path. Each
 * remark is a violation of its own, at the path of the field it is about; its message is the rule's id and text. What
 * cannot be tested is no violation. Today is what the provider's {@code ClockProvider} says.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface GiltigtArende {

    /** Version of the variables to judge by, for a case that does not name its own. */
    String bbicVersion();

    /** Further lists in use. */
    String[] tillagg() default {};

    /** Whether remarks of level VARNING are violations too. */
    boolean varningar() default false;

    /** Not used: each violation has the text of its rule. */
    String message() default "BBIC";

    /** The groups it belongs to. */
    Class<?>[] groups() default {};

    /** The payload of its violations. */
    Class<? extends Payload>[] payload() default {};
}
