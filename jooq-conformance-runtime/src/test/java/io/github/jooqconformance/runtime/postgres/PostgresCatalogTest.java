package io.github.jooqconformance.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.manifest.Scope;
import io.github.jooqconformance.runtime.manifest.SnapshotJson;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.Extension;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.ReferentialActions;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.ValueSource.Kind;
import io.github.jooqconformance.runtime.testing.Golden;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresCatalogTest {
    private static final Path CASE = Path.of("src", "test", "resources", "catalog");

    private static String ddl() {
        try {
            return Files.readString(CASE.resolve("schema.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchemaSnapshot read(String url) throws SQLException {
        try (var connection = TestPostgres.connect(url)) {
            return PostgresCatalog.read(connection, List.of("public"));
        }
    }

    private static Table table(String ddl) throws SQLException {
        var snapshot = read(TestPostgres.newest().createDatabase(ddl));
        return snapshot.findTable(new QualifiedName("public", "t")).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void readsTheSameOnEveryMajor(int major) throws SQLException {
        var snapshot = withoutVersions(read(TestPostgres.of(major).createDatabase(ddl())));

        Golden.assertMatches(CASE.resolve("snapshot.json"), SnapshotJson.schema("public", Scope.EVERYTHING, snapshot));
    }

    /** Each server comes with extensions of its own age. */
    private static SchemaSnapshot withoutVersions(SchemaSnapshot snapshot) {
        var extensions = snapshot.extensions().stream()
                .map(extension -> new Extension(extension.name(), "any", extension.schema()))
                .toList();
        return new SchemaSnapshot(
                snapshot.tables(), snapshot.types(), snapshot.sequences(), snapshot.routines(), extensions);
    }

    @Test
    void readsTheSameWhateverTheSession() throws SQLException {
        var url = TestPostgres.newest().createDatabase(ddl());
        var usual = read(url);
        TestPostgres.execute(url, "create role reader; create schema elsewhere; create table elsewhere.parent (x int)");

        try (var connection = TestPostgres.connect(url)) {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "set search_path = elsewhere, public; set datestyle = 'ISO, DMY'; set timezone = 'Asia/Tokyo'");
                statement.execute(
                        "set intervalstyle = 'iso_8601'; set quote_all_identifiers = on; set bytea_output = 'escape'");
                statement.execute("set role reader");
            }
            assertThat(PostgresCatalog.read(connection, List.of("public"))).isEqualTo(usual);
            assertThat(setting(connection, "search_path")).isEqualTo("elsewhere, public");
            assertThat(setting(connection, "TimeZone")).isEqualTo("Asia/Tokyo");
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void leavesTheTransactionOfTheCallerAsItWas() throws SQLException {
        var url = TestPostgres.newest().createDatabase("create table t (id int)");

        try (var connection = TestPostgres.connect(url);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table u (id int)");
            statement.execute("set local search_path = pg_catalog");
            assertThat(PostgresCatalog.read(connection, List.of("public")).tables())
                    .hasSize(2);
            assertThat(setting(connection, "search_path")).isEqualTo("pg_catalog");
            connection.commit();
        }

        assertThat(read(url).tables()).hasSize(2);
    }

    @Test
    void readsWhatOnlyNewerServersKnow() throws SQLException {
        var table = table("""
                create extension btree_gist;
                create table target (a int, b int, primary key (a, b));
                create table t (
                    a int,
                    b int,
                    doubled int generated always as (a * 2) virtual,
                    period daterange,
                    constraint once unique nulls not distinct (a),
                    constraint span unique (b, period without overlaps),
                    constraint never check (a > 0) not enforced,
                    constraint fk foreign key (a, b) references target on delete set null (b));
                create unique index i on t (b) nulls not distinct;""");

        var constraints = table.constraints();
        assertThat(table.findColumn("doubled").orElseThrow().source().kind()).isEqualTo(Kind.VIRTUAL);
        assertThat(constraints.uniqueKeys())
                .extracting(key -> key.name() + " " + key.traits())
                .containsExactly("once [nulls not distinct]", "span [without overlaps]");
        assertThat(constraints.checks().get(0).traits()).containsExactly(Trait.NOT_VALID, Trait.NOT_ENFORCED);
        assertThat(constraints.foreignKeys().get(0).actions())
                .isEqualTo(new ReferentialActions(
                        ReferentialActions.Action.NO_ACTION, ReferentialActions.Action.SET_NULL, List.of("b")));
        assertThat(table.indexes().get(0).traits()).containsExactly(Trait.UNIQUE, Trait.NULLS_NOT_DISTINCT);
    }

    @Test
    void tellsNotNullConstraintsThatSayMoreThanTheColumn() throws SQLException {
        var table = table("""
                create table parent (id integer constraint inherited not null);
                create table t (
                    kept integer primary key,
                    plain integer not null,
                    named integer constraint required not null,
                    alone integer not null no inherit,
                    told integer not null,
                    late integer) inherits (parent);
                comment on constraint t_told_not_null on t is 'why';
                alter table t add constraint t_late_not_null not null late not valid""");

        assertThat(table.constraints().notNulls())
                .extracting(constraint -> constraint.name() + " " + constraint.column() + " " + constraint.traits()
                        + " " + constraint.comment().orElse("-"))
                .containsExactly(
                        "required named [] -",
                        "t_alone_not_null alone [no inherit] -",
                        "t_late_not_null late [not valid] -",
                        "t_told_not_null told [] why");
        assertThat(table.columns()).noneMatch(Column::nullable);
    }

    @Test
    void leavesOutWhatBelongsToExtensions() throws SQLException {
        var snapshot = read(TestPostgres.newest().createDatabase("""
                create extension citext;
                create extension pg_stat_statements;
                create extension hstore;
                create table t (c citext, h hstore)"""));

        assertThat(snapshot.tables()).hasSize(1);
        assertThat(snapshot.objectNames()).isEmpty();
        assertThat(snapshot.extensions())
                .extracting(Extension::name)
                .containsExactly("citext", "hstore", "pg_stat_statements");
    }

    @Test
    void tellsTheBodyOfARoutineWhateverEndsItsLines() throws SQLException {
        var routines = read(TestPostgres.newest().createDatabase("""
                create function a() returns integer language sql as E'select\\n1';
                create function b() returns integer language sql as E'select\\r\\n1';
                create function c() returns integer language sql as E'select\\n2'""")).routines();

        var bodies =
                routines.stream().map(routine -> routine.properties().body()).toList();
        assertThat(bodies.get(1)).isEqualTo(bodies.get(0)).isNotEqualTo(bodies.get(2));
    }

    @Test
    void tellsWhichSchemasExist() throws SQLException {
        var url = TestPostgres.newest().createDatabase("create schema \"Sales\"");

        try (var connection = TestPostgres.connect(url)) {
            assertThat(PostgresCatalog.existing(connection, List.of("Sales", "sales", "public")))
                    .containsExactly("Sales", "public");
        }
    }

    @Test
    void saysWhatItWasReadingWhenTheServerRefuses() throws SQLException {
        var connection = TestPostgres.connect(TestPostgres.newest().createDatabase());
        connection.close();

        assertThatThrownBy(() -> PostgresCatalog.read(connection, List.of("public")))
                .isInstanceOf(CatalogException.class)
                .hasMessage("Reading the catalog for the schemas [public] failed: This connection has been closed.");
    }
}
