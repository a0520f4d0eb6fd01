package io.github.jooqconformance.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readings while others change the schema. */
class ConcurrentChangeTest {
    private static final String DDL = """
            create table t (a integer default 1, b integer, check (a > b));
            create view v as select a from t;
            create index i on t ((a + b)) where b > 0;
            create table u (id integer generated always as identity);
            """;

    private static SchemaSnapshot read(String url, boolean autoCommit) throws SQLException {
        try (var connection = TestPostgres.connect(url)) {
            connection.setAutoCommit(autoCommit);
            return PostgresCatalog.read(connection, List.of("public"));
        }
    }

    private static CompletableFuture<SchemaSnapshot> readLater(String url, boolean autoCommit) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return read(url, autoCommit);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Waits until another session waits for a lock, unless the reading has failed before that. */
    private static void awaitWaiting(Connection connection, CompletableFuture<SchemaSnapshot> reading)
            throws SQLException, InterruptedException {
        while (!reading.isDone()) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from pg_locks where not granted")) {
                rows.next();
                if (rows.getInt(1) > 0) {
                    return;
                }
            }
            Thread.sleep(10);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table t rename a to renamed",
                "alter table t rename to renamed",
                "create or replace view v as select a, b from t",
                "drop view v; drop table t",
                "drop table t cascade; create table t (a text)",
                "drop index i; alter table t drop constraint t_check, drop b"
            })
    void readsWhatWasAtOneMoment(String change) throws Exception {
        for (var major : List.of(TestPostgres.OLDEST, TestPostgres.NEWEST)) {
            readsWhatWasAtOneMoment(major, change, true);
            // Each query of a transaction of the caller's sees another moment, unless the caller has it otherwise.
            readsWhatWasAtOneMoment(major, change, false);
        }
    }

    private static void readsWhatWasAtOneMoment(int major, String change, boolean autoCommit) throws Exception {
        var url = TestPostgres.of(major).createDatabase(DDL);
        var before = read(url, true);
        try (var changing = TestPostgres.connect(url);
                var statement = changing.createStatement()) {
            changing.setAutoCommit(false);
            statement.execute("lock table t");
            statement.execute(change);

            // The snapshot is taken; the query of the view cannot be printed.
            var reading = readLater(url, autoCommit);
            awaitWaiting(changing, reading);
            changing.commit();

            assertThat(reading.get()).isEqualTo(read(url, true)).isNotEqualTo(before);
        }
    }

    /** What is gone leaves no trace by which its going could be noticed. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsNoHalfOfWhatIsDropped(boolean autoCommit) throws Exception {
        var url = TestPostgres.newest().createDatabase(DDL);
        var before = read(url, true);
        try (var changing = TestPostgres.connect(url);
                var statement = changing.createStatement()) {
            changing.setAutoCommit(false);
            statement.execute("lock table t; drop table u");

            var reading = readLater(url, autoCommit);
            awaitWaiting(changing, reading);
            changing.commit();

            assertThat(reading.get()).isIn(before, read(url, true));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lock timeout", "statement timeout"})
    void givesUpInTime(String limit) throws SQLException {
        var url = TestPostgres.newest().createDatabase(DDL);
        var shortly = Duration.ofMillis(50);
        var limits = limit.startsWith("lock")
                ? new ReadLimits(ReadLimits.USUAL.statement(), shortly)
                : new ReadLimits(shortly, ReadLimits.USUAL.lock());

        try (var changing = TestPostgres.connect(url);
                var statement = changing.createStatement();
                var connection = TestPostgres.connect(url)) {
            changing.setAutoCommit(false);
            statement.execute("lock table t");

            assertThatThrownBy(() -> PostgresCatalog.readAll(connection, List.of("public"), limits))
                    .isInstanceOf(CatalogException.class)
                    .hasMessageContaining(limit);
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void keepsASmallerLimitOfTheSession() throws SQLException {
        var url = TestPostgres.newest().createDatabase(DDL);

        try (var changing = TestPostgres.connect(url);
                var statement = changing.createStatement();
                var connection = TestPostgres.connect(url);
                var session = connection.createStatement()) {
            changing.setAutoCommit(false);
            statement.execute("lock table t");
            session.execute("set lock_timeout = '50ms'");

            assertThatThrownBy(() -> PostgresCatalog.read(connection, List.of("public")))
                    .hasMessageContaining("lock timeout");
            try (var rows = session.executeQuery("show lock_timeout")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("50ms");
            }
        }
    }

    @Test
    void refusesLimitsThatAreNone() {
        assertThatThrownBy(() -> new ReadLimits(Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The limit for a statement is PT0S, and has to be between one millisecond and 24 days.");
    }

    @Test
    void asksAsOftenForManyTablesAsForOne() throws Exception {
        var one = TestPostgres.newest().createDatabase("create table t (id serial primary key)");
        var many = TestPostgres.newest().createDatabase("""
                do $$ begin
                    for i in 1 .. 50 loop
                        execute format('create table t%s (id serial primary key, a int check (a > 0))', i);
                        execute format('create index on t%s (a)', i);
                        execute format('create view v%s as select a from t%s', i, i);
                    end loop;
                end $$""");

        assertThat(statements(many)).isEqualTo(statements(one));
    }

    /** How many statements one reading sends. */
    private static int statements(String url) throws SQLException {
        var count = new AtomicInteger();
        try (var connection = TestPostgres.connect(url)) {
            var counting = (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().endsWith("Statement")) {
                            count.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
            PostgresCatalog.readAll(counting, List.of("public"), ReadLimits.USUAL);
        }
        return count.get();
    }
}
