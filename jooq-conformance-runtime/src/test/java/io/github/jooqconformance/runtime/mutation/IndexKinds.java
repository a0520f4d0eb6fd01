package io.github.jooqconformance.runtime.mutation;

import static io.github.jooqconformance.runtime.mutation.Choice.quoted;

import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.mutation.Choice.Owned;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What may happen to indexes. */
final class IndexKinds {
    static final List<Kind> ALL = List.of(
            new Kind(
                    "create index",
                    choice -> choice.freeColumn(column -> Choice.isOf(column, "int4"))
                            .map(spot -> create("", choice.freshName(), spot, Rule.INDEX_UNEXPECTED))),
            new Kind(
                    "create unique index",
                    choice -> choice.freeColumn(column -> Choice.isOf(column, "int4"))
                            .map(spot -> create("unique ", choice.freshName(), spot, Rule.UNIQUE_INDEX_UNEXPECTED))),
            kind("drop index", index -> !index.isUnique(), index -> drop(index, Rule.INDEX_MISSING)),
            kind("drop unique index", Index::isUnique, index -> drop(index, Rule.UNIQUE_INDEX_MISSING)),
            kind(
                    "rename index",
                    index -> true,
                    index -> Alteration.of("alter index " + name(index) + " rename to fresh_name", Rule.INDEX_RENAMED)),
            kind(
                    "turn the order of an index",
                    IndexKinds::isSimple,
                    index -> replace(index, "btree (" + key(index) + " desc)" + predicate(index), Rule.INDEX_CHANGED)),
            kind(
                    "put NULLs first in an index",
                    IndexKinds::isSimple,
                    index -> replace(
                            index, "btree (" + key(index) + " nulls first)" + predicate(index), Rule.INDEX_CHANGED)),
            kind(
                    "hash an index",
                    IndexKinds::isSimple,
                    index -> replace(index, "hash (" + key(index) + ")" + predicate(index), Rule.INDEX_CHANGED)),
            kind(
                    "index an expression",
                    IndexKinds::isSimple,
                    index -> replace(
                            index, "btree ((" + key(index) + " is null))" + predicate(index), Rule.INDEX_CHANGED)),
            kind(
                    "add a key to an index",
                    IndexKinds::isSimple,
                    index -> replace(
                            index, "btree (" + key(index) + ", (1 + 2))" + predicate(index), Rule.INDEX_CHANGED)),
            kind(
                    "change the condition of an index",
                    index -> index.predicate().isPresent(),
                    index -> replace(index, "btree (" + keys(index) + ") where 1 < 2", Rule.INDEX_CHANGED)),
            kind(
                    "drop the condition of an index",
                    index -> index.predicate().isPresent(),
                    index -> replace(index, "btree (" + keys(index) + ")", Rule.INDEX_CHANGED)),
            kind(
                    "drop an included column",
                    index -> !index.included().isEmpty(),
                    index -> replace(index, "btree (" + keys(index) + ")", Rule.INDEX_CHANGED)),
            kind(
                    "index text by patterns",
                    IndexKinds::isOfVarchar,
                    index -> replace(
                            index,
                            "btree (" + key(index) + " text_pattern_ops)" + predicate(index),
                            Rule.INDEX_CHANGED)),
            kind(
                    "collate an index",
                    IndexKinds::isOfVarchar,
                    index -> replace(
                            index,
                            "btree (" + key(index) + " collate \"POSIX\")" + predicate(index),
                            Rule.INDEX_CHANGED)),
            kind(
                    "change a unique index",
                    Index::isUnique,
                    index -> Alteration.of(
                            "drop index " + name(index) + "; create unique index "
                                    + quoted(index.member().name()) + " on "
                                    + index.table().name() + " (" + key(index) + ")",
                            Rule.UNIQUE_INDEX_CHANGED)));

    private IndexKinds() {}

    private static Kind kind(String name, Predicate<Index> isFit, Function<Owned<Index>, Alteration> alteration) {
        return new Kind(name, choice -> choice.member(Table::indexes, isFit).map(alteration));
    }

    private static Alteration create(String unique, String name, Spot spot, Rule rule) {
        return Alteration.of(
                "create " + unique + "index " + name + " on " + spot.table().name() + " (" + spot.name() + ")", rule);
    }

    private static Alteration drop(Owned<Index> index, Rule rule) {
        return Alteration.of("drop index " + name(index), rule);
    }

    private static Alteration replace(Owned<Index> index, String definition, Rule rule) {
        return Alteration.of(
                "drop index " + name(index) + "; create index "
                        + quoted(index.member().name()) + " on " + index.table().name() + " using " + definition,
                rule);
    }

    private static QualifiedName name(Owned<Index> index) {
        return new QualifiedName(index.table().name().schema(), index.member().name());
    }

    /** Whether the index has one key, a column, and nothing else but perhaps a condition. */
    private static boolean isSimple(Index index) {
        return index.keys().size() == 1 && index.included().isEmpty() && !index.isUnique();
    }

    /** Only the index on the code has a condition. */
    private static boolean isOfVarchar(Index index) {
        return isSimple(index) && index.predicate().isPresent();
    }

    private static String key(Owned<Index> index) {
        return index.member().keys().get(0).expression();
    }

    private static String keys(Owned<Index> index) {
        return index.member().keys().stream().map(IndexKey::toString).collect(Collectors.joining(", "));
    }

    private static String predicate(Owned<Index> index) {
        return index.member()
                .predicate()
                .map(condition -> " where " + condition)
                .orElse("");
    }
}
