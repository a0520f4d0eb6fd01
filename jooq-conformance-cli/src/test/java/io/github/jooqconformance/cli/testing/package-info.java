/** The program as its users start it, and the databases that tests point it at. */
@NullMarked
package io.github.jooqconformance.cli.testing;

import org.jspecify.annotations.NullMarked;
