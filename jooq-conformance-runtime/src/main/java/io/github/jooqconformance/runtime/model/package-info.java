/**
 * What an application believes of its database, whatever carries the belief: a manifest, or the classes of plain jOOQ.
 * A model is held against a snapshot and says what is to be compared; that it speaks of other names of schemas than the
 * database is settled here.
 */
@NullMarked
package io.github.jooqconformance.runtime.model;

import org.jspecify.annotations.NullMarked;
