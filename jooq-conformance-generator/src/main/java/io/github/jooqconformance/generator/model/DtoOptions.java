package io.github.jooqconformance.generator.model;

import java.util.Set;

/**
 * What the user wants of DTOs.
 *
 * @param shapes the shapes, the row among them
 * @param beanValidation whether Bean Validation validates them, too
 */
public record DtoOptions(Set<Shape> shapes, boolean beanValidation) {
    public DtoOptions {
        shapes = Set.copyOf(shapes);
    }
}
