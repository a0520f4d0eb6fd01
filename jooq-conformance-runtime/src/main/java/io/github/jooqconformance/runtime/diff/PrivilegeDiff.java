package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.Grant.Privilege;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.RoleAccess;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares what the code needs to do with what the role of the application may do. Needed is what the expected schema
 * grants to that role, to one that it belongs to or to everybody, and what the application declares. Whatever else the
 * role may do or not, and what others may, is no difference.
 */
public final class PrivilegeDiff {
    private final RoleAccess access;
    private final Set<Privilege> declared;

    private PrivilegeDiff(RoleAccess access, Set<Privilege> declared) {
        this.access = access;
        this.declared = declared;
    }

    /**
     * All privileges that the role lacks, sorted by location and rule.
     *
     * @param expected the tables and views as the generated code believes them to be
     * @param access what the role may do in the database
     * @param declared what the application needs to do with all of them, whatever was granted; with views no more than
     *     to read them, and nothing with partitions, whose rows belong to the partitioned table
     */
    public static List<Difference> between(Collection<Table> expected, RoleAccess access, Set<Privilege> declared) {
        var diff = new PrivilegeDiff(access, declared);
        // A table that is missing is told as such.
        var present = expected.stream()
                .filter(table -> access.tables().containsKey(table.name()))
                .toList();
        return Stream.concat(diff.schemas(present), present.stream().flatMap(diff::table))
                .sorted()
                .toList();
    }

    private Stream<Difference> schemas(List<Table> tables) {
        var needed = new TreeSet<String>();
        tables.stream()
                .filter(table -> !needed(table).isEmpty())
                .forEach(table -> needed.add(table.name().schema()));
        return needed.stream().filter(schema -> !access.mayUse(schema)).map(this::usage);
    }

    private Difference usage(String schema) {
        return Difference.missing(
                Rule.SCHEMA_PRIVILEGE_MISSING,
                Location.of(Location.Kind.SCHEMA, new QualifiedName(schema, schema)),
                "grant usage on schema " + QualifiedName.quoted(schema) + to());
    }

    private Stream<Difference> table(Table table) {
        var needed = needed(table);
        var lacking = needed.stream().filter(need -> !may(table, need)).map(need -> lacking(table, need));
        var inserts = needed.stream().anyMatch(need -> need.privilege() == Privilege.INSERT && may(table, need));
        return inserts ? Stream.concat(lacking, sequences(table)) : lacking;
    }

    private List<Need> needed(Table table) {
        var needs = Stream.concat(granted(table), declared(table)).distinct().toList();
        // What is needed on the table is needed on each of its columns.
        return needs.stream()
                .filter(need ->
                        need.column().isEmpty() || !needs.contains(new Need(need.privilege(), Optional.empty())))
                .toList();
    }

    private Stream<Need> granted(Table table) {
        return table.access().grants().stream()
                .filter(access::isGranted)
                .map(grant -> new Need(grant.privilege(), grant.column()));
    }

    private Stream<Need> declared(Table table) {
        return declared.stream()
                .filter(privilege -> isUsed(table.kind(), privilege))
                .map(privilege -> new Need(privilege, Optional.empty()));
    }

    /** Whether statements of an application do this with relations of this kind as a rule. */
    private static boolean isUsed(TableKind kind, Privilege privilege) {
        return switch (kind) {
            case TABLE, PARTITIONED_TABLE, FOREIGN_TABLE -> true;
            case VIEW, MATERIALIZED_VIEW -> privilege == Privilege.SELECT;
            case PARTITION -> false;
        };
    }

    /** A privilege on all columns is as good as one on the table, unless it is to delete rows. */
    private boolean may(Table table, Need need) {
        var privilege = need.privilege();
        if (need.column().isPresent()) {
            return access.may(privilege, table.name(), need.column().get());
        }
        return access.may(privilege, table.name())
                || (privilege != Privilege.DELETE
                        && !table.columns().isEmpty()
                        && table.columns().stream()
                                .allMatch(column -> access.may(privilege, table.name(), column.name())));
    }

    private Difference lacking(Table table, Need need) {
        var location = Location.of(Location.Kind.of(table.kind()), table.name());
        return Difference.missing(
                need.privilege() == Privilege.SELECT ? Rule.SELECT_PRIVILEGE_MISSING : Rule.WRITE_PRIVILEGE_MISSING,
                need.column().map(location::at).orElse(location),
                "grant " + need + " on " + table.name() + to());
    }

    private Stream<Difference> sequences(Table table) {
        return table.columns().stream()
                .map(Column::name)
                .flatMap(column -> access.findLockedSequence(table.name(), column).stream()
                        .map(sequence -> Difference.missing(
                                Rule.SEQUENCE_PRIVILEGE_MISSING,
                                Location.of(Location.Kind.of(table.kind()), table.name())
                                        .at(column),
                                "grant usage on sequence " + sequence + to())));
    }

    private String to() {
        return " to " + QualifiedName.quoted(access.role());
    }

    /** A privilege on a table, or on one of its columns. */
    private record Need(Privilege privilege, Optional<String> column) {
        @Override
        public String toString() {
            return privilege
                    + column.map(name -> " (" + QualifiedName.quoted(name) + ")")
                            .orElse("");
        }
    }
}
