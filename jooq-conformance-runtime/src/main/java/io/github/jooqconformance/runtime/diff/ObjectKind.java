package io.github.jooqconformance.runtime.diff;

import java.util.stream.Stream;

/** What there is to know about one kind of objects that a schema holds, such as its sequences, to compare them. */
interface ObjectKind<T> {
    Location location(T object);

    /** The object as DDL defines it, or what kind it is of if that takes more than a line. */
    String definition(T object);

    Rule missing(T expected);

    Rule unexpected(T actual);

    /** The rule for two objects that are the same but for their names. */
    Rule renamed(T expected, T actual);

    /** The differences between two objects apart from their names. */
    Stream<Difference> changed(Location location, T expected, T actual);
}
