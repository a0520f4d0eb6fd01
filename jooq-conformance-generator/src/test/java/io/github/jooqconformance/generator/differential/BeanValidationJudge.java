package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.beanvalidation.Exact;
import io.github.jooqconformance.runtime.validation.Validated;
import io.github.jooqconformance.runtime.validation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Hibernate Validator, by the annotation of the DTOs that is exact. */
final class BeanValidationJudge implements Judge {
    static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new MessageKeys())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public String name() {
        return "Hibernate Validator";
    }

    @Override
    public List<Objection> objections(Validated<?> row) {
        try {
            return VALIDATOR.validate(row, Exact.class).stream()
                    .map(BeanValidationJudge::objection)
                    .toList();
        } catch (ValidationException e) {
            return List.of(Objection.ofFailure(e));
        }
    }

    /** What Hibernate Validator objects to. */
    static Objection objection(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().iterator().next().getName();
        HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(found.getDynamicPayload(Violation.class))
                .map(Objection::of)
                .orElseGet(() -> new Objection(path, "", Optional.empty(), path + ": " + violation.getMessage()));
    }

    /** Leaves messages as they stand in annotations: their keys say enough. */
    private static final class MessageKeys implements MessageInterpolator {
        @Override
        public String interpolate(String message, Context context) {
            return message;
        }

        @Override
        public String interpolate(String message, Context context, Locale locale) {
            return message;
        }
    }
}
