package io.github.jooqconformance.runtime.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.classes.DtoClasses;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.policy.Policy;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.Finding;
import io.github.jooqconformance.runtime.report.ReportFormat;
import io.github.jooqconformance.runtime.schema.Grant.Privilege;
import io.github.jooqconformance.runtime.testing.ReadManifest;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import jakarta.persistence.Column;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What a check tells an application depends on what its role may do, and on nothing else of the role. */
class RoleCheckTest {
    private static final String ROLE = "role_check_app";
    private static final String DDL = """
            create type genre as enum ('drama', 'comedy');
            create type span as range (subtype = integer);
            create domain price as numeric(6,2) check (value >= 0);
            create table film (
                film_id serial primary key,
                title varchar(255) default 'untitled' check (title <> ''),
                genre genre unique,
                years span,
                rate price,
                twice integer generated always as (2) stored);
            create index on film (title);
            create policy own on film using (film_id > 0);
            create function touch() returns trigger language plpgsql as 'begin return new; end';
            create trigger touched before update on film for each row execute function touch();
            create table events (at date) partition by range (at);
            create table events_2026 partition of events for values from ('2026-01-01') to ('2027-01-01');
            comment on table film is 'Films';
            comment on column film.title is 'As on the poster';
            comment on type genre is 'Genres';
            create view films as select * from film;
            """;
    private static final String GRANTS = "grant select, insert on film to " + ROLE
            + "; grant usage on sequence film_film_id_seq to " + ROLE + "; grant select on films to public;";

    enum Genre {
        drama,
        comedy
    }

    /** A class by hand. */
    record Film(
            int filmId,
            @NotNull String title,
            @Column(unique = true) @Nullable Genre genre) {}

    @BeforeAll
    static void createRole() {
        TestPostgres.execute(TestPostgres.newest().createDatabase(), "create role " + ROLE + " login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "grant usage on schema public to ROLE",
                "grant usage on schema public to ROLE; grant select on all tables in schema public to ROLE"
            })
    void aRoleThatIsGrantedNothingInTheModelNeedsNothing(String rights) {
        var url = database(DDL, "revoke all on schema public from public; " + rights.replace("ROLE", ROLE));

        assertThat(check(database(DDL), url).check().findings()).isEmpty();
        assertThat(check(database(DDL), url).check().coverage().unknown()).isEmpty();
    }

    @Test
    void needsWhatTheSchemaGrants() {
        var granted = database(DDL, GRANTS);

        assertThat(check(granted, granted).check().findings()).isEmpty();
        assertThat(rules(check(granted, database(DDL)).check()))
                .containsExactly(
                        Rule.SELECT_PRIVILEGE_MISSING, Rule.WRITE_PRIVILEGE_MISSING, Rule.SELECT_PRIVILEGE_MISSING);
    }

    @Test
    void needsTheSequenceThatInsertsTakeNumbersFrom() {
        var locked = database(DDL, GRANTS, "revoke all on sequence film_film_id_seq from " + ROLE);

        assertThat(rules(check(database(DDL, GRANTS), locked).check()))
                .containsExactly(Rule.SEQUENCE_PRIVILEGE_MISSING);
    }

    @Test
    void needsTheUseOfTheSchema() {
        var closed = database(DDL, GRANTS, "revoke all on schema public from public");

        assertThat(rules(check(database(DDL, GRANTS), closed).check())).containsExactly(Rule.SCHEMA_PRIVILEGE_MISSING);
    }

    @Test
    void needsWhatTheApplicationDeclares() {
        var url = database(DDL, GRANTS, "grant select on events to " + ROLE);
        var check = check(url, url);

        assertThat(check.withPrivileges(EnumSet.of(Privilege.SELECT)).check().findings())
                .isEmpty();
        assertThat(check.withPrivileges(EnumSet.of(Privilege.DELETE)).check().findings())
                .extracting(Finding::text)
                .containsExactly(
                        "JC822 public.events: expected grant delete on public.events to " + ROLE
                                + ", found nothing. The role of the application may not write it so (42501).",
                        "JC822 public.film: expected grant delete on public.film to " + ROLE
                                + ", found nothing. The role of the application may not write it so (42501).");
    }

