package io.github.jooqconformance.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratedCode;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import org.jooq.Domain;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** jOOQ's classes of domains and composite types refer to each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DomainOrderTest {
    private static final String DDL = """
            create type mood as enum ('sad', 'happy');
            create domain z_mood as mood not null;
            create type verse as (mood z_mood);
            create domain m_verse as verse not null;
            create type page as (first m_verse, others m_verse[]);
            create domain a_page as page;
            create table book (
                id int primary key, page a_page, mood z_mood default 'happy', moods z_mood[], verses m_verse[]);
            """;

    private Connection connection;
    private GeneratedCode code;

    @BeforeAll
    void generate(@TempDir Path target) throws Exception {
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(DDL));
        code = GeneratorRun.on(connection, target, "public").generate();
    }

    @AfterAll
    void close() throws Exception {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Domains", "Public", "tables.Book", "udt.Verse", "udt.Page", "tables.records.BookRecord"})
    void letsAnyClassBeTheFirst(String first) throws Exception {
        try (var compiled = code.compile()) {
            Class.forName(compiled.type(first).getName(), true, compiled.loader());

            for (var constant : Arrays.asList("A_PAGE", "M_VERSE", "Z_MOOD")) {
                var domain =
                        (Domain<?>) compiled.type("Domains").getField(constant).get(null);
                assertThat(domain.getDataType().getType().getSimpleName()).isIn("PageRecord", "VerseRecord", "Mood");
            }
        }
    }

    @Test
    void readsAndWritesTheirValues() throws Exception {
        try (var compiled = code.compile()) {
            var database = DSL.using(connection, SQLDialect.POSTGRES);
            database.execute("""
                    insert into book (id, page, moods, verses)
                    values (1, '("(sad)","{(happy)}")', '{sad,happy}', '{(happy)}')""");
            var book = (Table<?>) compiled.type("tables.Book").getField("BOOK").get(null);

            var copy = (TableRecord<?>) database.fetchSingle(book).into(book);
            copy.changed(true);
            copy.set(DSL.field("id", Integer.class), 2);
            copy.attach(database.configuration());
            copy.insert();

            assertThat(database.fetchValue("select count(distinct (page, mood, moods, verses)::text) from book"))
                    .isEqualTo(1L);
            assertThat(copy.get("mood")).hasToString("happy");
        }
    }
}
