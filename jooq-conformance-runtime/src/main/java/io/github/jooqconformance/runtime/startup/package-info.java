/**
 * The check as an application runs it: reads the live database, compares it with the manifests of the generated code,
 * and decides whether the application may start.
 */
@NullMarked
package io.github.jooqconformance.runtime.startup;

import org.jspecify.annotations.NullMarked;
