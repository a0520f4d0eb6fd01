package io.github.jooqconformance.runtime.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.postgres.CatalogException;
import io.github.jooqconformance.runtime.testing.ReadManifest;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection comes back from a check as it went there, be it to a pool or to a transaction that is under way. */
class ConnectionStateTest {
    private static final List<String> SETTINGS = List.of(
            "search_path",
            "statement_timeout",
            "lock_timeout",
            "datestyle",
            "timezone",
            "intervalstyle",
            "bytea_output",
            "extra_float_digits",
            "quote_all_identifiers",
            "standard_conforming_strings",
            "lc_monetary",
            "jit",
            "transaction_isolation",
            "transaction_read_only",
            "default_transaction_read_only",
            "role");

    private static final String OWN_SETTINGS =
            "set search_path = elsewhere; set statement_timeout = '47s'; set lock_timeout = '3s';"
                    + "set timezone = 'Asia/Tokyo'; set extra_float_digits = 0; set jit = on";

    private final String url = TestPostgres.newest()
            .createDatabase("create schema elsewhere; create table film (id int primary key, title text default 'x');"
                    + "create table actor (name text default 'y', check (name <> ''))");
    private final ReadManifest model = ReadManifest.of(url);
    private final Connection connection = TestPostgres.connect(url);
    private final ConformanceCheck check = ConformanceCheck.of(DSL.using(connection), List.of(model));

    @BeforeAll
    static void createRole() {
        TestPostgres.execute(TestPostgres.newest().createDatabase(), "create role connection_state_role");
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** All that the next user of the connection would notice. */
    private List<String> state() throws SQLException {
        var state = new ArrayList<String>();
        state.add("auto-commit " + connection.getAutoCommit());
        state.add("read-only " + connection.isReadOnly());
        state.add("isolation " + connection.getTransactionIsolation());
        state.add("holdability " + connection.getHoldability());
        for (var setting : SETTINGS) {
            state.add(setting + " " + text("show " + setting));
        }
        return state;
    }

    private String text(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comesBackWithItsSettings(boolean autoCommit) throws SQLException {
        execute(OWN_SETTINGS);
        connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        connection.setReadOnly(true);
        connection.setAutoCommit(autoCommit);
        var before = state();

        assertThat(check.check().findings()).isEmpty();

        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comesBackWithItsSettingsAfterAFailure(boolean autoCommit) throws SQLException {
        TestPostgres.execute(url, "revoke select on pg_catalog.pg_class from public");
        execute(OWN_SETTINGS + "; set role connection_state_role");
        connection.setAutoCommit(autoCommit);
        var before = state();

        assertThatThrownBy(check::check).isInstanceOf(CatalogException.class).hasMessageContaining("grant select on");

        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void comesBackAfterItsOwnLimitIsExceeded(boolean autoCommit) throws SQLException {
        execute("set lock_timeout = '50ms'");
        try (var other = TestPostgres.connect(url);
                var locking = other.createStatement()) {
            other.setAutoCommit(false);
            locking.execute("lock table actor in access exclusive mode");
            connection.setAutoCommit(autoCommit);
            var before = state();

            assertThatThrownBy(check::check)
                    .isInstanceOf(CatalogException.class)
                    .hasMessageContaining("lock timeout");

            assertThat(state()).isEqualTo(before);
            other.rollback();
        }
        assertThat(check.check().findings()).isEmpty();
    }

    @Test
    void takesPartInATransactionOfJooqAndLosesNothingOfIt() {
        var database = DSL.using(connection);

        database.transaction(transaction -> {
            transaction.dsl().execute("insert into film values (1, 'uncommitted')");
            transaction.dsl().execute("alter table film add column note text");
            transaction.dsl().execute("set local timezone = 'Asia/Tokyo'");
            var before = state();

            assertThat(ConformanceCheck.of(transaction.dsl(), List.of(model))
                            .check()
                            .findings())
                    .extracting(finding -> finding.location().toString())
                    .containsExactly("public.film.note");

            assertThat(state()).isEqualTo(before);
        });

        assertThat(database.fetchValue("select title from film")).isEqualTo("uncommitted");
    }

    @Test
    void leavesATransactionUsableIfTheCheckFails() throws SQLException {
        execute("set statement_timeout = '1min'");
        connection.setAutoCommit(false);
        execute("insert into film values (1, 'uncommitted')");
        execute("set local lock_timeout = '50ms'");
        try (var other = TestPostgres.connect(url);
                var locking = other.createStatement()) {
            other.setAutoCommit(false);
            locking.execute("lock table actor in access exclusive mode");

            assertThatThrownBy(check::check).isInstanceOf(CatalogException.class);
            other.rollback();
        }

        assertThat(text("select title from film")).isEqualTo("uncommitted");
        assertThat(text("show statement_timeout")).isEqualTo("1min");
        connection.commit();
    }

    @Test
    void isNotTouchedAfterATransactionHasFailed() throws SQLException {
        connection.setAutoCommit(false);
        assertThatThrownBy(() -> execute("select 1 / 0")).isInstanceOf(SQLException.class);

        assertThatThrownBy(check::check)
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("current transaction is aborted");

        connection.rollback();
        assertThat(check.check().findings()).isEmpty();
    }
}
