/**
 * What is told of a check: findings with their severity and what to do, and the formats that a report is rendered in.
 * Takes differences as they are, and treats every text that comes from a database as data.
 */
@NullMarked
package io.github.jooqconformance.runtime.report;

import org.jspecify.annotations.NullMarked;
