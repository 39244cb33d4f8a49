package org.openbbic.model.arende;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A case that no rule remarks on: the Jakarta Validation door to the same rules as the file check.
 *
 * <p>{@link Arende} bears it, once without a group and once for each {@link Processteg}, so {@code @Valid Arende} is all
 * that a form needs. Where a form rather says the version or level itself, it puts this annotation in the place of
 * {@code @Valid}; with both, each remark would come twice.
 *
 * <p><b>The version</b> is the case's own; else this annotation's; else that of the {@code CaseValidatorFactory} that the
 * provider was given. Where there is none, validation ends with a {@code ConstraintDeclarationException}: a case whose
 * version nobody knows is not judged, and not passed off as right.
 *
 * <p><b>Groups.</b> With a group of a {@link Processteg} only what the step holds is judged, without one all of the case.
 * <b>Today</b> is what the provider's {@code ClockProvider} says.
 *
 * <p><b>Violations.</b> Each remark is one of its own, at the path of the field it is about; a field nobody knows stands
 * as {@code ovrigt}, a variable of one's own as {@code lokala}. The text comes from the provider's bundles, in Swedish
 * or English. The rule's id and level are in the message template; {@code RuleViolation.find} reads them. What cannot be
 * tested is no violation.
 *
 * <p>The validator is in {@code bbic-validation}, which the provider finds as a service.
 */
@Documented
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(GiltigtArende.List.class)
@Constraint(validatedBy = {})
public @interface GiltigtArende {

    /** <i>Nivå</i> (level) from which on a remark is a violation. */
    enum Niva {
        /** What cannot be right under any reading. */
        FEL,
        /** Also what is lawful only with a reason, late, or doubtful. */
        VARNING,
        /** Also what is worth knowing: every remark. */
        UPPLYSNING
    }

    /** Version of the variables to judge by, for a case that does not name its own; empty for the factory's. */
    String bbicVersion() default "";

    /** Further lists in use. */
    String[] tillagg() default {};

    /** The lowest level that is a violation; where the factory names a lower one, that one holds. */
    Niva niva() default Niva.FEL;

    /** Not used: each violation has the text of its rule. */
    String message() default "BBIC";

    /** The groups it belongs to; one of a {@link Processteg} also says what is judged. */
    Class<?>[] groups() default {};

    /** The payload of its violations. */
    Class<? extends Payload>[] payload() default {};

    /** Several on the same place. */
    @Documented
    @Target({
        ElementType.TYPE,
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** Those. */
        GiltigtArende[] value();
    }
}
