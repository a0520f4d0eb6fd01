package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which columns PostgreSQL finds rows by. */
final class Indexes {
    private Indexes() {}

    /**
     * A list of columns whose values one row at most has.
     *
     * @param name the name of the constraint or index
     */
    record UniqueColumns(String name, List<String> columns) {}

    /** The names of the columns that a key, or the key of an index, has. */
    static Set<String> columnsOf(Table table) {
        return Stream.concat(
                        keys(table).map(UniqueKey::columns),
                        table.indexes().stream().map(index -> columns(table, index)))
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The primary key and the unique keys. */
    static Stream<UniqueKey> keys(Table table) {
        return Stream.concat(table.constraints().primaryKey().stream(), table.constraints().uniqueKeys().stream());
    }

    /** The columns among the keys of an index. */
    static List<String> columns(Table table, Index index) {
        return index.keys().stream()
                .flatMap(key -> findColumn(table, key).stream())
                .toList();
    }

    /** The column that a key of an index is; empty for an expression. */
    static Optional<String> findColumn(Table table, IndexKey key) {
        return table.columns().stream()
                .map(Column::name)
                .filter(name -> QualifiedName.quoted(name).equals(key.expression()))
                .findFirst();
    }

    /**
     * What UNIQUE constraints, and unique indexes over whole tables and plain columns, say; sorted by name. What holds
     * only at the end of a transaction holds for what others see.
     */
    static Stream<UniqueColumns> uniqueKeys(Table table) {
        var constraints = table.constraints().uniqueKeys().stream()
                .filter(key -> !key.traits().contains(Trait.WITHOUT_OVERLAPS))
                .map(key -> new UniqueColumns(key.name(), key.columns()));
        var indexes = table.indexes().stream()
                .filter(index -> isUniqueOverAll(table, index))
                .map(index -> new UniqueColumns(index.name(), columns(table, index)));
        return Stream.concat(constraints, indexes).sorted(Comparator.comparing(UniqueColumns::name));
    }

    private static boolean isUniqueOverAll(Table table, Index index) {
        return index.isUnique()
                && index.predicate().isEmpty()
                && !index.traits().contains(Trait.INVALID)
                && index.keys().stream()
                        .allMatch(key -> key.collation().isEmpty()
                                && key.operatorClass().isEmpty()
                                && findColumn(table, key).isPresent());
    }
}
