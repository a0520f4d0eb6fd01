package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A snapshot of which parts could not be read. Completed with those parts of another one, it can be compared with that:
 * what is unknown is neither missing nor changed.
 *
 * @param known the snapshot, which holds nothing of the unknown parts
 * @param unknown the parts that could not be read
 */
public record PartialSnapshot(SchemaSnapshot known, Set<Part> unknown) {
    public PartialSnapshot {
        requireNonNull(known, "known");
        unknown = Set.copyOf(unknown);
    }

    /** What is known and what is not of another snapshot that was read with this one, such as a part of it. */
    public PartialSnapshot with(SchemaSnapshot other) {
        return new PartialSnapshot(other, unknown);
    }

    /** The snapshot with its unknown parts, save for comments, as they are in {@code expected}. */
    public SchemaSnapshot completedFrom(SchemaSnapshot expected) {
        if (unknown.isEmpty()) {
            return known;
        }
        return new SchemaSnapshot(
                known.tables().stream()
                        .map(table -> expected.findTable(table.name())
                                .map(other -> completed(table, other))
                                .orElse(table))
                        .toList(),
                new UserTypes(
                        known.enums().stream()
                                .map(type -> completed(type, expected))
                                .toList(),
                        known.domains().stream()
                                .map(domain -> completed(domain, expected))
                                .toList(),
                        known.types().composites(),
                        pick(
                                Part.RANGES,
                                known.types().ranges(),
                                expected.types().ranges())),
                pick(Part.SEQUENCES, known.sequences(), expected.sequences()),
                pick(Part.ROUTINES, known.routines(), expected.routines()),
                pick(Part.EXTENSIONS, known.extensions(), expected.extensions()));
    }

    private <T> T pick(Part part, T actual, T expected) {
        return unknown.contains(part) ? expected : actual;
    }

    private Table completed(Table actual, Table expected) {
        return new Table(
                actual.name(),
                actual.kind(),
                definition(actual, expected),
                actual.comment(),
                actual.columns().stream()
                        .map(column -> expected.findColumn(column.name())
                                .map(other -> completed(column, other))
                                .orElse(column))
                        .toList(),
                pick(Part.CONSTRAINTS, actual.constraints(), expected.constraints()),
                pick(Part.INDEXES, actual.indexes(), expected.indexes()),
                pick(Part.TRIGGERS, actual.triggers(), expected.triggers()),
                new TableAccess(
                        actual.access().rowSecurity(),
                        pick(
                                Part.POLICIES,
                                actual.access().policies(),
                                expected.access().policies()),
                        actual.access().grants(),
                        actual.access().viewOptions()));
    }

    private Optional<String> definition(Table actual, Table expected) {
        return switch (actual.kind()) {
            case VIEW, MATERIALIZED_VIEW -> pick(Part.VIEW_QUERIES, actual.definition(), expected.definition());
            case PARTITION, TABLE, FOREIGN_TABLE -> pick(Part.PARTITIONING, actual.definition(), expected.definition());
            case PARTITIONED_TABLE -> actual.definition();
        };
    }

    private Column completed(Column actual, Column expected) {
        // What computes a value may be unknown, not whether something does.
        boolean isSameKind = actual.source().kind() == expected.source().kind();
        var source = isSameKind ? pick(Part.DEFAULTS, actual.source(), expected.source()) : actual.source();
        return new Column(actual.name(), actual.type(), actual.nullable(), source, actual.comment());
    }

    private EnumType completed(EnumType actual, SchemaSnapshot expected) {
        var labels = expected.findEnum(actual.name()).map(EnumType::labels).orElse(List.of());
        return new EnumType(actual.name(), pick(Part.ENUM_LABELS, actual.labels(), labels), actual.comment());
    }

    private Domain completed(Domain actual, SchemaSnapshot expected) {
        var checks = expected.findDomain(actual.name()).map(Domain::checks).orElse(List.of());
        return new Domain(
                actual.name(),
                actual.base(),
                actual.nullable(),
                actual.defaultExpression(),
                pick(Part.CONSTRAINTS, actual.checks(), checks),
                actual.comment());
    }
}
