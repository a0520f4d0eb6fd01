/** Tests of policies and baselines. Files are read as people would write them, right and wrong. */
@NullMarked
package io.github.jooqconformance.runtime.policy;

import org.jspecify.annotations.NullMarked;
