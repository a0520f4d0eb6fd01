package io.github.jooqconformance.runtime.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.classes.DtoClasses;
import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.model.SchemaMapping;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.testing.ReadManifest;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Several schemas, each of which is to be like one of the model. */
class TenantsTest {
    /** Objects that name each other, and one in a schema that all share. */
    private static final String TABLES = """
            create type mood as enum ('sad', 'happy');
            create domain code as text check (value <> 'public.code');
            create function is_fine(mood) returns boolean immutable language sql as $$select $1 = 'happy'$$;
            create table author (
                id serial primary key,
                mood mood not null default 'sad' check (is_fine(mood)),
                code code,
                country text references shared.country);
            create table book (id int primary key, author_id int references author);
            create view happy as select * from author where mood = 'happy';
            """;

    private static final String SHARED = "create schema shared; create table shared.country (code text primary key);";

    /** A class by hand. */
    record Book(int id, @Nullable Integer authorId) {}

    private final Manifest model = ReadManifest.of(database(SHARED, TABLES));
    private final Manifest shared = ReadManifest.of(database(SHARED), "shared");

    private static String database(String... ddl) {
        return TestPostgres.newest().createDatabase(String.join(";", ddl));
    }

    private static String tenant(String schema) {
        return "create schema " + schema + "; set search_path to " + schema + "; " + TABLES;
    }

    private static DataSource dataSource(String url) {
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        return database;
    }

    private ConformanceCheck check(String url, String... places) {
        return ConformanceCheck.of(dataSource(url), List.of(model, shared)).withTenants("public", List.of(places));
    }

    private static List<String> findings(ConformanceReport report) {
        return report.findings().stream()
                .map(finding -> finding.rule().code() + " " + finding.location())
                .toList();
    }

    @Test
    void conformEachIfTheyAreLikeTheModel() {
        var report = check(database(SHARED, tenant("one"), tenant("\"T w.o\"")), "one", "T w.o")
                .check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.subject().schemas()).containsExactly("T w.o", "one", "shared");
        assertThat(report.coverage().tables())
                .extracting(QualifiedName::toString)
                .containsExactly(
                        "\"T w.o\".author",
                        "\"T w.o\".book",
                        "\"T w.o\".happy",
                        "one.author",
                        "one.book",
                        "one.happy",
                        "shared.country");
    }

    @Test
    void areToldApartInOneReport() {
        var url = database(
                SHARED,
                tenant("one"),
                tenant("two"),
                "drop table one.book; alter table two.author alter code drop default;"
                        + "alter table two.book add note text; alter type two.mood add value 'so so';"
                        + "alter table shared.country add name text");

        assertThat(findings(check(url, "one", "two").check()))
                .containsExactly(
                        "JC101 one.book", "JC511 two.mood", "JC202 shared.country.name", "JC202 two.book.note");
    }

    @Test
    void mayBeTheModelsOwnSchemaAndOthers() {
        var url = database(SHARED, TABLES, tenant("one"), "drop view one.happy");

        assertThat(findings(check(url, "public", "one").check())).containsExactly("JC101 one.happy");
        assertThat(findings(check(url, "one").check())).containsExactly("JC101 one.happy");
    }

    @Test
    void areFoundByAPattern() {
        var url = database(
                SHARED,
                tenant("tenant_1"),
                tenant("tenant_2"),
                "create schema other; create schema my_tenant_3; drop view tenant_2.happy");

        var report = check(url, "tenant_*").check();

        assertThat(report.subject().schemas()).containsExactly("shared", "tenant_1", "tenant_2");
        assertThat(findings(report)).containsExactly("JC101 tenant_2.happy");
    }

    @Test
    void areNoneOfPostgresOwnSchemas() {
        assertThat(check(database("drop schema public;", SHARED, tenant("one")), "*")
                        .check()
                        .subject()
                        .schemas())
                .containsExactly("one", "shared");
    }

    @Test
    void isToldIfThereIsNone() {
        var report = check(database(SHARED), "tenant_*", "client_*").check();

        assertThat(report.coverage().tables()).isEmpty();
        assertThat(report.coverage().notCompared())
                .containsExactly(
                        "schemas like client_*, for there are none", "schemas like tenant_*, for there are none");
    }

    @Test
    void isMissingIfItIsNamedAndNotThere() {
        assertThat(findings(check(database(SHARED, tenant("one")), "one", "two").check()))
                .contains("JC101 two.author", "JC501 two.mood")
                .noneMatch(finding -> finding.contains("one."));
    }

    @Test
    void areThoseOfClassesByHandAsWell() {
        var url = database(SHARED, tenant("one"), tenant("two"), "alter table two.book drop author_id");

        var report = ConformanceCheck.of(dataSource(url), DtoClasses.of(Book.class))
                .withTenants("public", List.of("one", "two"))
                .check();

        assertThat(findings(report)).containsExactly("JC062 two.book.author_id");
    }

    @Test
    void leaveOtherSchemasWhereAMappingLeads() {
        var url = database(SHARED, tenant("one"), "alter schema shared rename to common");
        assertThat(findings(check(url, "one")
                        .withSchemaMapping(SchemaMapping.of(Map.of("shared", "common")))
                        .check()))
                .isEmpty();
    }

    @Test
    void haveToBeSomewhere() {
        var check = ConformanceCheck.of(dataSource(database()), List.of(model));

        assertThatThrownBy(() -> check.withTenants("public", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no place for the schema public");
    }
}
