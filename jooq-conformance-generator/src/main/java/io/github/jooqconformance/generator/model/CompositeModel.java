package io.github.jooqconformance.generator.model;

import io.github.jooqconformance.runtime.schema.Table;

/**
 * The class of a composite type.
 *
 * @param type the composite type, as a table that has its attributes for columns
 * @param classes the one class
 */
public record CompositeModel(Table type, TableModel classes) {}
