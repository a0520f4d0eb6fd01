package io.github.jooqconformance.runtime.beanvalidation;

import io.github.jooqconformance.runtime.validation.Validated;
import io.github.jooqconformance.runtime.validation.Violation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
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
        var component = violation.rule().path();
        if (component.isEmpty()) {
            builder.addConstraintViolation();
        } else if (violation.element().isEmpty()) {
            builder.addPropertyNode(component).addConstraintViolation();
        } else {
            builder.addPropertyNode(component)
                    .addContainerElementNode(ELEMENT, List.class, 0)
                    .inIterable()
                    .atIndex(violation.element().getAsInt())
                    .addConstraintViolation();
        }
    }
}
