/** Tests of the comparison. Cases are data: a rule and the two snapshots that it is about. */
@NullMarked
package io.github.jooqconformance.runtime.diff;

import org.jspecify.annotations.NullMarked;
