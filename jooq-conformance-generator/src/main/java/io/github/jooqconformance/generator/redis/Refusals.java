package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.model.DtoModel;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.Optional;

/** Which tables have no rows that could be kept. */
final class Refusals {
    private Refusals() {}

    /** Why rows of a table are not kept; empty if nothing is known against it. */
    static Optional<String> find(DtoModel row, Table table) {
        var ofKind = switch (table.kind()) {
            case VIEW, MATERIALIZED_VIEW -> Optional.of("a " + table.kind() + " has no primary key");
            case PARTITION -> Optional.of("its rows are those of the partitioned table");
            case TABLE, PARTITIONED_TABLE, FOREIGN_TABLE -> Optional.<String>empty();
        };
        return ofKind.or(() -> table.constraints().primaryKey().isEmpty()
                        ? Optional.of("it has no primary key")
                        : Optional.empty())
                .or(() -> row.isTooWideForRecord()
                        ? Optional.of("it has more columns than a Java record can hold")
                        : Optional.empty());
    }
}
