package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.validation.Rule;
import java.util.List;

/**
 * A CHECK constraint in Java.
 *
 * @param name its name
 * @param path the component that it is about, or empty where it is about several
 * @param constant how its rule's constant may be called
 * @param message what it demands, for people
 * @param violated when the condition is false; never where it is unknown
 * @param failures when PostgreSQL cannot evaluate the condition, and the errors in which that ends
 */
record TranslatedCheck(
        String name, String path, String constant, String message, Condition violated, List<Failure> failures) {
    /** When PostgreSQL cannot evaluate the condition. */
    Condition fails() {
        return failures.stream().map(Failure::condition).reduce(Condition.never(), Condition::or);
    }

    /** Whether the value of a variable decides. */
    boolean reads(String variable) {
        return violated.reads().contains(variable) || fails().reads().contains(variable);
    }

    /** The name of the constant for the rule that is broken where the condition is violated. */
    String rule(DtoSource source) {
        return source.constant(
                Rule.class, constant, source.rule("check", path, JavaText.literal(name), JavaText.literal(message)));
    }

    /** Reports a value, or none, for which the condition is violated or cannot be evaluated. */
    void demand(Body body, String value, DtoSource source) {
        failures.forEach(
                failure -> body.demandFirst(failure.condition(), () -> failureRule(failure.error(), source), value));
        body.demand(violated, () -> rule(source), value);
    }

    private String failureRule(EvaluationError error, DtoSource source) {
        return source.constant(
                Rule.class,
                constant + "_" + error.suffix(),
                "new %s(%s, %s, \"\", %s)"
                        .formatted(
                                source.use(Rule.class),
                                JavaText.literal(path),
                                JavaText.literal(error.sqlState()),
                                JavaText.literal(error.message(name))));
    }
}
