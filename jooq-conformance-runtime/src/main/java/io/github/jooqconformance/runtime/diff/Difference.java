package io.github.jooqconformance.runtime.diff;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way in which the actual schema departs from the expected one.
 *
 * @param rule the rule that judges it
 * @param location where it is; under the expected name, if the name is what differs
 * @param expected what the model says, as SQL writes it; empty if the model has no such thing
 * @param actual what the database holds, as SQL writes it; empty if it has no such thing
 */
public record Difference(Rule rule, Location location, Optional<String> expected, Optional<String> actual)
        implements Comparable<Difference> {
    private static final Comparator<Difference> ORDER = Comparator.comparing(Difference::location)
            .thenComparing(Difference::rule)
            .thenComparing(difference -> difference.expected().orElse(""))
            .thenComparing(difference -> difference.actual().orElse(""));

    public Difference {
        requireNonNull(rule, "rule");
        requireNonNull(location, "location");
        requireNonNull(expected, "expected");
        requireNonNull(actual, "actual");
    }

    /** The model has it, the database does not. */
    public static Difference missing(Rule rule, Location location, String expected) {
        return new Difference(rule, location, Optional.of(expected), Optional.empty());
    }

    /** The database has it, the model does not. */
    public static Difference unexpected(Rule rule, Location location, String actual) {
        return new Difference(rule, location, Optional.empty(), Optional.of(actual));
    }

    /** Both have it, each in its way. */
    public static Difference changed(Rule rule, Location location, String expected, String actual) {
        return new Difference(rule, location, Optional.of(expected), Optional.of(actual));
    }

    /** The difference between two texts; none if they are equal. */
    static Stream<Difference> unlessEqual(Rule rule, Location location, String expected, String actual) {
        return expected.equals(actual) ? Stream.empty() : Stream.of(changed(rule, location, expected, actual));
    }

    /**
     * How to bring the database back: the rule's remedy, unless that alters a column and this is a view's, or a
     * sequence and this is an identity column's, or renames what was moved to another schema, or drops a constraint
     * that is an index now.
     */
    public Remedy remedy() {
        if (rule.remedy() == Remedy.RENAME_OBJECT && isMoved()) {
            return Remedy.MOVE_OBJECT;
        }
        if (rule.remedy() == Remedy.ALTER_SEQUENCE && location.kind().isTable()) {
            return Remedy.ALTER_IDENTITY;
        }
        if (rule == Rule.PRIMARY_KEY_CHANGED
                && actual.flatMap(Definitions::indexName).isPresent()) {
            return Remedy.INDEX_TO_CONSTRAINT;
        }
        return location.kind().isView() && rule.remedy().altersTable() ? Remedy.RESTORE_DEFINITION : rule.remedy();
    }

    /** Whether the actual name is the expected one in another schema. */
    private boolean isMoved() {
        var name = "." + QualifiedName.quoted(location.object().name());
        return !expected.equals(actual)
                && actual.filter(text -> text.endsWith(name)).isPresent();
    }

    /** Sorts by location, then by rule. */
    @Override
    public int compareTo(Difference other) {
        return ORDER.compare(this, other);
    }
}
