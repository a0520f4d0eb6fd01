package io.github.jooqconformance.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * What a row's class tells of its table beside the rules that it checks.
 *
 * @param limits the lengths, precisions and scales of the columns, for a class of constants
 * @param constraintNames the names of the constraints, for a class of constants
 * @param required the rules of columns that must not be null, but which the row may leave to the database
 * @param notNulls the rule of each NOT NULL column
 * @param serverRules what else PostgreSQL may refuse a row for: expressions of rules that bear the constraints' names
 */
public record TableFacts(
        Constants limits,
        Constants constraintNames,
        List<Constant> required,
        List<NotNull> notNulls,
        List<String> serverRules) {
    /**
     * A nested class of constants.
     *
     * @param className its name
     * @param constants what it holds; if nothing, there is no such class
     */
    public record Constants(String className, List<Constant> constants) {
        public Constants {
            constants = List.copyOf(constants);
        }
    }

    /**
     * A NOT NULL column.
     *
     * @param column its name
     * @param rule its rule's constant
     */
    public record NotNull(String column, String rule) {}

    /** No fact at all, as of a view. */
    static final TableFacts NONE =
            new TableFacts(new Constants("", List.of()), new Constants("", List.of()), List.of(), List.of(), List.of());

    public TableFacts {
        required = List.copyOf(required);
        notNulls = List.copyOf(notNulls);
        serverRules = List.copyOf(serverRules);
    }

    /** Whether it is known what PostgreSQL may refuse a row for. */
    public boolean hasServerRules() {
        return !notNulls.isEmpty() || !serverRules.isEmpty();
    }

    /** The constant of the rule that a column must not be null, if it must not. */
    Optional<String> findRequired(String column) {
        return notNulls.stream()
                .filter(notNull -> notNull.column().equals(column))
                .map(NotNull::rule)
                .findFirst();
    }
}
