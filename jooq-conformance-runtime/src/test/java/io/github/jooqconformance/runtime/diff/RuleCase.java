package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.testing.Snapshots.BOOLEAN;
import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.key;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.primaryKey;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.with;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two snapshots between which there is exactly one difference.
 *
 * @param rule the rule that the difference falls under
 * @param expected what the code believes
 * @param actual what the database holds
 */
record RuleCase(Rule rule, SchemaSnapshot expected, SchemaSnapshot actual) {
    static Stream<RuleCase> all() {
        return Stream.of(
                        TableCases.all(),
                        ColumnCases.all(),
                        TypeCases.all(),
                        ConstraintCases.all(),
                        DefinitionCases.all(),
                        ExclusionCases.all(),
                        IndexCases.all(),
                        TriggerCases.all(),
                        AccessCases.all(),
                        TypeDefinitionCases.all(),
                        CompositeCases.all(),
                        SequenceCases.all(),
                        RoutineCases.all(),
                        ExtensionCases.all(),
                        RenameCases.all())
                .flatMap(cases -> cases);
    }

    /** One column of a table differs. */
    static RuleCase column(Rule rule, Column expected, Column actual) {
        return new RuleCase(rule, snapshot(table("t", expected)), snapshot(table("t", actual)));
    }

    /** The constraints of a table of four columns differ; there is another table to refer to. */
    static RuleCase constraints(Rule rule, TableConstraints expected, TableConstraints actual) {
        return new RuleCase(rule, constrained(expected), constrained(actual));
    }

    /** An index of a table of four columns differs. */
    static RuleCase indexes(Rule rule, Index expected, Index actual) {
        return new RuleCase(rule, snapshot(with(expected, four())), snapshot(with(actual, four())));
    }

    private static SchemaSnapshot constrained(TableConstraints constraints) {
        var target = with(primaryKey(key("other_pkey", List.of("id"))), table("other", required("id", INTEGER)));
        return snapshot(with(constraints, four()), target);
    }

    static Table four() {
        return table(
                "t",
                required("id", INTEGER),
                required("order", INTEGER),
                nullable("Name", TEXT),
                nullable("ok", BOOLEAN));
    }

    @Override
    public String toString() {
        return rule + ": " + expected + " -> " + actual;
    }
}
