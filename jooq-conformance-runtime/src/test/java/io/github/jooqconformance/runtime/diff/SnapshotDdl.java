package io.github.jooqconformance.runtime.diff;

import static java.util.stream.Collectors.joining;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The DDL that makes a database hold what a snapshot says, as far as the remedies depend on it. */
final class SnapshotDdl {
    private SnapshotDdl() {}

    static String of(SchemaSnapshot snapshot) {
        return Stream.of(
                        snapshot.enums().stream()
                                .map(type -> "create type " + type.name() + " as " + Definitions.enumType(type)),
                        snapshot.domains().stream()
                                .map(type -> "create domain " + type.name() + " as " + Definitions.domain(type)),
                        // Foreign keys need their targets, which have none of their own.
                        snapshot.tables().stream()
                                .sorted(Comparator.comparing(table ->
                                        table.constraints().foreignKeys().size()))
                                .flatMap(SnapshotDdl::of))
                .flatMap(statements -> statements)
                .collect(joining(";\n"));
    }

    private static Stream<String> of(Table table) {
        if (table.kind().isView()) {
            return Stream.of("create " + table.kind() + " " + table.name() + " as select "
                    + table.columns().stream()
                            .map(column -> "null::" + column.type() + " as " + QualifiedName.quoted(column.name()))
                            .collect(joining(", ")));
        }
        return Stream.concat(
                Stream.of("create table " + table.name() + " (" + String.join(", ", parts(table)) + ")"),
                table.indexes().stream().map(index -> Definitions.index(table.name(), index)));
    }

    private static List<String> parts(Table table) {
        var parts = new ArrayList<String>();
        table.columns().stream().map(SnapshotDdl::of).forEach(parts::add);
        var constraints = table.constraints();
        constraints.primaryKey().ifPresent(key -> parts.add(named(key.name(), Definitions.primaryKey(key))));
        constraints.uniqueKeys().forEach(key -> parts.add(named(key.name(), Definitions.unique(key))));
        constraints.foreignKeys().forEach(key -> parts.add(named(key.name(), Definitions.foreignKey(key))));
        constraints.checks().forEach(check -> parts.add(named(check.name(), check.definition())));
        return parts;
    }

    private static String of(Column column) {
        return QualifiedName.quoted(column.name()) + " " + column.definition();
    }

    private static String named(String name, String definition) {
        return "constraint " + QualifiedName.quoted(name) + " " + definition;
    }
}
