package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The foreign keys of all tables, by the tables to which they lead. */
final class References {
    private final Map<QualifiedName, List<Reference>> byTarget = new HashMap<>();

    private References() {}

    /**
     * A foreign key.
     *
     * @param table what keys call the table that has it
     */
    record Reference(String table, ForeignKey key) {}

    static References among(Collection<RedisTable> tables) {
        var references = new References();
        for (var table : tables) {
            for (var key : table.table().constraints().foreignKeys()) {
                references
                        .byTarget
                        .computeIfAbsent(key.target(), target -> new ArrayList<>())
                        .add(new Reference(table.name(), key));
            }
        }
        return references;
    }

    /** The foreign keys that lead to a table, sorted by table and name. */
    List<Reference> to(QualifiedName table) {
        return byTarget.getOrDefault(table, List.of()).stream()
                .sorted(Comparator.comparing(Reference::table)
                        .thenComparing(reference -> reference.key().name()))
                .toList();
    }
}
