package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.Grant;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.Policy;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess;
import io.github.jooqconformance.runtime.schema.TableAccess.RowSecurity;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.schema.Trigger;
import io.github.jooqconformance.runtime.schema.ValueSource;
import io.github.jooqconformance.runtime.schema.ViewOptions;
import io.github.jooqconformance.runtime.schema.ViewOptions.Check;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Collects what belongs to one table or view. */
final class TableAssembly {
    private final QualifiedName name;
    private final TableKind kind;
    private final Optional<String> definition;
    private final Optional<String> comment;
    private final RowSecurity rowSecurity;
    private final Optional<ViewOptions> viewOptions;
    private final List<Column> columns = new ArrayList<>();
    private final ConstraintAssembly constraints = new ConstraintAssembly();
    private final List<Index> indexes = new ArrayList<>(0);
    private final List<Trigger> triggers = new ArrayList<>(0);
    private final List<Policy> policies = new ArrayList<>(0);
    private final List<Grant> grants = new ArrayList<>(0);

    TableAssembly(CatalogRow row) throws SQLException {
        this.name = row.name("schema", "name");
        this.kind = kind(row);
        this.definition = definition(row);
        this.comment = row.findText("comment");
        this.rowSecurity = rowSecurity(row);
        this.viewOptions = kind == TableKind.VIEW ? Optional.of(viewOptions(row)) : Optional.empty();
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

    private static Optional<String> definition(CatalogRow row) throws SQLException {
        var query = row.findPrinted("query");
        if (query.isPresent()) {
            return query.map(text -> text.replaceFirst(";$", "").strip());
        }
        var key = row.findText("partition_key").map(SqlText::lowerCase);
        var ancestors = ancestors(row);
        var parent = row.findName("parent_schema", "parent_name").map(QualifiedName::toString);
        var bounds = row.findPrinted("bounds").map(SqlText::lowerCase);
        if (parent.isEmpty() || bounds.isEmpty()) {
            return key.or(() -> ancestors);
        }
        return Optional.of(Stream.of(parent, bounds, key.map(k -> "partition by " + k))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")));
    }

    private static Optional<String> ancestors(CatalogRow row) throws SQLException {
        var schemas = row.names("ancestor_schemas");
        var names = row.names("ancestor_names");
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(IntStream.range(0, names.size())
                        .mapToObj(i -> new QualifiedName(schemas.get(i), names.get(i)).toString())
                        .collect(Collectors.joining(", ", "inherits (", ")")));
    }

    private static RowSecurity rowSecurity(CatalogRow row) throws SQLException {
        if (!row.flag("row_security")) {
            return RowSecurity.DISABLED;
        }
        return row.flag("forced_row_security") ? RowSecurity.FORCED : RowSecurity.ENABLED;
    }

    private static ViewOptions viewOptions(CatalogRow row) throws SQLException {
        return new ViewOptions(
                row.findText("check_option")
                        .map(text -> Check.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(Check.NONE),
                row.flag("is_security_barrier"),
                row.flag("is_security_invoker"));
    }

    QualifiedName name() {
        return name;
    }

    void column(CatalogRow row, ColumnTypes types) throws SQLException {
        columns.add(new Column(
                row.text("name"), types.of(row), !row.flag("not_null"), source(row), row.findText("comment")));
    }

    private static ValueSource source(CatalogRow row) throws SQLException {
        var identity = row.code("identity");
        if (identity != ' ') {
            return new ValueSource(
                    identity == 'a' ? ValueSource.Kind.IDENTITY_ALWAYS : ValueSource.Kind.IDENTITY_BY_DEFAULT, "");
        }
        var expression = row.findPrinted("expression");
        if (expression.isEmpty()) {
            return ValueSource.STATEMENT;
        }
        return switch (row.code("generated")) {
            case 's' -> new ValueSource(ValueSource.Kind.STORED, expression.get());
            case 'v' -> new ValueSource(ValueSource.Kind.VIRTUAL, expression.get());
            default -> new ValueSource(ValueSource.Kind.DEFAULT, expression.get());
        };
    }

    void constraint(CatalogRow row) throws SQLException {
        constraints.add(row);
    }

    void index(CatalogRow row) throws SQLException {
        if (row.flag("is_exclusion")) {
            constraints.exclusion(IndexReader.exclusion(row));
        } else {
            indexes.add(IndexReader.index(row));
        }
    }

    void trigger(CatalogRow row) throws SQLException {
        triggers.add(TriggerReader.read(row));
    }

    void policy(CatalogRow row) throws SQLException {
        policies.add(new Policy(
                row.text("name"),
                command(row.code("command")),
                row.flag("is_permissive"),
                row.names("roles"),
                row.findPrinted("rows"),
                row.findPrinted("new_rows"),
                row.findText("comment")));
    }

    private static String command(char code) throws SQLException {
        return switch (code) {
            case '*' -> "all";
            case 'r' -> "select";
            case 'a' -> "insert";
            case 'w' -> "update";
            case 'd' -> "delete";
            default -> throw new SQLException("pg_policy.polcmd " + code + " is not known");
        };
    }

    void grant(CatalogRow row) throws SQLException {
        grants.add(
                new Grant(row.text("role"), Grant.Privilege.valueOf(row.text("privilege")), row.findText("attribute")));
    }

    Table table() {
        return new Table(
                name,
                kind,
                definition,
                comment,
                columns,
                constraints.constraints(),
                indexes,
                triggers,
                new TableAccess(rowSecurity, policies, grants, viewOptions));
    }
}
