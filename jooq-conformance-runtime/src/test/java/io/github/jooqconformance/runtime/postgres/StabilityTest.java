package io.github.jooqconformance.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a snapshot depends on how the schema came to be what it is. */
class StabilityTest {
    private static final String STRAIGHT = """
            create type mood as enum ('sad', 'calm', 'happy');
            create domain positive as integer constraint above_zero check (value > 0);
            create type pair as (a integer, b text);
            create table parent (b integer, a integer, primary key (a, b));
            create table t (
                id integer not null,
                name text,
                mood mood,
                size positive,
                pair pair,
                at daterange not null,
                constraint t_pkey primary key (at, id),
                constraint fk foreign key (size, id) references parent (a, b),
                constraint in_order check (id > size),
                constraint alone exclude using gist (at with &&) where (id > 0));
            create index i on t (mood, lower(name)) include (id) where size > 1;
            create sequence s owned by parent.b;
            create function f(a integer, b text) returns integer language sql as 'select 1';
            create view v as select t.id, t.name, parent.b from t join parent on parent.a = t.size;
            create trigger one before update of id, name on t for each row
                execute function suppress_redundant_updates_trigger();
            create policy p on t to pg_monitor, pg_signal_backend using (id > 0);
            grant select on t to pg_monitor, pg_signal_backend;
            grant select (a, b), insert (b) on parent to pg_monitor, public;
            create table parts (day date, size integer) partition by range (day);
            create table part partition of parts for values from ('2026-01-01') to ('2027-01-01');
            """;

    /** The same, made with detours and in another order. */
    private static final String WINDING = """
            create table part (day date, gone integer, size integer);
            create table parts (gone text, day date, also_gone text, size integer) partition by range (day);
            alter table parts drop gone, drop also_gone;
            alter table part drop gone;
            alter table parts attach partition part for values from ('2026-01-01') to ('2027-01-01');
            create function f(a integer, b text) returns integer language sql as 'select 2';
            create or replace function f(a integer, b text) returns integer language sql as 'select 1';
            create type renamed as enum ('calm', 'joyful');
            alter type renamed rename to mood;
            alter type mood add value 'sad' before 'calm';
            alter type mood rename value 'joyful' to 'happy';
            create table parent (gone text, b integer, also_gone integer, a integer);
            alter table parent drop gone, drop also_gone;
            alter table parent add primary key (a, b);
            create sequence s owned by parent.a;
            alter sequence s owned by parent.b;
            create domain positive as integer;
            alter domain positive add constraint above_zero check (value > 0);
            create type pair as (gone text, a integer, b varchar(3));
            alter type pair drop attribute gone, alter attribute b type text;
            create table u (
                gone integer,
                id bigint,
                title varchar(10),
                also_gone integer,
                mood mood,
                size positive,
                pair pair,
                at daterange);
            alter table u rename to t;
            create index i on t (mood, lower(title)) include (id) where size > 1;
            alter table t rename title to name;
            alter table t alter id type integer, alter name type text, drop gone, drop also_gone;
            create policy p on t to pg_signal_backend, pg_monitor using (id > 1);
            alter policy p on t using (id > 0);
            grant insert (b), select (b, a) on parent to public, pg_monitor;
            grant all on t to pg_signal_backend, pg_monitor;
            revoke all on t from pg_monitor, pg_signal_backend;
            grant select on t to pg_signal_backend, pg_monitor;
            create trigger one before update of id, name on t for each row
                execute function suppress_redundant_updates_trigger();
            alter table t add constraint in_order check (id > size);
            alter table t alter id set not null, alter at set not null;
            alter table t add constraint alone exclude using gist (at with &&) where (id > 0);
            alter table t add constraint t_pkey primary key (at, id);
            alter table t add constraint fk foreign key (size, id) references parent (a, b);
            create view v as select 1 as id, ''::text as name, 1 as b;
            create or replace view v as select t.id, t.name, parent.b from t join parent on parent.a = t.size;
            """;

    private static SchemaSnapshot read(int major, String ddl) throws SQLException {
        try (var connection = TestPostgres.connect(TestPostgres.of(major).createDatabase(ddl))) {
            return PostgresCatalog.read(connection, List.of("public"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void readsTheSameHoweverItWasMade(int major) throws SQLException {
        assertThat(read(major, WINDING)).isEqualTo(read(major, STRAIGHT));
    }
}
