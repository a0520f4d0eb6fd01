package io.github.jooqconformance.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * A static method of a DTO that checks one column, the elements of one column, or several columns together. Its last
 * parameter is always {@code Violations violations}.
 *
 * @param name the method's name
 * @param javadoc what it checks, as text that is safe in Javadoc; such as the SQL of a CHECK
 * @param parameters what it takes, without the violations
 * @param isElement whether it is called for each element of a list by another check, and takes the index as well:
 *     {@code int index}
 * @param body its statements
 */
public record CheckMethod(
        String name, Optional<String> javadoc, List<Parameter> parameters, boolean isElement, List<Step> body) {
    /** A parameter, named as the component that is handed over. */
    public record Parameter(String type, String name) {}

    public CheckMethod {
        parameters = List.copyOf(parameters);
        body = List.copyOf(body);
    }
}
