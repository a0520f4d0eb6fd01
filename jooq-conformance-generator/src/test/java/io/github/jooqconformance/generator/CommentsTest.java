package io.github.jooqconformance.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import io.github.jooqconformance.runtime.validation.Validated;
import io.github.jooqconformance.runtime.validation.Violation;
import java.nio.file.Path;
import org.jooq.meta.jaxb.Generate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody writes into comments of the database stays a comment in the code, jOOQ's classes included. */
class CommentsTest {
    /** Everything that can have a comment; {@code %1$s} is a literal. */
    private static final String DDL = """
            create type mood as enum ('good', 'bad');
            create type address as (city text);
            create domain percentage as int constraint percentage_check check (value between 0 and 100);
            create table film (id int constraint film_pkey primary key, score percentage, mood mood, moods mood[],
                constraint film_id_check check (id > 0));
            create table actor (film_id int constraint actor_film_fkey references film);
            create index film_score on film (score);
            create view films as select id from film;
            create function best(rank int) returns int language sql return 1;
            create sequence numbers;
            comment on schema public is %1$s;
            comment on type mood is %1$s;
            comment on type address is %1$s;
            comment on column address.city is %1$s;
            comment on domain percentage is %1$s;
            comment on constraint percentage_check on domain percentage is %1$s;
            comment on table film is %1$s;
            comment on column film.id is %1$s;
            comment on column film.score is %1$s;
            comment on constraint film_pkey on film is %1$s;
            comment on constraint film_id_check on film is %1$s;
            comment on constraint actor_film_fkey on actor is %1$s;
            comment on index film_score is %1$s;
            comment on view films is %1$s;
            comment on column films.id is %1$s;
            comment on function best is %1$s;
            comment on sequence numbers is %1$s;
            """;

    @TempDir
    Path target;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/ class Injected {} /*",
                "\\u002a\\u002f class Injected {} /*",
                "\\uuu002a/ \\\\u002a/ \\u000a \\uxyz C:\\users \\",
                "<script>alert('x')</script> <b <!-- </p> &amp; &#42;/",
                "@deprecated @see nowhere {@link nowhere} {@code } @Override",
                "\"quoted\" \"\"\" \n * two lines \r\t ${x} %s %n [[before=x]]"
            })
    void cannotBreakOutOfTheCode(String comment) throws Exception {
        var literal = "'" + comment.replace("'", "''") + "'";
        var url = TestPostgres.newest().createDatabase(DDL.formatted(literal));
        var everything = new Generate()
                .withPojos(true)
                .withDaos(true)
                .withInterfaces(true)
                .withSequences(true);

        var code = GeneratorRun.on(url, target, "public")
                .with(c -> c.getGenerator().setGenerate(everything))
                .generate();

        try (var compiled = code.compile()) {
            assertThat(target.resolve("classes")).isDirectoryNotContaining("glob:**Injected*");
            var film = compiled.type("tables.dtos.FilmDto")
                    .getDeclaredConstructors()[0]
                    .newInstance(-1, 1, null, null);
            assertThat(((Validated<?>) film).validate())
                    .extracting(Violation::message)
                    .containsExactly(comment);
        }
    }
}
