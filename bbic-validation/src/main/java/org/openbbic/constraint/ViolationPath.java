package org.openbbic.constraint;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import org.jspecify.annotations.Nullable;

/**
 * Turns a JSON Pointer such as {@code /insatser/0/start} into a property path such as {@code insatser[0].start}. An
 * index is told of the node after it, as Jakarta Validation has it.
 */
final class ViolationPath {

    private final ConstraintViolationBuilder violation;
    private @Nullable NodeBuilderCustomizableContext named;
    private @Nullable NodeBuilderDefinedContext indexed;

    ViolationPath(ConstraintViolationBuilder violation) {
        this.violation = violation;
    }

    /** Adds the violation at that path. */
    void add(String pointer) {
        Integer index = null;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            if (Character.isDigit(step.charAt(0))) {
                index = Integer.valueOf(step);
            } else {
                enter(step, index);
                index = null;
            }
        }
        if (index != null && named != null) {
            named.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
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
