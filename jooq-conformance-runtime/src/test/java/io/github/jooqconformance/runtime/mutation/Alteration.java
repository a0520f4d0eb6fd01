package io.github.jooqconformance.runtime.mutation;

import io.github.jooqconformance.runtime.diff.Rule;
import java.util.List;

/**
 * A change of a schema, and what has to be found after it.
 *
 * @param sql the statements that make it, separated by semicolons
 * @param rules the rules of all differences, in the order of the enum; none for a change that is no drift
 */
record Alteration(String sql, List<Rule> rules) {
    Alteration {
        rules = rules.stream().sorted().toList();
    }

    static Alteration of(String sql, Rule... rules) {
        return new Alteration(sql, List.of(rules));
    }
}
