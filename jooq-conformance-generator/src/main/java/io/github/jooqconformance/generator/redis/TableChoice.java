package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an option says of tables: {@code film=string, audit_*=none, hash}. The first pattern that matches decides; a
 * value without a pattern is for all tables.
 *
 * @param cases the patterns with their values
 * @param <V> the type of the values
 */
record TableChoice<V>(List<Case<V>> cases) {
    private static final NamePattern ALL = new NamePattern("*");

    /** A pattern with its value. */
    record Case<V>(NamePattern pattern, V value) {}

    TableChoice {
        cases = List.copyOf(cases);
    }

    /**
     * Reads the parts of an option. A part whose value there is not, is left out: {@link #firstProblem} tells of it.
     *
     * @param value the value that a text stands for
     */
    static <V> TableChoice<V> of(List<String> parts, Function<String, Optional<V>> value) {
        var cases = new ArrayList<Case<V>>();
        for (var part : parts) {
            int equals = part.indexOf('=');
            var pattern =
                    equals < 0 ? ALL : new NamePattern(part.substring(0, equals).strip());
            value.apply(part.substring(equals + 1).strip()).ifPresent(v -> cases.add(new Case<>(pattern, v)));
        }
        return new TableChoice<>(cases);
    }

    /** The first part of an option that says nothing. */
    static <V> Optional<String> firstProblem(List<String> parts, Function<String, Optional<V>> value) {
        return parts.stream()
                .filter(part -> of(List.of(part), value).cases().stream().noneMatch(c -> c.pattern.isOfTables()))
                .findFirst();
    }

    /** The value for a table; empty if no pattern matches. */
    Optional<V> find(QualifiedName table) {
        return cases.stream()
                .filter(c -> c.pattern.matches(table))
                .map(Case::value)
                .findFirst();
    }

    /** The patterns that are not about all tables. */
    Stream<NamePattern> patterns() {
        return cases.stream().map(Case::pattern).filter(pattern -> !pattern.equals(ALL));
    }
}