    @Test
    void declaresForClassesByHandAsWell() {
        var url = database(DDL, "grant usage on schema public to " + ROLE);
        var check = ConformanceCheck.of(as(url), DtoClasses.of(Film.class));

        assertThat(rules(check.check())).doesNotContain(Rule.SELECT_PRIVILEGE_MISSING);
        assertThat(rules(check.withPrivileges(EnumSet.of(Privilege.SELECT)).check()))
                .contains(Rule.SELECT_PRIVILEGE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pg_description",
                "pg_attrdef",
                "pg_rewrite",
                "pg_inherits",
                "pg_constraint",
                "pg_index",
                "pg_am",
                "pg_trigger",
                "pg_policy",
                "pg_enum",
                "pg_range",
                "pg_sequence",
                "pg_proc",
                "pg_extension",
                "pg_roles"
            })
    void doesNotMissWhatTheRoleCannotRead(String catalog) {
        var closed = database(DDL, "revoke select on pg_catalog." + catalog + " from public");

        var report = check(database(DDL), closed).check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage().unknown()).isNotEmpty();
    }

    @Test
    void doesNotMissForClassesByHandWhatTheRoleCannotRead() {
        var ddl = DDL + "alter table film add constraint named check (title is not null);";
        var open = database(ddl);
        var closed = database(
                ddl, "revoke select on pg_catalog.pg_enum, pg_catalog.pg_constraint, pg_catalog.pg_index from public");

        var found = ConformanceCheck.of(as(open), DtoClasses.of(Film.class)).check();
        var foundInTheDark =
                ConformanceCheck.of(as(closed), DtoClasses.of(Film.class)).check();

        assertThat(rules(foundInTheDark)).isEqualTo(rules(found));
        assertThat(foundInTheDark.coverage().unknown()).contains("enum labels", "constraints");
    }

    @Test
    void stillTellsWhatItCanRead() {
        var closed = database(
                DDL.replace("varchar(255)", "varchar(50)"), "revoke select on pg_catalog.pg_description from public");

        assertThat(rules(check(database(DDL), closed).check())).contains(Rule.TYPE_NARROWED);
    }

    @Test
    void countsAndNamesWhatIsUnknownOrNotCompared() {
        var url = database(
                DDL,
                "create statistics film_stats on film_id, title from film;"
                        + "revoke select on pg_catalog.pg_description, pg_catalog.pg_sequence from public");

        var report = check(url, url).check();

        assertThat(ReportFormat.TEXT.render(report))
                .contains("not compared: 1: statistics object public.film_stats", "unknown: 2: comments; sequences");
        assertThat(ReportFormat.JSON.render(report))
                .contains("\"not_compared\" : 1", "\"statistics object public.film_stats\"", "\"unknown\" : 2");
    }

    @Test
    void failsIfItIsStrictAndSomethingIsUnknownOrNotCompared() {
        var clean = database(DDL);
        var unknown = database(DDL, "revoke select on pg_catalog.pg_policy from public");
        var notCompared = database(DDL, "create statistics film_stats on film_id, title from film");

        assertThat(check(clean, clean).withPolicy(Policy.strict()).verify().conforms())
                .isTrue();
        for (var url : List.of(unknown, notCompared)) {
            assertThat(check(clean, url).verify().conforms()).isTrue();
            assertThatThrownBy(check(clean, url).withPolicy(Policy.strict())::verify)
                    .isInstanceOf(NonConformanceException.class)
                    .hasMessageContaining("(fail): 1: ");
        }
    }

    private static String database(String... ddl) {
        return TestPostgres.newest().createDatabase(String.join("; ", ddl));
    }

    /** The check of a database as the role finds it, against what another one holds. */
    private static ConformanceCheck check(String expected, String actual) {
        return ConformanceCheck.of(as(actual), List.of(ReadManifest.of(expected)));
    }

    private static DataSource as(String url) {
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(ROLE);
        return database;
    }

    private static List<Rule> rules(ConformanceReport report) {
        return report.findings().stream().map(Finding::rule).toList();
    }
}
