package io.github.jooqconformance.runtime.beanvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.validation.Rule;
import io.github.jooqconformance.runtime.validation.Validated;
import io.github.jooqconformance.runtime.validation.Violation;
import io.github.jooqconformance.runtime.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ConformsTest {
    private static final Rule TITLE =
            Rule.check("title", "film_title_check", "must match ^[A-Z]{2}\\$ ${1 + 1} {title}");
    private static final Rule TAGS = Rule.length("tags", 2);
    private static final Rule SPAN = Rule.check("", "film_span_check", "must not end before it starts");
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();

    private final Validator validator = FACTORY.getValidator();

    /** Breaks as many of the rules as it is told. */
    @Conforms
    record Film(String title, List<String> tags, int broken) implements Validated<Film> {
        @Override
        public List<Violation> validate() {
            var violations = new Violations();
            if (broken > 0) {
                violations.add(TITLE, title);
            }
            if (broken > 1) {
                violations.add(TAGS, 1, tags.get(1));
            }
            if (broken > 2) {
                violations.add(SPAN, null);
            }
            return violations.toList();
        }
    }

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void acceptsWhatConforms() {
        assertThat(validator.validate(new Film("M", List.of(), 0))).isEmpty();
    }

    @Test
    void reportsEachViolationAtItsProperty() {
        var violations = validator.validate(new Film("M", List.of("a", "abc"), 3));

        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("title", "tags[1].<list element>", "");
    }

    @Test
    void leavesMessagesAsTheyAre() {
        assertThat(validator.validate(new Film("M", List.of(), 1)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(TITLE.message());
    }

    @Test
    void handsTheViolationOver() {
        var violations = validator.validate(new Film("M", List.of("a", "abc"), 3));

        assertThat(violations).extracting(ConformsTest::sqlState).containsExactlyInAnyOrder("23514", "22001", "23514");
    }

    private static String sqlState(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernateViolation = violation.unwrap(HibernateConstraintViolation.class);
        return hibernateViolation.getDynamicPayload(Violation.class).sqlState();
    }
}
