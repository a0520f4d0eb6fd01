/**
 * What becomes of what a check finds: policies, which fail, warn or ignore, and baselines, which accept what is known.
 * Judges reports as they are, and reads and writes files that people keep beside their code.
 */
@NullMarked
package io.github.jooqconformance.runtime.policy;

import org.jspecify.annotations.NullMarked;
