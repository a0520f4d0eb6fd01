package io.github.jooqconformance.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.schema.Grant.Privilege;
import io.github.jooqconformance.runtime.schema.Part;
import io.github.jooqconformance.runtime.schema.PartialSnapshot;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.RoleAccess;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalog tells roles of few rights, and what it tells of their rights. */
class RightsTest {
    private static final String DDL = """
            create type mood as enum ('sad', 'happy');
            create type span as range (subtype = integer);
            create table parent (id integer primary key, mood mood, at span);
            create table t (
                id serial primary key,
                parent integer default 3 references parent,
                kept integer generated always as identity,
                number integer default nextval('t_id_seq'),
                doubled integer generated always as (3) stored,
                check (id > 0));
            create index i on t (parent);
            create function touch() returns trigger language plpgsql as 'begin return new; end';
            create trigger touched before update on t for each row execute function touch();
            create policy p on t using (id > 1);
            create view v as select id from t;
            create table parts (id integer) partition by range (id);
            create table part partition of parts for values from (1) to (2);
            create operator === (function = int4eq, leftarg = integer, rightarg = integer);
            create extension citext;
            comment on table t is 'a table';
            """;

    private static final AtomicInteger ROLES = new AtomicInteger();

    /** A database, and a role of the given rights in it. */
    private record Server(String url, String role) {
        static Server with(int major, String ddl, String rights) {
            var role = "role_" + ROLES.incrementAndGet();
            var url = TestPostgres.of(major).createDatabase(ddl + "; create role " + role);
            TestPostgres.execute(url, rights.replace("ROLE", role));
            return new Server(url, role);
        }

        CatalogReading readAs(String who) throws SQLException {
            try (var connection = TestPostgres.connect(url);
                    var statement = connection.createStatement()) {
                statement.execute("set role " + who);
                return PostgresCatalog.readAll(connection, List.of("public"), ReadLimits.USUAL);
            }
        }

        CatalogReading read() throws SQLException {
            return readAs(role);
        }

        CatalogReading readAsOwner() throws SQLException {
            return readAs("postgres");
        }
    }

    private static QualifiedName name(String name) {
        return new QualifiedName("public", name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "revoke all on schema public from public",
                "revoke all on schema public from public; grant usage on schema public to ROLE",
                "grant usage on schema public to ROLE; grant select on all tables in schema public to ROLE"
            })
    void aRoleOfAnyRightsReadsTheSameSchema(String rights) throws SQLException {
        for (var major : List.of(TestPostgres.OLDEST, TestPostgres.NEWEST)) {
            var server = Server.with(major, DDL, rights);

            assertThat(server.read().snapshot()).isEqualTo(server.readAsOwner().snapshot());
            assertThat(server.read().unknown()).isEmpty();
        }
    }

    static Stream<Arguments> partsByCatalog() {
        return Stream.of(
                Arguments.of("pg_description", List.of(Part.COMMENTS)),
                Arguments.of("pg_attrdef", List.of(Part.DEFAULTS)),
                Arguments.of("pg_rewrite", List.of(Part.VIEW_QUERIES, Part.OTHER_OBJECTS)),
                Arguments.of("pg_inherits", List.of(Part.PARTITIONING)),
                Arguments.of("pg_constraint", List.of(Part.CONSTRAINTS, Part.INDEXES, Part.OTHER_OBJECTS)),
                Arguments.of("pg_index", List.of(Part.CONSTRAINTS, Part.INDEXES, Part.OTHER_OBJECTS)),
                Arguments.of("pg_am", List.of(Part.CONSTRAINTS, Part.INDEXES, Part.OTHER_OBJECTS)),
                Arguments.of("pg_trigger", List.of(Part.TRIGGERS, Part.OTHER_OBJECTS)),
                Arguments.of("pg_policy", List.of(Part.POLICIES)),
                Arguments.of("pg_enum", List.of(Part.ENUM_LABELS)),
                Arguments.of("pg_range", List.of(Part.RANGES)),
                Arguments.of("pg_sequence", List.of(Part.SEQUENCES)),
                Arguments.of("pg_proc", List.of(Part.RANGES, Part.ROUTINES, Part.OTHER_OBJECTS)),
                Arguments.of("pg_extension", List.of(Part.EXTENSIONS, Part.OTHER_OBJECTS)),
                Arguments.of("pg_roles", List.of(Part.MEMBERSHIPS)),
                Arguments.of(
                        "pg_operator, pg_catalog.pg_policy",
                        List.of(Part.CONSTRAINTS, Part.INDEXES, Part.POLICIES, Part.OTHER_OBJECTS)));
    }

