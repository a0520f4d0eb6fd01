package io.github.jooqconformance.runtime.schema;

import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaSnapshotTest {
    private static SchemaSnapshot read(String ddl) throws SQLException {
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase(ddl))) {
            return PostgresCatalog.read(connection, List.of("public"));
        }
    }

    private static QualifiedName name(String name) {
        return new QualifiedName("public", name);
    }

    @Test
    void findsEveryTable() throws SQLException {
        var snapshot =
                read("create table a (x int); create table \"B\" (x int); create table c (x int); create table d ()");

        assertThat(snapshot.tables())
                .hasSize(4)
                .allSatisfy(
                        table -> assertThat(snapshot.findTable(table.name())).contains(table));
        assertThat(snapshot.findTable(name("b"))).isEmpty();
        assertThat(snapshot.findTable(new QualifiedName("other", "a"))).isEmpty();
    }

    @Test
    void keepsTheTypesThatSelectedTablesUse() throws SQLException {
        var snapshot = read("""
                create type used as enum ('a');
                create type unused as enum ('a');
                create domain inner_one as used[];
                create domain outer_one as inner_one;
                create domain other as int;
                create table t (x outer_one);
                create table u (x other);""");

        var selection = snapshot.selection(List.of(snapshot.findTable(name("t")).orElseThrow()), type -> false);

        assertThat(selection.enums()).extracting(EnumType::name).containsExactly(name("used"));
        assertThat(selection.domains()).extracting(Domain::name).containsExactly(name("inner_one"), name("outer_one"));
    }

    @Test
    void asksTheDomainsOfAColumn() throws SQLException {
        var snapshot = read("""
                create domain required as int not null;
                create domain provided as required default 1;
                create table t (a required, b provided, c required[], d int not null default 1, e int);""");
        var columns = snapshot.findTable(name("t")).orElseThrow().columns();

        assertThat(columns).extracting(snapshot::acceptsNull).containsExactly(false, false, true, false, true);
        assertThat(columns).extracting(snapshot::provides).containsExactly(false, true, false, true, false);
    }

    @Test
    void knowsDefaultsThatProvideNothing() throws SQLException {
        var snapshot = read("""
                create domain plain as int;
                create domain older as plain;
                create domain newer as int default 3;
                create domain emptied as newer default null;
                alter domain plain set default 1;
                create table t (a plain, b older, c newer default null, d emptied, e varchar default null::text,
                    f newer default null::int + 1);""");
        var columns = snapshot.findTable(name("t")).orElseThrow().columns();

        assertThat(columns).extracting(snapshot::provides).containsExactly(true, false, false, false, false, true);
    }

    @Test
    void keepsTheFirstOfObjectsWithTheSameName() {
        var first = new EnumType(name("e"), List.of("a"), Optional.empty());
        var second = new EnumType(name("e"), List.of("b"), Optional.empty());

        var merged = SchemaSnapshot.merged(List.of(
                snapshot(List.of(), List.of(first), List.of()), snapshot(List.of(), List.of(second), List.of())));

        assertThat(merged.enums()).containsExactly(first);
    }
}
