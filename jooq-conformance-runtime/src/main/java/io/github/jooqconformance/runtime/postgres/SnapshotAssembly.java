package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.schema.UserTypes;
import io.github.jooqconformance.runtime.schema.ValueSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the rows of the catalog queries together, by the object identifiers of the relations and types that they belong
 * to.
 */
final class SnapshotAssembly {
    private record Relation(QualifiedName name, TableKind kind, Optional<String> comment) {}

    private record DomainType(
            QualifiedName name,
            ColumnType base,
            boolean nullable,
            Optional<String> defaultExpression,
            Optional<String> comment) {}

    private final Map<Long, Relation> relations = new LinkedHashMap<>();
    private final Map<Long, DomainType> domains = new LinkedHashMap<>();
    private final List<EnumType> enums = new ArrayList<>();
    private final Map<Long, List<Column>> columns = new HashMap<>();
    private final Map<Long, List<Index>> indexes = new HashMap<>();
    private final Map<Long, List<CheckConstraint>> domainChecks = new HashMap<>();
    private final Map<Long, ConstraintAssembly> constraints = new HashMap<>();

    /** Takes all rows of one query. */
    void accept(CatalogQuery query, CatalogRow row) throws SQLException {
        while (row.next()) {
            switch (query) {
                case RELATIONS -> relations.put(row.oid("relation"), relation(row));
                case TYPES -> type(row);
                case COLUMNS -> append(columns, row.oid("relation"), column(row));
                case CONSTRAINTS -> constraint(row);
                case INDEXES -> append(indexes, row.oid("relation"), IndexReader.read(row));
                case SCHEMAS, SESSION -> throw new IllegalArgumentException(query + " is not part of a snapshot");
            }
        }
    }

    private static <T> void append(Map<Long, List<T>> lists, long owner, T element) {
        lists.computeIfAbsent(owner, key -> new ArrayList<>()).add(element);
    }

    private static Relation relation(CatalogRow row) throws SQLException {
        return new Relation(row.name("schema", "name"), kind(row), row.findText("comment"));
    }

    private static TableKind kind(CatalogRow row) throws SQLException {
        if (row.flag("is_partition")) {
            return TableKind.PARTITION;
        }
        return switch (row.code("kind")) {
            case 'r' -> TableKind.TABLE;
            case 'p' -> TableKind.PARTITIONED_TABLE;
            case 'v' -> TableKind.VIEW;
            case 'm' -> TableKind.MATERIALIZED_VIEW;
            case 'f' -> TableKind.FOREIGN_TABLE;
            default -> throw new SQLException("pg_class.relkind " + row.code("kind") + " is not known");
        };
    }

    private static Column column(CatalogRow row) throws SQLException {
        return new Column(row.text("name"), row.type(), !row.flag("not_null"), source(row), row.findText("comment"));
    }

    private static ValueSource source(CatalogRow row) throws SQLException {
        var identity = row.code("identity");
        if (identity != ' ') {
            return new ValueSource(
                    identity == 'a' ? ValueSource.Kind.IDENTITY_ALWAYS : ValueSource.Kind.IDENTITY_BY_DEFAULT, "");
        }
        var expression = row.findText("expression");
        if (expression.isEmpty()) {
            return ValueSource.STATEMENT;
        }
        return switch (row.code("generated")) {
            case 's' -> new ValueSource(ValueSource.Kind.STORED, expression.get());
            case 'v' -> new ValueSource(ValueSource.Kind.VIRTUAL, expression.get());
            default -> new ValueSource(ValueSource.Kind.DEFAULT, expression.get());
        };
    }

    private void type(CatalogRow row) throws SQLException {
        var name = row.name("schema", "name");
        if (row.code("kind") == 'e') {
            enums.add(new EnumType(name, row.names("labels"), row.findText("comment")));
            return;
        }
        domains.put(
                row.oid("type"),
                new DomainType(
                        name, row.type(), !row.flag("not_null"), row.findText("expression"), row.findText("comment")));
    }

    private void constraint(CatalogRow row) throws SQLException {
        if (row.oid("domain") != 0) {
            append(domainChecks, row.oid("domain"), ConstraintAssembly.check(row));
            return;
        }
        constraints
                .computeIfAbsent(row.oid("relation"), key -> new ConstraintAssembly())
                .add(row);
    }

    SchemaSnapshot snapshot() {
        var tables = new ArrayList<Table>();
        relations.forEach((oid, relation) -> tables.add(new Table(
                relation.name(),
                relation.kind(),
                Optional.empty(),
                relation.comment(),
                columns.getOrDefault(oid, List.of()),
                constraints.getOrDefault(oid, new ConstraintAssembly()).constraints(),
                indexes.getOrDefault(oid, List.of()),
                List.of(),
                TableAccess.OWNER_ONLY)));
        var types = new ArrayList<Domain>();
        domains.forEach((oid, domain) -> types.add(new Domain(
                domain.name(),
                domain.base(),
                domain.nullable(),
                domain.defaultExpression(),
                domainChecks.getOrDefault(oid, List.of()),
                domain.comment())));
        return SchemaSnapshot.of(tables, new UserTypes(enums, types, List.of(), List.of()));
    }
}