    @ParameterizedTest
    @MethodSource("partsByCatalog")
    void tellsWhatItWasNotAllowedToReadAndReadsTheRest(String catalogs, List<Part> unknown) throws SQLException {
        var server = Server.with(TestPostgres.NEWEST, DDL, "revoke select on pg_catalog." + catalogs + " from public");

        var reading = server.read();

        assertThat(reading.unknown()).containsExactlyElementsOf(unknown);
        assertThat(reading.snapshot().tables())
                .extracting(table -> table.name().name())
                .containsExactly("parent", "part", "parts", "t", "v");
        var whole = server.readAsOwner().snapshot();
        assertThat(new PartialSnapshot(reading.snapshot(), reading.unknown()).completedFrom(whole))
                .isEqualTo(unknown.contains(Part.COMMENTS) ? reading.snapshot() : whole);
    }

    @Test
    void aModelIsNotMadeOfPartsOfASchema() throws SQLException {
        var server = Server.with(TestPostgres.NEWEST, DDL, "revoke select on pg_catalog.pg_policy from public");

        try (var connection = TestPostgres.connect(server.url());
                var statement = connection.createStatement()) {
            statement.execute("set role " + server.role());
            assertThatThrownBy(() -> PostgresCatalog.read(connection, List.of("public")))
                    .isInstanceOf(CatalogException.class)
                    .hasMessageContaining("may not read [policies]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg_class", "pg_attribute", "pg_type", "pg_namespace", "pg_depend"})
    void saysWhichRightIsLackingWhereNothingCanBeCompared(String catalog) {
        // Who looks for what is unreadable has to read these.
        var server = Server.with(TestPostgres.NEWEST, DDL, "revoke select on pg_catalog." + catalog + " from public");

        assertThatThrownBy(server::read)
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("grant select on pg_catalog." + catalog + " to ");
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void tellsWhatTheRoleMayDo(int major) throws SQLException {
        var server = Server.with(major, DDL, """
                grant select on t to ROLE;
                grant insert (parent, number), update (parent) on t to ROLE;
                grant delete on parent to public""");

        var access = server.read().access();

        assertThat(access.role()).isEqualTo(server.role());
        assertThat(access.memberships()).containsExactly(server.role());
        assertThat(access.mayUse("public")).isTrue();
        assertThat(rights(access, name("t"), "id")).containsExactly(Privilege.SELECT);
        assertThat(rights(access, name("t"), "parent"))
                .containsExactly(Privilege.SELECT, Privilege.INSERT, Privilege.UPDATE);
        assertThat(access.may(Privilege.INSERT, name("t"))).isFalse();
        assertThat(access.may(Privilege.DELETE, name("parent"))).isTrue();
        assertThat(rights(access, name("v"), "id")).isEmpty();
        assertThat(access.findLockedSequence(name("t"), "id")).contains(name("t_id_seq"));
        assertThat(access.findLockedSequence(name("t"), "number")).contains(name("t_id_seq"));
        assertThat(access.findLockedSequence(name("t"), "kept")).isEmpty();
        assertThat(access.findLockedSequence(name("t"), "parent")).isEmpty();
    }

    private static List<Privilege> rights(RoleAccess access, QualifiedName table, String column) {
        return Arrays.stream(Privilege.values())
                .filter(privilege -> access.may(privilege, table, column))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"usage", "update"})
    void eitherRightOnASequenceIsEnough(String right) throws SQLException {
        var server = Server.with(TestPostgres.NEWEST, DDL, "grant " + right + " on sequence t_id_seq to ROLE");

        assertThat(server.read().access().findLockedSequence(name("t"), "id")).isEmpty();
    }

    @Test
    void tellsWhatTheRoleMayDoAsAMemberOfAnother() throws SQLException {
        var server = Server.with(TestPostgres.NEWEST, DDL, """
                create role ROLE_group;
                grant ROLE_group to ROLE;
                grant insert on t to ROLE_group;
                revoke usage on schema public from public""");

        var access = server.read().access();

        assertThat(access.memberships()).containsExactly(server.role(), server.role() + "_group");
        assertThat(access.may(Privilege.INSERT, name("t"))).isTrue();
        assertThat(access.mayUse("public")).isFalse();
    }

    @Test
    void anOwnerMayDoEverything() throws SQLException {
        var server = Server.with(TestPostgres.NEWEST, DDL, "select 1");

        var access = server.readAsOwner().access();

        assertThat(access.tables()).hasSize(5).allSatisfy((table, rights) -> {
            assertThat(rights.privileges()).containsExactly(Privilege.values());
            assertThat(rights.columns()).isEmpty();
            assertThat(rights.lockedSequences()).isEmpty();
        });
    }
}
