package io.github.jooqconformance.generator.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlywayMigrationsTest {
    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void createProject() {
        project = new Project(directory);
    }

    @Test
    void appliesVersionsThenRepeatablesThenCallbacks() {
        project.file("db/V10__language.sql", "alter table film add language text;")
                .file("db/V2.1__film.sql", "create table film (id int);")
                .file("db/R__titles.sql", "create view titles as select language from film;")
                .file("db/U10__language.sql", "drop table film;")
                .file("db/afterMigrate.sql", "create view more_titles as select * from titles;");

        assertThat(project.tables()).containsExactly("public.film", "public.more_titles", "public.titles");
    }

    @Test
    void runsWhatCannotRunInATransaction() {
        project.file("db/V1__film.sql", "create table film (id int);", "create index concurrently on film (id);");

        assertThat(project.tables()).containsExactly("public.film");
    }

    @Test
    void runsSeveralDirectoriesAsOneSequence() {
        project.option("conformance.migrations", "one,two")
                .file("one/V1__film.sql", "create table film (id int);")
                .file("one/V3__view.sql", "create view titles as select title from film;")
                .file("two/V2__title.sql", "alter table film add title text;");

        assertThat(project.tables()).containsExactly("public.film", "public.titles");
    }

    @Test
    void looksIntoSubdirectories() {
        project.file("db/2024/V1__film.sql", "create table film (id int);")
                .file("db/2025/V2__actor.sql", "create table actor (id int);")
                .file("db/drafts/idea.sql", "nonsense");

        assertThat(project.tables()).containsExactly("public.actor", "public.film");
    }

    @Test
    void fillsInPlaceholders() {
        project.option("conformance.flyway.placeholders.name", "film")
                .file("db/V1__film.sql", "create table ${name} (id int);");

        assertThat(project.tables()).containsExactly("public.film");
    }

    @Test
    void leavesPlaceholdersAloneIfToldTo() {
        project.option("conformance.flyway.placeholderReplacement", "false")
                .file("db/V1__film.sql", "create table film (title text default '${title}');");

        assertThat(project.after("select column_default from information_schema.columns where table_name = 'film'"))
                .containsExactly("'${title}'::text");
    }

    @Test
    void saysWhereThePlaceholdersValueGoes() {
        project.file("db/V1__film.sql", "create table ${name} (id int);");

        assertThatThrownBy(project::start)
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("db: Unable to parse statement in db/V1__film.sql")
                .hasMessageContaining("No value provided for placeholder: ${name}.")
                .hasMessageContaining("The value of ${name} is the option conformance.flyway.placeholders.name.");
    }

    @Test
    void createsAndUsesTheSchemasOfFlyway() {
        project.option("conformance.flyway.schemas", "app,audit")
                .file("db/V1__film.sql", "create table film (id int);", "create table audit.film (id int);");

        assertThat(project.tables()).containsExactly("app.film", "audit.film");
    }

    @Test
    void leavesNoHistoryInTheDefaultSchema() {
        project.option("conformance.flyway.defaultSchema", "app")
                .file("db/V1__film.sql", "create table film (id int);");

        assertThat(project.tables()).containsExactly("app.film");
    }

    @Test
    void findsTheHistoryAfterAChangeOfTheSearchPath() {
        project.file(
                "db/V1__app.sql",
                "create schema app;",
                "do $$ begin execute format('alter database %I set search_path = app', current_database()); end $$;");

        assertThat(project.tables()).isEmpty();
    }

    @Test
    void pointsToTheLineThatPostgresPointsTo() {
        project.file(
                "db/V1__film.sql",
                "create table language (id int);",
                "-- The films",
                "/* of the",
                "   store */ create table film (",
                "    title text default '\uD83C\uDFAC',",
                "    year yaer",
                ");");

        assertThatThrownBy(project::start)
                .isInstanceOfSatisfying(MigrationException.class, e -> {
                    assertThat(e.file()).isEqualTo("db/V1__film.sql");
                    assertThat(e.line()).hasValue(6);
                    assertThat(e.sqlState()).contains("42704");
                })
                .hasMessage("""
                        db/V1__film.sql:6: type "yaer" does not exist (SQLSTATE 42704)
                        Correct the migration and generate again: nothing of this run is kept.""");
    }

    @Test
    void pointsToTheStatementWherePostgresPointsNowhere() {
        project.file(
                "db/V1__film.sql",
                "create table film (id int primary key);",
                "",
                "insert into film",
                "values (1), (1);");

        assertThatThrownBy(project::start).hasMessage("""
                        db/V1__film.sql:3: duplicate key value violates unique constraint "film_pkey" (SQLSTATE 23505)
                          Detail: Key (id)=(1) already exists.
                        Correct the migration and generate again: nothing of this run is kept.""");
    }

    @Test
    void namesTheCallbackThatFails() {
        project.file("db/V1__film.sql", "create table film (id int);")
                .file("db/afterMigrate.sql", "", "grant select", "on actor to public;");

        assertThatThrownBy(project::start)
                .hasMessageStartingWith("db/afterMigrate.sql:2: relation \"actor\" does not exist (SQLSTATE 42P01)");
    }

    @Test
    void showsWhatPostgresSaysOfRowsThatItRefuses() {
        project.file("db/V1__film.sql", "create table film (id int);", "copy film from stdin;", "1", "x", "\\.");

        assertThatThrownBy(project::start).hasMessage("""
                        db/V1__film.sql:2: invalid input syntax for type integer: "x" (SQLSTATE 22P02)
                          Context: COPY film, line 2, column id: "x"
                        Correct the migration and generate again: nothing of this run is kept.""");
    }

    @Test
    void appliesVersionsAfterOtherScripts() {
        project.option("conformance.migrations", "first,db")
                .file("first/roles.sql", "create table role (id int);")
                .file("db/V0.1__film.sql", "create table film (id int);");

        assertThat(project.tables()).containsExactly("public.film", "public.role");
    }

    @Test
    void appliesVersionZeroBeforeOtherScripts() {
        project.file("db/V0__film.sql", "create table film (id int);");

        assertThat(project.tables()).containsExactly("public.film");
    }

    @Test
    void refusesToSkipVersionZeroAfterOtherScripts() {
        project.option("conformance.migrations", "first,db")
                .file("first/roles.sql", "create table role (id int);")
                .file("db/V0__film.sql", "create table film (id int);")
                .file("db/V1__actor.sql", "create table actor (id int);");

        assertThatThrownBy(project::start)
                .hasMessageStartingWith(
                        "db/V0__film.sql: Flyway skips version 0 because scripts of another style were applied"
                                + " before. Give it a version above 0.");
    }

    @Test
    void runsInTheTimeZoneOfNoMachine() {
        project.file("db/V1__film.sql", "create table film as select current_setting('timezone') zone;");

        assertThat(project.afterInTokyo("select zone || ' ' || current_setting('timezone') from film"))
                .containsExactly("UTC UTC");
    }

    @Test
    void namesTwoFilesOfOneVersion() {
        project.file("db/V1__film.sql", "select 1;").file("db/V1__actor.sql", "select 1;");

        assertThatThrownBy(project::start)
                .isInstanceOf(MigrationException.class)
                .hasMessageContainingAll(
                        "Found more than one migration with version 1", "-> db/V1__film.sql", "-> db/V1__actor.sql");
    }
}
