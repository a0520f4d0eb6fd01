package io.github.jooqconformance.example;

import io.github.jooqconformance.runtime.validation.ValidationException;
import java.util.List;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers what the database would not take with a problem (RFC 9457). Whether the DTO knows it, or PostgreSQL had to be
 * asked, it reads the same.
 */
@RestControllerAdvice
class Problems {
    /** Several things may be wrong at once, and all are told. */
    @ExceptionHandler
    ProblemDetail invalid(ValidationException failure) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "The database would refuse this.",
                failure.violations().stream().map(ProblemError::of).toList());
    }

    /** Keys are beyond a DTO: they depend on other rows. */
    @ExceptionHandler
    ProblemDetail refused(DataIntegrityViolationException failure) {
        var errors = failure.getMostSpecificCause() instanceof PSQLException cause
                ? ProblemError.of(cause).map(List::of).orElse(List.of())
                : List.<ProblemError>of();
        return problem(HttpStatus.CONFLICT, "The database refused this.", errors);
    }

    private static ProblemDetail problem(HttpStatus status, String detail, List<ProblemError> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("errors", errors);
        return problem;
    }
}
