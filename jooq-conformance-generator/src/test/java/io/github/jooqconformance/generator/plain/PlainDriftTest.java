package io.github.jooqconformance.generator.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.Catalog;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code is generated once, and each case is a migration that is rolled back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainDriftTest {
    private static final String SCHEMA = """
            create type mood as enum ('sad', 'ok', 'happy');
            create domain email as text check (value like '%@%');
            create domain percent as int check (value between 0 and 100);
            create type colour as enum ('red', 'green');
            create type address as (street text, city text);
            create table author (
                id int generated always as identity primary key,
                name varchar(50) not null constraint author_name_key unique,
                mood mood not null default 'ok',
                moods mood[] not null,
                mail email,
                home address not null,
                score numeric(6, 2) default 0,
                tags varchar(10)[],
                seen timestamp(3),
                nick varchar(50),
                colour colour,
                host inet,
                search text generated always as (lower(name)) stored
            );
            comment on table author is 'Who writes.';
            comment on column author.name is 'The full name.';
            create table book (
                id bigserial primary key,
                author_id int not null references author on delete cascade,
                title text not null constraint book_title_check check (length(title) > 0),
                pages smallint default 1,
                constraint book_pages_check check (pages > 0)
            );
            create index book_title_idx on book (title);
            create unique index book_pages_idx on book (author_id, pages desc) where pages > 10;
            create index book_lower_idx on book (lower(title)) include (pages);
            create view titles as select id, title from book;
            """;

    private Connection connection;
    private Catalog catalog;

    @BeforeAll
    void generate(@TempDir Path target) throws Exception {
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(SCHEMA));
        catalog = GeneratedCatalog.of(connection, target);
        connection.setAutoCommit(false);
    }

    @AfterAll
    void disconnect() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create table other (id int) | JC102 public.other
            drop view titles | JC101 public.titles
            alter table author rename to writer | JC103 public.author
            drop view titles; create table titles (id bigint, title text) | JC106 public.titles
            alter table author add column born date | JC202 public.author.born
            alter table author add column born date not null | JC203 public.author.born
            alter table author drop column host | JC201 public.author.host
            alter table author rename column host to machine | JC204 public.author.host
            alter table author alter column nick type varchar(40) | JC211 public.author.nick
            alter table author alter column nick type varchar(60) | JC212 public.author.nick
            alter table author alter column score type numeric(5, 2) | JC211 public.author.score
            alter table author alter column score type numeric | JC212 public.author.score
            alter table author alter column tags type varchar(20)[] | JC212 public.author.tags
            alter table author alter column tags type text[] | JC212 public.author.tags
            alter table author alter column seen type timestamp(0) | JC211 public.author.seen
            alter table author alter column seen type timestamptz | JC210 public.author.seen
            alter table author alter column host type cidr | JC210 public.author.host
            alter table author alter column mail type text | JC212 public.author.mail
            alter table author alter column moods type text[] | JC210 public.author.moods
            alter table book alter column pages type int | JC213 public.book.pages
            alter table author alter column name drop not null | JC220 public.author.name
            alter table author alter column moods drop not null | JC220 public.author.moods
            alter table author alter column score set not null | JC221 public.author.score
            alter table author alter column score drop default | JC231 public.author.score
            alter table author alter column score set default 1 | JC233 public.author.score
            alter table author alter column tags set default '{}' | JC232 public.author.tags
            alter table author alter column id drop identity | JC240 public.author.id
            alter table book alter column pages drop default | JC231 public.book.pages
            alter table book drop constraint book_pkey | JC301 public.book.book_pkey
            alter table author drop constraint author_name_key | JC310 public.author.author_name_key
            alter table author add constraint more unique (score) | JC311 public.author.more
            alter table author rename constraint author_name_key to key | JC350 public.author.author_name_key
            alter table book drop constraint book_author_id_fkey | JC320 public.book.book_author_id_fkey
            alter table book add constraint self foreign key (id) references book | JC321 public.book.self
            alter table book drop constraint book_title_check | JC330 public.book.book_title_check
            alter table book add constraint more check (id > 0) | JC331 public.book.more
            alter table book rename constraint book_pages_check to more | JC350 public.book.book_pages_check
            drop index book_title_idx | JC401 public.book.book_title_idx
            drop index book_pages_idx | JC402 public.book.book_pages_idx
            create index more on book (id, pages) | JC403 public.book.more
            alter index book_title_idx rename to book_title | JC409 public.book.book_title_idx
            alter type mood add value 'angry' | JC511 public.mood
            alter type colour rename to color | JC503 public.colour
            alter domain email drop constraint email_check | JC330 public.email.email_check
            alter domain percent add check (value <> 13) | JC331 public.percent.percent_check1
            comment on table author is 'Who writes books.' | JC901 public.author
            comment on column author.name is null | JC902 public.author.name
            """)
    void reportsWhatTheClassesStateOtherwise(String migration, String finding) throws SQLException {
        assertThat(findingsAfter(migration)).containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alter table book drop constraint book_pages_check, add constraint book_pages_check check (pages > 1) | JC332 public.book.book_pages_check
            drop index book_title_idx; create unique index book_title_idx on book (title desc) | JC406 public.book.book_title_idx
            alter domain percent drop constraint percent_check; alter domain percent add constraint percent_check check (value < 99) | JC332 public.percent.percent_check
            """)
    void reportsWhatWasReplaced(String migration, String finding) throws SQLException {
        assertThat(findingsAfter(migration)).containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table author alter column id set generated by default",
                "alter table author alter column home drop not null",
                "alter table author alter column search drop expression",
                "alter table book drop constraint book_author_id_fkey,"
                        + " add constraint book_author_id_fkey foreign key (author_id) references author on delete restrict",
                "alter table author drop constraint author_name_key,"
                        + " add constraint author_name_key unique (name) deferrable",
                "drop index book_pages_idx; create unique index book_pages_idx on book (author_id, pages desc)",
                "drop index book_lower_idx",
                "create index on book (upper(title))",
                "create type unused as enum ('a')",
                "alter table book drop constraint book_title_check;"
                        + " alter table book add constraint book_title_check check (length(title) > 0) not valid",
                "create table flyway_schema_history (id int)",
                "alter table author drop column host; alter table author add column host inet"
            })
    void isSilentOnWhatTheClassesDoNotState(String migration) throws SQLException {
        assertThat(findingsAfter(migration)).isEmpty();
    }

    private List<String> findingsAfter(String migration) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(migration);
            return ConformanceCheck.of(DSL.using(connection), catalog).check().findings().stream()
                    .map(finding -> finding.rule().code() + " " + finding.location())
                    .toList();
        } finally {
            connection.rollback();
        }
    }
}
