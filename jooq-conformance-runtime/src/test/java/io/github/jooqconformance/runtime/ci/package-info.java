/**
 * Tests of docs/ci: the scripts, run as processes against servers that answer like those of GitHub and GitLab, and the
 * workflows.
 */
@NullMarked
package io.github.jooqconformance.runtime.ci;

import org.jspecify.annotations.NullMarked;
