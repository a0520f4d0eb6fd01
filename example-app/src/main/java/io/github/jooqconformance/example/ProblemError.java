package io.github.jooqconformance.example;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.jooqconformance.runtime.validation.Violation;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * One of the things that are wrong with a request.
 *
 * @param pointer where it is, as a JSON pointer: {@code #/tags/2}, or {@code #} for the whole
 * @param code the SQLSTATE with which PostgreSQL refuses it; empty if it is no value that PostgreSQL could be given
 * @param constraint the name of the constraint, if it is one that has a name
 * @param detail what is demanded, for people
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProblemError(String pointer, Optional<String> code, Optional<String> constraint, String detail) {
    /** What a DTO found, or PostgreSQL. */
    static ProblemError of(Violation violation) {
        var component = violation.rule().path();
        var element =
                violation.element().isPresent() ? "/" + violation.element().getAsInt() : "";
        return new ProblemError(
                component.isEmpty() ? "#" : "#/" + component + element,
                Optional.of(violation.sqlState()),
                Optional.of(violation.constraint()).filter(name -> !name.isEmpty()),
                violation.message());
    }

    /** What Jackson found. */
    static ProblemError of(MismatchedInputException mismatch) {
        var pointer = mismatch.getPath().stream().map(ProblemError::step).collect(Collectors.joining());
        var type = mismatch.getTargetType().getSimpleName();
        return new ProblemError("#" + pointer, Optional.empty(), Optional.empty(), "cannot be read as " + type);
    }

    private static String step(Reference reference) {
        var name = reference.getPropertyName();
        return "/" + (name == null ? reference.getIndex() : name);
    }
}
