package io.github.jooqconformance.generator.model;

import java.util.Set;

/**
 * What the user wants of DTOs.
 *
 * @param shapes the shapes, the row among them
 * @param beanValidation what Bean Validation knows of them
 */
public record DtoOptions(Set<Shape> shapes, BeanValidation beanValidation) {
    public DtoOptions {
        shapes = Set.copyOf(shapes);
    }
}
