/** Tests of reports and their formats. One rich report goes through every renderer. */
@NullMarked
package io.github.jooqconformance.runtime.report;

import org.jspecify.annotations.NullMarked;
