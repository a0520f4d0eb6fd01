package io.github.jooqconformance.runtime.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.diff.Location;
import io.github.jooqconformance.runtime.report.SourceLine;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationLinesTest {
    private static final String FIRST = """
            -- create table shop (id int);
            create table if not exists film (
                film_id integer generated always as identity primary key,
                title varchar(255) not null default 'a, b);',
                price numeric(4, 2) check (price > 0),
                "Odd, name" text, rating text,
                constraint film_title_check check (title <> ''),
                unique (title)
            );
            /* create table /* not */ this (id int); */
            do $body$ begin create table neither (id int); end $body$;
            create unique index concurrently if not exists film_title_idx
                on only shop.film (title);
            CREATE TYPE Rating AS ENUM ('G');
            create or replace view films as select * from film;
            create trigger film_log after insert or update of title on film execute function log();
            """;

    private static final String SECOND = """
            alter table film
                alter column price type numeric(6, 2),
                add column if not exists added date,
                add constraint film_price_check check (price > 0);
            alter table only public.film rename rating to grade;
            comment on column public.film.added is 'x';
            create table shop.film ("constraint" int, "primary" int);
            comment on column film.title is 'y';
            alter table film rename to movie
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "public, film,    ,                 V2.sql:9",
        "public, film,    film_id,          V1.sql:3",
        "public, film,    title,            V2.sql:8",
        "public, film,    price,            V2.sql:2",
        "public, film,    'Odd, name',      V1.sql:6",
        "public, film,    rating,           V2.sql:5",
        "public, film,    grade,            V2.sql:5",
        "public, film,    added,            V2.sql:6",
        "public, film,    film_title_check, V1.sql:7",
        "public, film,    film_price_check, V2.sql:4",
        "public, film,    film_log,         V1.sql:16",
        "shop,   film,    film_title_idx,   V1.sql:12",
        "shop,   film,    constraint,       V2.sql:7",
        "shop,   film,    primary,          V2.sql:7",
        "public, film,    unheard_of,       V2.sql:9",
        "public, movie,   ,                 V2.sql:9",
        "public, rating,  ,                 V1.sql:14",
        "public, films,   ,                 V1.sql:15",
        "public, this,    ,                 ",
        "public, neither, ,                 ",
        "shop,   shop,    ,                 "
    })
    void findsTheLastLineThatStatesIt(String schema, String object, String member, String line) throws IOException {
        var first = Files.writeString(directory.resolve("V1.sql"), FIRST);
        var second = Files.writeString(directory.resolve("V2.sql"), SECOND);
        var locator = SourceLines.ofMigrations(directory, List.of(first, second), "public");
        var location = Location.of(Location.Kind.TABLE, new QualifiedName(schema, object));

        assertThat(locator.find(member == null ? location : location.at(member)).map(SourceLine::toString))
                .isEqualTo(Optional.ofNullable(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "create",
                "create table",
                "create table (",
                "create table a (b",
                "create table a (((",
                ") ) )",
                "alter table",
                "alter table a add",
                "alter table a rename to",
                "comment on column",
                "comment on column a",
                "create index",
                "create index on",
                "'open",
                "\"open",
                "$open$",
                "$",
                "/* open",
                "--",
                ";;;",
                "create trigger x on"
            })
    void passesOverWhatItDoesNotUnderstand(String sql) throws IOException {
        var script = Files.writeString(directory.resolve("V1.sql"), sql);

        assertThat(SourceLines.ofMigrations(directory, List.of(script), "public"))
                .isNotNull();
    }

    @Test
    void tellsPathsRelativeToTheRepository() throws IOException {
        var folder = Files.createDirectories(directory.resolve("db/migration"));
        var script = Files.writeString(folder.resolve("V1.sql"), "create table a ()");

        assertThat(SourceLines.ofMigrations(directory, List.of(script), "s")
                        .find(Location.of(Location.Kind.TABLE, new QualifiedName("s", "a"))))
                .contains(new SourceLine("db/migration/V1.sql", 1));
    }
}
