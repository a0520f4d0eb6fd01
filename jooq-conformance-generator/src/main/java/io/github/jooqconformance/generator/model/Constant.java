package io.github.jooqconformance.generator.model;

/**
 * A constant of a generated class.
 *
 * @param type the type, as the class may call it: {@code Rule}, {@code PgRegex}
 * @param name the constant's name
 * @param expression its value, as Java source
 */
public record Constant(String type, String name, String expression) {}
