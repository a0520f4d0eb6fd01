package io.github.jooqconformance.example;

import io.github.jooqconformance.example.db.tables.dtos.FilmDto;
import io.github.jooqconformance.runtime.validation.ValidationException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.exc.MismatchedInputException;

/** Answers what cannot be stored with a problem (RFC 9457), whoever found out first. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // Spring Boot answers unreadable requests as well, with less.
class Problems {
    /** What is not of the column's type does not even become a DTO. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException failure) {
        var errors = Optional.ofNullable(failure.getCause())
                .filter(MismatchedInputException.class::isInstance)
                .map(MismatchedInputException.class::cast)
                .map(ProblemError::of);
        return problem(
                HttpStatus.BAD_REQUEST, "This cannot be read.", errors.stream().toList());
    }

    /** What a DTO knows of: everything that is wrong with it, told at once. */
    @ExceptionHandler
    ProblemDetail invalid(ValidationException failure) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "The database would refuse this.",
                failure.violations().stream().map(ProblemError::of).toList());
    }

    /** What only the database knows of, because it depends on other rows: keys. */
    @ExceptionHandler
    ProblemDetail refused(DataIntegrityViolationException failure) {
        var errors = FilmDto.violation(failure).map(ProblemError::of);
        return problem(
                HttpStatus.CONFLICT,
                "The database refused this.",
                errors.stream().toList());
    }

    private static ProblemDetail problem(HttpStatus status, String detail, List<ProblemError> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("errors", errors);
        return problem;
    }
}
