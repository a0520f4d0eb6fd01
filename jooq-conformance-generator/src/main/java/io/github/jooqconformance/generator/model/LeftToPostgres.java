package io.github.jooqconformance.generator.model;

/**
 * A constraint that generated code does not check, since it cannot be translated exactly.
 *
 * @param constraint what it is: a constraint's name, or a column and its type
 * @param reason why not, for people
 */
public record LeftToPostgres(String constraint, String reason) {}
