package io.github.jooqconformance.generator.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program says of each CHECK what became of it, and how many of how many are translated. */
class DifferentialTest {
    private static final String SCHEMA = """
            create function plain(text) returns boolean language plpgsql immutable as $$ begin return true; end $$;
            create domain past as date check (value <= current_date);
            create table t (
                a int constraint translated check (a > 3),
                b text constraint in_part check (b ~ '^\\w+$'),
                c text constraint plpgsql check (plain(c)),
                d text constraint ordered check (d < 'm'),
                e timestamptz constraint zoned check (e::date > '2020-01-01'),
                f double precision constraint possible check (f < sqrt(2)),
                g past);
            create table u (a past)""";

    private static final String DUMP = """
            \\set ON_ERROR_STOP on
            create database shop;
            alter database shop owner to "Shop's owner";
            \\connect shop
            set some_later_timeout = 0;
            create schema public;
            create table t (a text check (length(a) < 99));
            alter table t owner to "Shop's owner";
            create policy mine on t to other using (true);
            copy t (a) from stdin;
            \\N
            create database
            \\.
            alter table t add b int;
            """;

    private static final String ERRORS = """
            create domain inverse as float8 check (length(to_char(1 / value, '9D9')) > 0);
            create sequence s;
            create table t (a inverse, b varchar(2), c int, d int default nextval('s'), check (c + d < 9));
            """;

    private static final String WHOLE_ROWS = """
            create table t (a int, b int, check (a < b));
            create function is_fine(t) returns boolean language sql immutable as 'select $1.a > 0';
            alter table t add constraint whole check (is_fine(t.*));
            """;

    private static final String CURRENT_VALUE = """
            create sequence numbers;
            create table t (a int default nextval('numbers'), b int default -currval('numbers'), check (a + b = 0))""";

    private static final String DOMAINS = """
            create type pair as (x int, y int);
            create domain pairs as pair;
            create domain other as int check (value > 0);
            create type town as (name varchar(5), people int);
            create table t (a pairs, b town);
            create table u (a other);
            """;

    private static final String FULL_OF_CONDITIONS = """
            create table t (
                kind text not null check (kind in ('first', 'second')),
                since timestamptz,
                code text not null check (code ~ '^[A-Z]{3}$'),
                label text not null,
                check ((kind = 'first') = (since is null)),
                check (label = 'at/' || code))""";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String schema) throws IOException {
        return run(schema, 5);
    }

    private int run(String schema, int values, String... options) throws IOException {
        var script = Files.writeString(directory.resolve("schema.sql"), schema);
        var arguments = Stream.concat(
                Stream.of(script.toString(), "--values", String.valueOf(values), "--seed", "1"), Stream.of(options));
        return Differential.run(
                arguments.toList(), new PrintStream(out, /* autoFlush= */ true, StandardCharsets.UTF_8));
    }

    private Stream<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines();
    }

    @Test
    void countsTheChecksThatCanBeTranslated() throws IOException {
        var exit = run(SCHEMA);

        assertThat(lines())
                .contains(
                        "public.t plpgsql: left to PostgreSQL: calls the function public.plain",
                        "public.past past_check: cannot be translated, as it is not immutable",
                        "public.t ordered: cannot be translated, as a locale or collation decides it",
                        "public.t plpgsql: cannot be translated, as it calls a function in another language than SQL",
                        "public.t zoned: cannot be translated, as it is not immutable",
                        "2 of 7 CHECKs translated (28.5 %), 1 of them in part",
                        "2 of 3 CHECKs that can be translated (66.6 %)")
                .anyMatch(line -> line.startsWith("public.t translated: translated; 5 values tried, "))
                .anyMatch(line -> line.startsWith("public.t in_part: translated only in part, as the locale decides"))
                .noneMatch(line -> line.startsWith("public.t possible: cannot"));
        assertThat(exit).isZero();
    }

    @Test
    void takesWhatIsFedToPsql() throws IOException {
        var exit = run(DUMP);

        assertThat(lines())
                .anyMatch(line -> line.startsWith("public.t t_a_check: translated; 5 values tried, "))
                .anyMatch(line -> line.startsWith("public.t b integer: translated; 5 values tried, "));
        assertThat(exit).isZero();
    }

    @Test
    void doesNotMistakeErrorsInWhatItCannotKnow() throws IOException {
        var exit = run(ERRORS, 200);

        assertThat(lines())
                .anyMatch(line -> line.startsWith("public.t a public.inverse: translated; 200 values tried, "))
                .anyMatch(line -> line.startsWith("public.t t_check: translated; 200 values tried, "));
        assertThat(exit).isZero();
    }

    /** Servers do not agree on which texts are numbers, so that such a cast is translated in part. */
    @ParameterizedTest
    @ValueSource(strings = {"14", "18"})
    void mindsWhatIsANumberToTheServer(String major) throws IOException {
        var casts = "create table t (a text check (a::int * 2 < 100), b text check (b::numeric > 1))";

        var exit = run(casts, 400, "--postgres", major);

        assertThat(lines())
                .filteredOn(line -> line.contains("check: translated only in part, as PostgreSQL reads numbers"))
                .hasSize(2);
        assertThat(exit).isZero();
    }

    @Test
    void doesNotMistakeTheErrorsOfDefaults() throws IOException {
        var exit = run(CURRENT_VALUE);

        assertThat(lines()).anyMatch(line -> line.startsWith("public.t b integer: translated; 5 values tried, "));
        assertThat(exit).isZero();
    }

    @Test
    void triesTheChecksBesideOneOfWholeRows() throws IOException {
        var exit = run(WHOLE_ROWS);

        assertThat(lines())
                .anyMatch(line -> line.startsWith("public.t whole: left to PostgreSQL: "))
                .anyMatch(line -> line.startsWith("public.t t_check: translated; 5 values tried, "));
        assertThat(exit).isZero();
    }

    @Test
    void findsRowsThatMeetAllConditions() throws IOException {
        var exit = run(FULL_OF_CONDITIONS, 200);

        assertThat(lines())
                .anyMatch(line ->
                        line.matches("public\\.t whole rows: translated; 200 values tried, [1-9]\\d* accepted, .*"));
        assertThat(exit).isZero();
    }

    @Test
    void triesTablesWhoseClassesNeedEachOther() throws IOException {
        var exit = run(DOMAINS);

        assertThat(lines())
                .anyMatch(line -> line.startsWith("public.t b public.town: translated; 5 values tried, "))
                .anyMatch(line -> line.startsWith("public.u other_check: translated; 5 values tried, "));
        assertThat(exit).isZero();
    }

    @Test
    void saysInALineWhyNothingCanBeCompared() throws IOException {
        var exit = run("create table t (a int);\ncreate table t (a int)");

        assertThat(lines().findFirst().orElseThrow())
                .startsWith("cannot be compared: ")
                .endsWith("schema.sql:2: relation \"t\" already exists (SQLSTATE 42P07)");
        assertThat(lines()).noneMatch(line -> line.startsWith("\tat "));
        assertThat(exit).isEqualTo(3);
    }

    @Test
    void refusesArgumentsThatItDoesNotKnow() {
        var exit = Differential.run(List.of("missing.sql"), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(exit).isEqualTo(2);
    }
}
