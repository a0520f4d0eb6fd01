package io.github.jooqconformance.runtime.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Collects the violations of one value in the order of discovery. Takes no memory of its own until there is one. */
public final class Violations {
    private List<Violation> violations = List.of();

    /** Adds that the value breaks the rule. */
    public void add(Rule rule, @Nullable Object value) {
        add(new Violation(rule, OptionalInt.empty(), Optional.ofNullable(value)));
    }

    /** Adds that an element of a list, at an index counted from 0, breaks the rule. */
    public void add(Rule rule, int element, @Nullable Object value) {
        add(new Violation(rule, OptionalInt.of(element), Optional.ofNullable(value)));
    }

    /** Adds that there is no value, if the value is null, although the rule demands one. */
    public void require(Rule required, @Nullable Object value) {
        if (value == null) {
            add(required, null);
        }
    }

    /**
     * Adds what is wrong within a value that has components of its own, each at its path below that of the value.
     *
     * @param path where the value is: {@code address}, or {@code addresses[2]}
     */
    public void addAll(String path, Validated<?> value) {
        for (var violation : value.validate()) {
            add(violation.below(path));
        }
    }

    /** Adds what is wrong within an element of a list, at an index counted from 0. */
    public void addAll(String path, int element, Validated<?> value) {
        for (var violation : value.validate()) {
            add(violation.below(path + "[" + element + "]"));
        }
    }

    /** The violations found so far; unmodifiable. */
    public List<Violation> toList() {
        return violations.isEmpty() ? List.of() : Collections.unmodifiableList(violations);
    }

    private void add(Violation violation) {
        if (violations.isEmpty()) {
            violations = new ArrayList<>();
        }
        violations.add(violation);
    }
}
