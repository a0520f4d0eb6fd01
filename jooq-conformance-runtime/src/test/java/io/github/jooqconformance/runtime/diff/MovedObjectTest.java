package io.github.jooqconformance.runtime.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables and sequences that go to another of the schemas that are compared. */
class MovedObjectTest {
    private static final String DATABASE = TestPostgres.newest().createDatabase();

    @Test
    void tellsATableThatWasMovedWithAllThatItHasAsOneDifference() throws SQLException {
        assertThat(differences("alter table film set schema archive"))
                .extracting(Difference::toString)
                .containsExactly("Difference[rule=TABLE_RENAMED, location=public.film, expected=Optional[public.film],"
                        + " actual=Optional[archive.film]]");
    }

    @Test
    void takesATableOfOtherColumnsForAnotherOne() throws SQLException {
        assertThat(differences("drop table film cascade; create table archive.film (id bigint)"))
                .extracting(Difference::rule)
                .contains(Rule.TABLE_MISSING, Rule.TABLE_UNEXPECTED)
                .doesNotContain(Rule.TABLE_RENAMED);
    }

    @Test
    void movesItBack() throws SQLException {
        var move = differences("alter table film set schema archive").get(0);
        var statement = move.remedy().statement(move).orElseThrow();

        assertThat(statement).isEqualTo("alter table archive.film set schema public");
        assertThat(differences("alter table film set schema archive; " + statement))
                .isEmpty();
    }

    @Test
    void tellsASequenceThatWasMovedOnceWhateverTakesItsNumbers() throws SQLException {
        var moves = differences("alter sequence counter set schema archive");

        assertThat(moves)
                .extracting(Difference::toString)
                .containsExactly(
                        "Difference[rule=SEQUENCE_RENAMED, location=public.counter, expected=Optional[public.counter],"
                                + " actual=Optional[archive.counter]]");
        assertThat(moves.get(0).remedy().statement(moves.get(0)))
                .contains("alter sequence archive.counter set schema public");
    }

    private static List<Difference> differences(String migration) throws SQLException {
        try (var connection = TestPostgres.connect(DATABASE)) {
            connection.setAutoCommit(false);
            var expected = read(
                    connection,
                    "create schema archive; create table film (id serial primary key, title text unique,"
                            + " sequel int references film); create index film_title on film (title);"
                            + " create table rental (film int references film); create sequence counter;"
                            + " create table counted (id int default nextval('counter'),"
                            + " twice int default nextval('counter') * 2)");
            var actual = read(connection, migration);
            connection.rollback();
            return SchemaDiff.between(expected, actual);
        }
    }

    private static SchemaSnapshot read(Connection connection, String ddl) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(ddl);
            return PostgresCatalog.read(connection, List.of("archive", "public"));
        }
    }
}
