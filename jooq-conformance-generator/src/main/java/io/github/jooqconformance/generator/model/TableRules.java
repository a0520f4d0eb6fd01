package io.github.jooqconformance.generator.model;

import java.util.List;

/**
 * What a DTO checks.
 *
 * @param methods one for each column and element type that has rules, in the order of the columns, then one for each
 *     CHECK over several columns
 * @param constants the rules and patterns that the methods use, in the order of first use
 * @param leftToPostgres what they do not check
 * @param translated the number of CHECK constraints, those of domains included, that they do check
 */
public record TableRules(
        List<CheckMethod> methods, List<Constant> constants, List<LeftToPostgres> leftToPostgres, int translated) {
    /** No rule at all, as for a view. */
    public static final TableRules NONE = new TableRules(List.of(), List.of(), List.of(), 0);

    public TableRules {
        methods = List.copyOf(methods);
        constants = List.copyOf(constants);
        leftToPostgres = List.copyOf(leftToPostgres);
    }
}
