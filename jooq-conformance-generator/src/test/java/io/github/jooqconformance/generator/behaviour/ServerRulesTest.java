package io.github.jooqconformance.generator.behaviour;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.mapping.ServerRules;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import io.github.jooqconformance.runtime.validation.Violation;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real server refuses, told in the words of the table's DTO. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerRulesTest {
    private static final String DDL = """
            create table language (code char(2) primary key, name text not null constraint language_name_key unique);
            insert into language values ('de', 'Deutsch');
            create domain price as numeric(4, 2) constraint price_positive check (value > 0);
            create table film (
                film_id int primary key,
                title varchar(10) not null check (title <> ''),
                release_year int,
                language_code char(2) references language,
                rental_days int not null default 3,
                low price,
                high price,
                label text,
                shown daterange,
                constraint film_title_key unique (title, release_year),
                constraint film_label check (label = md5(title)),
                constraint film_shown exclude using gist (shown with &&));
            create unique index film_label_key on film (lower(label));
            comment on constraint film_label on film is 'must be the digest of the title';
            comment on constraint film_title_key on film is 'is in the catalogue already';
            insert into film values (1, 'M', 1931, 'de', 3, null, null, null, '[2020-01-01, 2020-02-01)');
            """;

    private Connection connection;
    private DSLContext database;
    private Compiled code;

    @BeforeAll
    void generate(@TempDir Path target) throws Exception {
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(DDL));
        database = DSL.using(connection, SQLDialect.POSTGRES);
        code = GeneratorRun.on(connection, target, "public").generate().compile();
    }

    @AfterAll
    void close() throws Exception {
        code.close();
        connection.close();
    }

    private DataAccessException refusal(String sql) {
        try {
            database.execute(sql);
            throw new AssertionError("PostgreSQL accepts " + sql);
        } catch (DataAccessException e) {
            return e;
        }
    }

    @SuppressWarnings("unchecked") // The method is generated so.
    private Optional<Violation> violation(String dto, Throwable failure) throws ReflectiveOperationException {
        var method = code.type("tables.dtos." + dto).getMethod("violation", Throwable.class);
        return (Optional<Violation>) requireNonNull(method.invoke(null, failure));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            insert into film (film_id) values (2)                                   | title: must not be null (23502)
            insert into film (film_id, title, rental_days) values (2, 'x', null)    | rentalDays: must not be null (23502)
            insert into film (film_id, title) values (1, 'x')                       | filmId: must be unique (film_pkey)
            insert into film (film_id, title, release_year) values (2, 'M', 1931)   | is in the catalogue already (film_title_key)
            insert into film (film_id, title) values (2, '')                        | title: must not be empty (film_title_check)
            insert into film (film_id, title, label) values (2, 'x', 'y')           | must be the digest of the title (film_label)
            insert into film (film_id, title, language_code) values (2, 'x', 'xx')  | languageCode: must be in language (film_language_code_fkey)
            insert into film (film_id, title, high) values (2, 'x', 0)              | must be greater than 0 (price_positive)
            insert into film (film_id, title, shown) values (2, 'x', '[2020-01-09, 2020-01-10)') | must not conflict with another row (film_shown)
            insert into film (film_id, title) values (2, 'much too long')           | must not be too long for its type (22001)
            insert into film (film_id, title, low) values (2, 'x', 100)             | must be within the range of its type (22003)
            insert into film (film_id, title) values (2, cast(1 / 0 as text))        | must be a value that PostgreSQL accepts (22012)
            """)
    void tellsWhatIsWrongWithARow(String sql, String expected) throws Exception {
        assertThat(violation("FilmDto", refusal(sql))).hasValueSatisfying(violation -> {
            assertThat(violation).hasToString(expected);
            assertThat(violation.rejectedValue()).isEmpty();
        });
    }

    @Test
    void tellsOfAUniqueIndexAsOfAConstraint() throws Exception {
        database.execute("update film set label = md5(title)");

        var refusal = refusal("insert into film (film_id, title, label) values (2, 'M', md5('M'))");

        assertThat(violation("FilmDto", refusal)).map(Violation::constraint).contains("film_label_key");
    }

    @Test
    void tellsWhetherARowIsReferredToOrRefers() throws Exception {
        var refusal = refusal("delete from language");

        assertThat(violation("LanguageDto", refusal).map(Violation::constraint)).contains("film_language_code_fkey");
        assertThat(violation("LanguageDto", refusal).map(Violation::path)).contains("");
    }

    @Test
    void findsTheCauseOfAnException() throws Exception {
        var wrapped = new IllegalStateException("adding a film", refusal("insert into film (film_id) values (2)"));

        assertThat(violation("FilmDto", wrapped)).map(Violation::path).contains("title");
    }

    @Test
    void tellsOnlyOfRows() throws Exception {
        assertThat(violation("FilmDto", refusal("select nothing"))).isEmpty();
        assertThat(violation("FilmDto", new IllegalStateException("no database at all")))
                .isEmpty();
    }

    @Test
    void tellsLessOfATableThatItDoesNotKnow() {
        var refusal = refusal("insert into film (film_id, title) values (1, 'x')");

        assertThat(ServerRules.UNKNOWN_TABLE.violation(refusal)).get().hasToString("must be unique (film_pkey)");
    }
}
