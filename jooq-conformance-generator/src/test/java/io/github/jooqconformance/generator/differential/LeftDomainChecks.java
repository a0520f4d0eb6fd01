package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The conditions of domains that are left to PostgreSQL wherever the domain is used. They are dropped before values are
 * tried, as the others are that are left: copies of tables have the very domains, and what such a condition refuses, or
 * the error that it runs into, would stand for that of another.
 */
final class LeftDomainChecks {
    private LeftDomainChecks() {}

    static void drop(List<GeneratedTable> tables, DSLContext database) {
        var left = new LinkedHashMap<Owned, Boolean>();
        for (var table : tables) {
            for (var column : table.columns()) {
                column.domains().forEach(domain -> add(domain, table, left));
            }
        }
        left.forEach((check, isLeft) -> {
            if (isLeft) {
                database.execute(
                        "alter domain {0} drop constraint {1}",
                        DSL.name(check.domain().schema(), check.domain().name()), DSL.name(check.name()));
            }
        });
    }

    private static void add(Domain domain, GeneratedTable table, Map<Owned, Boolean> left) {
        for (CheckConstraint check : domain.checks()) {
            boolean isLeft = table.findReasonLeft(check.name()).isPresent();
            left.merge(new Owned(domain.name(), check.name()), isLeft, Boolean::logicalAnd);
        }
    }

    /** A condition of a domain. */
    private record Owned(QualifiedName domain, String name) {}
}
