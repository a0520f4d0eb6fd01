/** What generated DTOs do with rows of a real server: they are inserted, read back, and come back as they were. */
@NullMarked
package io.github.jooqconformance.generator.behaviour;

import org.jspecify.annotations.NullMarked;
