package io.github.jooqconformance.runtime.beanvalidation;

import io.github.jooqconformance.runtime.validation.Validated;
import io.github.jooqconformance.runtime.validation.Violation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks a value for its violations, and reports them. */
public final class ConformsValidator implements ConstraintValidator<Conforms, Validated<?>> {
    /** What has a meaning in the messages of Bean Validation, which may even be evaluated. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");

    /** The name that Bean Validation gives to the elements of a list. */
    private static final String ELEMENT = "<list element>";

    @Override
    public boolean isValid(@Nullable Validated<?> value, ConstraintValidatorContext context) {
        var violations = value == null ? List.<Violation>of() : value.validate();
        if (violations.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        violations.forEach(violation -> report(violation, context));
        return false;
    }

    private static void report(Violation violation, ConstraintValidatorContext context) {
        HibernatePayload.attach(violation, context);
        var builder = context.buildConstraintViolationWithTemplate(
                SPECIAL.matcher(violation.message()).replaceAll("\\\\$0"));
        var steps = PathStep.of(violation.path());
        if (steps.isEmpty()) {
            builder.addConstraintViolation();
        } else {
            report(builder.addPropertyNode(steps.get(0).name()), OptionalInt.empty(), steps);
        }
    }

    /**
     * Reports what is wrong at the end of a path.
     *
     * @param node the node of the first step
     * @param indexAbove the index in the list that the node is an element's, if it is one's
     * @param steps the steps from the node on
     */
    private static void report(NodeBuilderCustomizableContext node, OptionalInt indexAbove, List<PathStep> steps) {
        var index = steps.get(0).index();
        var below = steps.subList(1, steps.size());
        if (indexAbove.isPresent()) {
            var element = node.inIterable().atIndex(indexAbove.getAsInt());
            if (!below.isEmpty()) {
                report(element.addPropertyNode(below.get(0).name()), index, below);
            } else if (index.isPresent()) {
                report(element.addContainerElementNode(ELEMENT, List.class, 0), index.getAsInt());
            } else {
                element.addConstraintViolation();
            }
        } else if (!below.isEmpty()) {
            report(node.addPropertyNode(below.get(0).name()), index, below);
        } else if (index.isPresent()) {
            report(node.addContainerElementNode(ELEMENT, List.class, 0), index.getAsInt());
        } else {
            node.addConstraintViolation();
        }
    }

    private static void report(ContainerElementNodeBuilderCustomizableContext element, int index) {
        element.inIterable().atIndex(index).addConstraintViolation();
    }
}
