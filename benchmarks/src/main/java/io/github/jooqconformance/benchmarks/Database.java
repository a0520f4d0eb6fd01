package io.github.jooqconformance.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL with a schema of many tables, alike but for their names. */
final class Database implements AutoCloseable {
    private static final String TABLES = """
            do $$
            begin
                create type mood as enum ('sad', 'ok', 'happy');
                create domain email as varchar(320) check (value ~ '@');
                for i in 1..%d loop
                    execute format($table$
                        create table film_%%1$s (
                            film_id int generated always as identity primary key,
                            title varchar(255) not null,
                            description text,
                            release_year int check (release_year between 1901 and 2155),
                            language_id smallint not null default 1,
                            rental_rate numeric(4,2) not null default 4.99 check (rental_rate >= 0),
                            mood mood,
                            contact email,
                            tags text[] not null default '{}',
                            last_update timestamptz not null default now(),
                            parent_id int references film_%%1$s,
                            unique (title, release_year));
                        create index on film_%%1$s (lower(title)) where release_year > 2000$table$, i);
                    if i %% 1000 = 0 then
                        commit;
                    end if;
                end loop;
            end $$""";

    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server, and creates as many tables in its schema {@code public}. */
    static Database withTables(int tables) {
        try {
            var database = new Database(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_locks_per_transaction", "1000")
                    .start());
            try (var connection = database.connect();
                    var statement = connection.createStatement()) {
                statement.execute(TABLES.formatted(tables));
                statement.execute("vacuum analyze");
            }
            return database;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("making a database of " + tables + " tables", e);
        }
    }

    /** The URL of the database, whose user needs no password. */
    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
