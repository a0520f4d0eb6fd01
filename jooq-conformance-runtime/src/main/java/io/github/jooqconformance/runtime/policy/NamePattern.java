package io.github.jooqconformance.runtime.policy;

import static java.util.stream.Collectors.joining;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.List;

/**
 * One part of a {@link LocationPattern}.
 *
 * @param literals what has to be there to the letter, in this order; any number of characters may be between them, but
 *     none before the first or after the last
 */
record NamePattern(List<String> literals) {
    NamePattern {
        literals = List.copyOf(literals);
    }

    boolean matches(String name) {
        var first = literals.get(0);
        var last = literals.get(literals.size() - 1);
        if (literals.size() == 1) {
            return name.equals(first);
        }
        if (!name.startsWith(first) || !name.endsWith(last)) {
            return false;
        }
        // Where a literal is found first, most is left for the others.
        var position = first.length();
        for (var literal : literals.subList(1, literals.size() - 1)) {
            var found = name.indexOf(literal, position);
            if (found < 0) {
                return false;
            }
            position = found + literal.length();
        }
        return position + last.length() <= name.length();
    }

    /** The pattern as it is written, in quotes only where there have to be. */
    @Override
    public String toString() {
        return literals.stream()
                .map(literal -> literal.isEmpty() && literals.size() > 1 ? "" : QualifiedName.quoted(literal))
                .collect(joining("*"));
    }
}
