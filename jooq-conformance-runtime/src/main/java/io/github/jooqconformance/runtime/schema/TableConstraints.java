package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The constraints of a table, those of each kind sorted by name.
 *
 * @param primaryKey the primary key, if there is one
 * @param uniqueKeys the UNIQUE constraints; unique indexes without a constraint are among {@link Table#indexes()}
 * @param foreignKeys the foreign keys of this table
 * @param checks the CHECK constraints
 * @param exclusions the EXCLUDE constraints
 * @param notNulls the NOT NULL constraints that have names, which they do from PostgreSQL 18 on
 */
public record TableConstraints(
        Optional<UniqueKey> primaryKey,
        List<UniqueKey> uniqueKeys,
        List<ForeignKey> foreignKeys,
        List<CheckConstraint> checks,
        List<ExclusionConstraint> exclusions,
        List<NotNullConstraint> notNulls) {
    /** No constraint at all. */
    public static final TableConstraints NONE =
            new TableConstraints(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

    public TableConstraints {
        requireNonNull(primaryKey, "primaryKey");
        uniqueKeys = uniqueKeys.stream()
                .sorted(Comparator.comparing(UniqueKey::name))
                .toList();
        foreignKeys = foreignKeys.stream()
                .sorted(Comparator.comparing(ForeignKey::name))
                .toList();
        checks = checks.stream()
                .sorted(Comparator.comparing(CheckConstraint::name))
                .toList();
        exclusions = exclusions.stream()
                .sorted(Comparator.comparing(ExclusionConstraint::name))
                .toList();
        notNulls = notNulls.stream()
                .sorted(Comparator.comparing(NotNullConstraint::name))
                .toList();
    }
}
