package io.github.jooqconformance.generator.redis;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.model.DtoModel;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table with what becomes of it in Redis.
 *
 * @param name what keys call it
 * @param table the database's view of it
 * @param row the class of its rows
 * @param fields the columns that go to Redis, in their order
 * @param excluded the columns that do not, each with the reason
 * @param placement how rows are kept, or why they are not
 */
public record RedisTable(
        String name,
        Table table,
        DtoModel row,
        List<RedisField> fields,
        SortedMap<String, String> excluded,
        Placement placement) {
    /**
     * How rows are kept, or why they are not.
     *
     * @param refusal why rows are not kept; empty if they are
     * @param entry how rows are kept; empty if they are not
     */
    record Placement(Optional<String> refusal, Optional<RedisEntry> entry) {
        static Placement of(RedisEntry entry) {
            return new Placement(Optional.empty(), Optional.of(entry));
        }

        static Placement refused(String reason) {
            return new Placement(Optional.of(reason), Optional.empty());
        }
    }

    public RedisTable {
        requireNonNull(name, "name");
        requireNonNull(table, "table");
        requireNonNull(row, "row");
        fields = List.copyOf(fields);
        excluded = Collections.unmodifiableSortedMap(new TreeMap<>(excluded));
        requireNonNull(placement, "placement");
    }

    /** Whether rows are kept. */
    public boolean isCached() {
        return placement.entry().isPresent();
    }
}
