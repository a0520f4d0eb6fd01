/**
 * Bean Validation of DTOs: {@code @Valid} finds what {@code validate()} finds. Without {@code jakarta.validation} on
 * the class path, nothing of this is loaded.
 */
@NullMarked
package io.github.jooqconformance.runtime.beanvalidation;

import org.jspecify.annotations.NullMarked;
