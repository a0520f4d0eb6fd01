/**
 * JSON Schema for the shapes of DTOs. A document that a schema refuses, {@code validate()} refuses too; what JSON
 * Schema cannot say is left to {@code validate()}, and named as such.
 */
@NullMarked
package io.github.jooqconformance.generator.jsonschema;

import org.jspecify.annotations.NullMarked;
