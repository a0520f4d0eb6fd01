/**
 * The comparison of two snapshots: what departs, and the rules that judge it by what the running application would
 * notice. Pure functions; knows neither the database nor any report format.
 */
@NullMarked
package io.github.jooqconformance.runtime.diff;

import org.jspecify.annotations.NullMarked;
