package io.github.jooqconformance.runtime.beanvalidation;

import io.github.jooqconformance.runtime.validation.Violation;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Hands violations over by means of Hibernate Validator, if it is the one that validates. */
final class HibernatePayload {
    private HibernatePayload() {}

    static void attach(Violation violation, ConstraintValidatorContext context) {
        if (context.getClass().getName().startsWith("org.hibernate.validator.")) {
            context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(violation);
        }
    }
}
