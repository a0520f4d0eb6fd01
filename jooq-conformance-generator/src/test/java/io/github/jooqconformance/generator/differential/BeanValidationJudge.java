package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.validation.Validated;
import io.github.jooqconformance.runtime.validation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator, by the annotations of the DTOs. */
final class BeanValidationJudge implements Judge {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Override
    public String name() {
        return "Hibernate Validator";
    }

    @Override
    public List<Objection> objections(Validated<?> row) {
        try {
            return VALIDATOR.validate(row).stream()
                    .map(BeanValidationJudge::objection)
                    .toList();
        } catch (ValidationException e) {
            return List.of(Objection.ofFailure(e));
        }
    }

    private static Objection objection(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().iterator().next().getName();
        HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
        return Optional.ofNullable(found.getDynamicPayload(Violation.class))
                .map(Objection::of)
                .orElseGet(() -> new Objection(path, "", Optional.empty(), path + ": " + violation.getMessage()));
    }
}
