package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.validation.Rule;
import java.util.Optional;

/**
 * A CHECK constraint in Java.
 *
 * @param name its name
 * @param path the component that it is about, or empty where it is about several
 * @param constant how its rule's constant may be called
 * @param message what it demands, for people
 * @param violated when the condition is false; never where it is unknown
 * @param fails when PostgreSQL cannot evaluate the condition
 * @param failure the error in which that ends; empty if it never does
 */
record TranslatedCheck(
        String name,
        String path,
        String constant,
        String message,
        Condition violated,
        Condition fails,
        Optional<String> failure) {
    /** Whether the value of a variable decides. */
    boolean reads(String variable) {
        return violated.reads().contains(variable) || fails.reads().contains(variable);
    }

    /** The name of the constant for the rule that is broken where the condition is violated. */
    String rule(DtoSource source) {
        return source.constant(
                Rule.class, constant, source.rule("check", path, JavaText.literal(name), JavaText.literal(message)));
    }

    /** Reports a value, or none, for which the condition is violated or cannot be evaluated. */
    void demand(Body body, String value, DtoSource source) {
        body.demandFirst(fails, () -> overflowRule(source), value);
        body.demand(violated, () -> rule(source), value);
    }

    private String overflowRule(DtoSource source) {
        var message = "must not overflow the calculation in " + name;
        return source.constant(
                Rule.class,
                constant + "_OVERFLOW",
                "new %s(%s, %s, \"\", %s)"
                        .formatted(
                                source.use(Rule.class),
                                JavaText.literal(path),
                                JavaText.literal(failure.orElseThrow()),
                                JavaText.literal(message)));
    }
}
