package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.beanvalidation.Exact;
import io.github.jooqconformance.runtime.validation.Validated;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hibernate Validator as {@code @Valid} asks it, where the components have standard annotations: what it lets pass,
 * {@code validate()} does; what only it refuses, is refused for a reason that the documentation states.
 */
final class StandardAnnotationsJudge implements Judge {
    private static final Pattern TRAILING_BLANKS = Pattern.compile(" +$");

    @Override
    public String name() {
        return "Hibernate Validator with standard annotations";
    }

    @Override
    public List<Objection> objections(Validated<?> row) {
        try {
            var found = BeanValidationJudge.VALIDATOR.validate(row);
            if (found.isEmpty()) {
                return List.of();
            }
            // A standard annotation ends the sequence, be it that of a column that is not looked at.
            var exact = BeanValidationJudge.VALIDATOR.validate(row, Exact.class);
            return Stream.concat(found.stream().filter(violation -> !isStricter(violation, found)), exact.stream())
                    .map(BeanValidationJudge::objection)
                    .distinct()
                    .toList();
        } catch (ValidationException e) {
            return List.of(Objection.ofFailure(e));
        }
    }

    /** Whether PostgreSQL may well accept a value, for it counts code points, cuts blanks or rounds. */
    private static boolean isStricter(ConstraintViolation<?> violation, Set<? extends ConstraintViolation<?>> all) {
        var annotation = annotation(violation);
        if (annotation instanceof Size size && violation.getInvalidValue() instanceof String text) {
            return isWithin(size, text);
        }
        if (annotation instanceof Digits digits && violation.getInvalidValue() instanceof BigDecimal number) {
            return isWithin(digits, number);
        }
        // The limit is that of the rounded value.
        return (annotation instanceof DecimalMin || annotation instanceof DecimalMax)
                && all.stream()
                        .anyMatch(other -> annotation(other) instanceof Digits
                                && other.getPropertyPath().equals(violation.getPropertyPath()));
    }

    private static Annotation annotation(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation();
    }

    private static boolean isWithin(Size size, String text) {
        var stored = TRAILING_BLANKS.matcher(text).replaceFirst("");
        return stored.codePointCount(0, stored.length()) <= size.max() && text.length() >= size.min();
    }

    private static boolean isWithin(Digits digits, BigDecimal number) {
        var stored = number.setScale(digits.fraction(), RoundingMode.HALF_UP);
        return number.scale() > digits.fraction() && stored.precision() - stored.scale() <= digits.integer();
    }
}
