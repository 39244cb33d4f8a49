package org.openbbic.constraint;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openbbic.export.ReadProblem;

/**
 * Turns a JSON Pointer such as {@code /insatser/0/start} into a property path such as {@code insatser[0].start}. An
 * index is told of the node after it, as Jakarta Validation has it. The path leads through properties that there are, so
 * that a framework can read what it leads to: a field nobody knows is told as {@code ovrigt}, a variable of one's own as
 * {@code lokala}.
 */
final class ViolationPath {

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private final ConstraintViolationBuilder violation;
    private @Nullable NodeBuilderCustomizableContext named;
    private @Nullable NodeBuilderDefinedContext indexed;

    ViolationPath(ConstraintViolationBuilder violation) {
        this.violation = violation;
    }

    /** Adds the violation at that path. */
    void add(String pointer) {
        Integer index = null;
        for (String step : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/", -1))) {
            if (INDEX.matcher(step).matches()) {
                index = Integer.valueOf(step);
                continue;
            }
            boolean unknown = step.equals(ReadProblem.UNKNOWN_NAME);
            enter(unknown ? "ovrigt" : step, index);
            index = null;
            if (unknown || step.equals("lokala")) {
                // A name that a municipality chose can look like anything, a number among others.
                break;
            }
        }
        if (index != null && named != null) {
            named.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        } else if (index != null && indexed != null) {
            indexed.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
        } else if (named != null) {
            named.addConstraintViolation();
        } else if (indexed != null) {
            indexed.addConstraintViolation();
        } else {
            violation.addConstraintViolation();
        }
    }

    private void enter(String step, @Nullable Integer index) {
        NodeBuilderCustomizableContext next = named != null
                ? named.addPropertyNode(step)
                : indexed != null ? indexed.addPropertyNode(step) : violation.addPropertyNode(step);
        if (index == null) {
            named = next;
            indexed = null;
        } else {
            named = null;
            indexed = next.inIterable().atIndex(index);
        }
    }
}
