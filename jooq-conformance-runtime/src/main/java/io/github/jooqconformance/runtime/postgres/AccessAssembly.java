package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.Grant.Privilege;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.RoleAccess;
import io.github.jooqconformance.runtime.schema.RoleAccess.TableRights;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what the connecting role may do. */
final class AccessAssembly {
    private String role = "";
    private Set<String> memberships = Set.of();
    private Set<String> schemas = Set.of();
    private final Map<QualifiedName, TableRights> tables = new HashMap<>();

    void role(CatalogRow row) throws SQLException {
        role = row.text("role");
        memberships = Set.copyOf(row.names("memberships"));
        schemas = Set.copyOf(row.names("schemas"));
    }

    void table(QualifiedName table, CatalogRow row) throws SQLException {
        var whole = row.names("privileges").stream().map(Privilege::valueOf).collect(Collectors.toSet());
        tables.put(table, new TableRights(whole, columns(row), lockedSequences(row)));
    }

    private static Map<Privilege, Set<String>> columns(CatalogRow row) throws SQLException {
        var privileges = row.names("column_privileges");
        var names = row.names("columns");
        var columns = new EnumMap<Privilege, Set<String>>(Privilege.class);
        for (int i = 0; i < privileges.size(); i++) {
            columns.computeIfAbsent(Privilege.valueOf(privileges.get(i)), key -> new HashSet<>())
                    .add(names.get(i));
        }
        return columns;
    }

    private static Map<String, QualifiedName> lockedSequences(CatalogRow row) throws SQLException {
        var columns = row.names("locked_columns");
        var schemas = row.names("locked_schemas");
        var names = row.names("locked_sequences");
        var sequences = new HashMap<String, QualifiedName>();
        for (int i = 0; i < columns.size(); i++) {
            sequences.putIfAbsent(columns.get(i), new QualifiedName(schemas.get(i), names.get(i)));
        }
        return sequences;
    }

    RoleAccess access() {
        return new RoleAccess(role, memberships, schemas, tables);
    }
}
