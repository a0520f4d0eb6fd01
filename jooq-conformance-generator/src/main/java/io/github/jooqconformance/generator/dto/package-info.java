/** Prints DTOs: model in, Java source out, and no decision in between. */
@NullMarked
package io.github.jooqconformance.generator.dto;

import org.jspecify.annotations.NullMarked;
