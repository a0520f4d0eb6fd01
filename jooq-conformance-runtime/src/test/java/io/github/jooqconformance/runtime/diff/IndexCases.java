package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.diff.RuleCase.four;
import static io.github.jooqconformance.runtime.diff.RuleCase.indexes;
import static io.github.jooqconformance.runtime.testing.Snapshots.index;
import static io.github.jooqconformance.runtime.testing.Snapshots.key;
import static io.github.jooqconformance.runtime.testing.Snapshots.primaryKey;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.unique;
import static io.github.jooqconformance.runtime.testing.Snapshots.with;

import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Trait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Indexes. */
final class IndexCases {
    private IndexCases() {}

    static Stream<RuleCase> all() {
        var plain = index("t_idx", "\"order\"");
        var unique = index("t_idx", "\"order\"", Trait.UNIQUE);
        var without = snapshot(four());
        return Stream.of(
                new RuleCase(Rule.INDEX_MISSING, snapshot(with(plain, four())), without),
                new RuleCase(Rule.UNIQUE_INDEX_MISSING, snapshot(with(unique, four())), without),
                new RuleCase(Rule.INDEX_UNEXPECTED, without, snapshot(with(plain, four()))),
                new RuleCase(Rule.UNIQUE_INDEX_UNEXPECTED, without, snapshot(with(unique, four()))),
                indexes(Rule.INDEX_CHANGED, plain, index("t_idx", "id")),
                indexes(Rule.INDEX_CHANGED, full(), plain),
                indexes(Rule.UNIQUE_INDEX_CHANGED, unique, plain),
                indexes(Rule.UNIQUE_INDEX_CHANGED, unique, index("t_idx", "id", Trait.UNIQUE)),
                indexes(Rule.INDEX_CHANGED, including(), unique),
                indexes(
                        Rule.UNIQUE_INDEX_CHANGED,
                        index("t_idx", "\"order\"", Trait.UNIQUE, Trait.NULLS_NOT_DISTINCT),
                        unique),
                indexes(Rule.INDEX_INVALID, plain, index("t_idx", "\"order\"", Trait.INVALID)),
                indexes(Rule.INDEX_REPAIRED, index("t_idx", "\"order\"", Trait.INVALID), plain),
                indexes(Rule.INDEX_COMMENT_CHANGED, plain, commented()),
                indexes(Rule.INDEX_COMMENT_CHANGED, commented(), plain),
                indexes(Rule.INDEX_RENAMED, plain, index("t idx", "\"order\"")),
                new RuleCase(Rule.UNIQUE_NOW_INDEX, constrained(), snapshot(with(unique, four()))),
                new RuleCase(Rule.UNIQUE_INDEX_NOW_CONSTRAINT, snapshot(with(unique, four())), constrained()),
                new RuleCase(
                        Rule.PRIMARY_KEY_CHANGED,
                        snapshot(with(primaryKey(key("t_pkey", List.of("order"))), four())),
                        snapshot(with(unique, four()))),
                new RuleCase(
                        Rule.UNIQUE_INDEX_NOW_CONSTRAINT,
                        snapshot(with(unique, four())),
                        snapshot(with(primaryKey(key("t_pkey", List.of("order"))), four()))));
    }

    private static SchemaSnapshot constrained() {
        return snapshot(with(unique(key("t key", List.of("order"))), four()));
    }

    private static Index commented() {
        var plain = index("t_idx", "\"order\"");
        return new Index(
                plain.name(),
                plain.method(),
                plain.keys(),
                plain.included(),
                plain.predicate(),
                plain.traits(),
                Optional.of("It's sorted"));
    }

    /** An index with everything that an index can have. */
    private static Index full() {
        var key = new IndexKey(
                "lower(\"Name\")",
                Optional.of(IndexKey.OperatorClass.of(new QualifiedName("pg_catalog", "text_pattern_ops"))),
                Optional.of(new QualifiedName("pg_catalog", "C")),
                "DESC NULLS LAST");
        return new Index(
                "t_idx", "btree", List.of(key), List.of("ok"), Optional.of("(ok IS TRUE)"), Set.of(), Optional.empty());
    }

    private static Index including() {
        var key = new IndexKey("\"order\"", Optional.empty(), Optional.empty(), "");
        return new Index(
                "t_idx",
                "btree",
                List.of(key),
                List.of("ok"),
                Optional.empty(),
                Set.of(Trait.UNIQUE),
                Optional.empty());
    }
}
