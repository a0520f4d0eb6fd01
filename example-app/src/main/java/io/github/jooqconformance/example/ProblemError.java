package io.github.jooqconformance.example;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.jooqconformance.runtime.validation.Violation;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/**
 * One of the things that are wrong with a request.
 *
 * @param pointer where it is, as a JSON pointer: {@code #/tags/2}, or {@code #} for the whole
 * @param code the SQLSTATE with which PostgreSQL refuses it
 * @param constraint the name of the constraint; left out where there is none
 * @param detail what is demanded, for people
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemError(String pointer, String code, String constraint, String detail) {
    static ProblemError of(Violation violation) {
        return new ProblemError(pointer(violation), violation.sqlState(), violation.constraint(), violation.message());
    }

    /** What the server said, if it was the server that refused. */
    static Optional<ProblemError> of(PSQLException refusal) {
        return Optional.ofNullable(refusal.getServerErrorMessage())
                .map(server ->
                        new ProblemError("#", server.getSQLState(), server.getConstraint(), server.getMessage()));
    }

    private static String pointer(Violation violation) {
        var component = violation.rule().path();
        var pointer = component.isEmpty() ? "#" : "#/" + component;
        return violation.element().isPresent()
                ? pointer + "/" + violation.element().getAsInt()
                : pointer;
    }
}
