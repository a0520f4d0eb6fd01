package io.github.jooqconformance.runtime.validation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A value that breaks a rule.
 *
 * <p>{@link #toString()} leaves the value out, so that a log of violations discloses nothing.
 *
 * @param rule the rule that is broken
 * @param element the index in the list, counted from 0, where the rule is one of an array's elements
 * @param rejectedValue the value as given; empty where it is null, and where the rule spans several components
 */
public record Violation(Rule rule, OptionalInt element, Optional<Object> rejectedValue) {
    public Violation {
        requireNonNull(rule, "rule");
        requireNonNull(element, "element");
        requireNonNull(rejectedValue, "rejectedValue");
    }

    /**
     * Where the value is: the component's name, {@code tags[2]} for the third element of a list, {@code address.city}
     * for an attribute of a composite value, or empty where the rule spans several components.
     */
    public String path() {
        return element.isPresent() ? rule.path() + "[" + element.getAsInt() + "]" : rule.path();
    }

    /** The same violation, of a value that is part of another one, which is at a path. */
    Violation below(String path) {
        var own = rule.path().isEmpty() ? path : path + "." + rule.path();
        return new Violation(new Rule(own, rule.sqlState(), rule.constraint(), rule.message()), element, rejectedValue);
    }

    /** The SQLSTATE with which PostgreSQL would refuse the value. */
    public String sqlState() {
        return rule.sqlState();
    }

    /** The name of the broken constraint, or empty where PostgreSQL names none. */
    public String constraint() {
        return rule.constraint();
    }

    /** What is demanded, for people. */
    public String message() {
        return rule.message();
    }

    /** The path, the message and, in brackets, the constraint or else the SQLSTATE; never the value. */
    @Override
    public String toString() {
        var code = constraint().isEmpty() ? sqlState() : constraint();
        var where = path().isEmpty() ? "" : path() + ": ";
        return where + message() + " (" + code + ")";
    }
}
