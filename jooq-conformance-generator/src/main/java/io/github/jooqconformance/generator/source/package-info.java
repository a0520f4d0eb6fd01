/**
 * Text that is safe to stand in Java source: literals, comments, names and imports. Whatever comes from a database
 * reaches generated code only through here.
 */
@NullMarked
package io.github.jooqconformance.generator.source;

import org.jspecify.annotations.NullMarked;
