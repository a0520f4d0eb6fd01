/** Prints manifests: the expected schema as a class of constants, and no decision in between. */
@NullMarked
package io.github.jooqconformance.generator.manifest;

import org.jspecify.annotations.NullMarked;
