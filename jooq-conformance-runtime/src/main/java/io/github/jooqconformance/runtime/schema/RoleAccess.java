package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.schema.Grant.Privilege;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the role that read a schema may really do with it, however it came by the right: as owner or superuser, by a
 * grant of its own, to a role that it belongs to, or to everybody.
 *
 * @param role the role's name
 * @param memberships the roles whose privileges it has without further ado, itself among them; of a superuser, all
 * @param schemas the schemas of the database in which it may look objects up ({@code USAGE})
 * @param tables its rights on each table, view and foreign table that was read
 */
public record RoleAccess(
        String role, Set<String> memberships, Set<String> schemas, Map<QualifiedName, TableRights> tables) {
    /**
     * The rights on one table.
     *
     * @param privileges those on the table as a whole, which hold for each of its columns
     * @param columns those that are limited to columns, with the columns; privileges on the whole are not repeated
     * @param lockedSequences the columns whose default takes a number from a sequence that the role may not use, each
     *     with the first such sequence. An {@code INSERT} that leaves such a column out fails. Identity columns need no
     *     right on their sequence.
     */
    public record TableRights(
            Set<Privilege> privileges,
            Map<Privilege, Set<String>> columns,
            Map<String, QualifiedName> lockedSequences) {
        public TableRights {
            privileges = Collections.unmodifiableSet(new TreeSet<>(privileges));
            var sorted = new TreeMap<Privilege, Set<String>>();
            columns.forEach((privilege, names) -> sorted.put(privilege, sorted(names)));
            columns = Collections.unmodifiableMap(sorted);
            lockedSequences = Collections.unmodifiableMap(new TreeMap<>(lockedSequences));
        }
    }

    private static final TableRights NONE = new TableRights(Set.of(), Map.of(), Map.of());

    public RoleAccess {
        requireNonNull(role, "role");
        memberships = sorted(memberships);
        schemas = sorted(schemas);
        tables = Collections.unmodifiableMap(new TreeMap<>(tables));
    }

    private static Set<String> sorted(Set<String> names) {
        return Collections.unmodifiableSet(new TreeSet<>(names));
    }

    /** Whether a grant to the given role is one to this role as well. */
    public boolean isGranted(Grant grant) {
        return grant.role().equals(Grant.EVERYBODY) || grant.role().equals(role) || memberships.contains(grant.role());
    }

    /** Whether the role may look up what is in a schema; without that, no right on an object helps. */
    public boolean mayUse(String schema) {
        return schemas.contains(schema);
    }

    /** Whether the role has a privilege on a table as a whole. */
    public boolean may(Privilege privilege, QualifiedName table) {
        return rights(table).privileges().contains(privilege);
    }

    /** Whether the role has a privilege on a column, be it by the table. Nobody can delete a column's values alone. */
    public boolean may(Privilege privilege, QualifiedName table, String column) {
        return may(privilege, table)
                || rights(table).columns().getOrDefault(privilege, Set.of()).contains(column);
    }

    /** The sequence that the column's default takes a number from, if the role may not. */
    public Optional<QualifiedName> findLockedSequence(QualifiedName table, String column) {
        return Optional.ofNullable(rights(table).lockedSequences().get(column));
    }

    private TableRights rights(QualifiedName table) {
        return tables.getOrDefault(table, NONE);
    }
}
