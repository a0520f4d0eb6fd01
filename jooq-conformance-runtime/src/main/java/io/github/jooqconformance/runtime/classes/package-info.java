/**
 * Classes written by hand as the expected side of the check: finds the table and columns that each class and field
 * speaks of, and compares no more than what they state. Annotations are read by their names, so that none of the
 * libraries that they come from has to be on the class path.
 */
@NullMarked
package io.github.jooqconformance.runtime.classes;

import org.jspecify.annotations.NullMarked;
