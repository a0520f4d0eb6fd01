package io.github.jooqconformance.runtime.beanvalidation;

import io.github.jooqconformance.runtime.validation.Validated;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link Validated} value breaks no rule. Each violation is reported at the property that it is about, or at the
 * object if it is about several, with the violation's own message.
 *
 * <p>Hibernate Validator hands the violation itself over as the dynamic payload:
 * {@code constraintViolation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(Violation.class)}.
 */
@Documented
@Constraint(validatedBy = ConformsValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Conforms {
    /** Not used: each violation has a message of its own. */
    String message() default "must be what PostgreSQL accepts";

    /** The groups in which the value is validated. */
    Class<?>[] groups() default {};

    /** What to tell clients of Bean Validation beside. */
    Class<? extends Payload>[] payload() default {};
}
