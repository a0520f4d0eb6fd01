package io.github.jooqconformance.generator.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratedCode;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.model.SchemaMapping;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.Catalog;
import org.jooq.SQLDialect;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.MappedTable;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code is generated from the schema {@code dev}, and used with another. */
class MappedSchemaTest {
    /** Whatever can name the schema, beside an ordinary column. */
    private static final String SCHEMA = """
            create schema dev;
            set search_path to dev;
            create type mood as enum ('sad', 'happy');
            create domain code as text check (value <> 'dev.code');
            create function is_fine(mood) returns boolean immutable language sql return $1 = 'happy'::dev.mood;
            create table author (
                id serial primary key,
                mood mood not null default 'sad' check (is_fine(mood)),
                code code,
                dev text default 'dev.mood'
            );
            create table book (id int primary key, author_id int references author, moods mood[]);
            create index on author (is_fine(mood)) where mood = 'happy';
            create view happy as select * from author where mood = 'happy';
            reset search_path;
            """;

    private static final String MOVED = "alter schema dev rename to prod";

    private final Connection connection =
            TestPostgres.connect(TestPostgres.newest().createDatabase(SCHEMA));
    private List<Manifest> manifests = List.of();
    private Catalog catalog = DSL.catalog(DSL.name("none yet"));

    @TempDir
    Path target;

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void isWhereTheGeneratedCodeSaysItIs() throws Exception {
        generate(new SchemaMappingType().withInputSchema("dev").withOutputSchema("prod"));
        execute(MOVED);

        assertClean(new Settings());
    }

    @Test
    void isWhereItWasGeneratedIfNothingElseIsTold() throws Exception {
        generate(new SchemaMappingType().withInputSchema("dev").withOutputSchema("prod"));

        var report = ConformanceCheck.of(DSL.using(connection), manifests).check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.subject().schemas()).containsExactly("dev");
    }

    @Test
    void isTheFirstOfTheSearchPathIfTheCodeNamesNone() throws Exception {
        generate(new SchemaMappingType().withInputSchema("dev").withOutputSchemaToDefault(true));
        execute(MOVED);
        execute("set search_path to prod");

        assertClean(new Settings());
    }

    @Test
    void isWhereJooqRendersItTo() throws Exception {
        generate(new SchemaMappingType().withInputSchema("dev"));
        execute(MOVED);

        assertClean(mapping(new MappedSchema().withInput("dev").withOutput("prod")));
    }

    @Test
    void isWhereAPatternLeads() throws Exception {
        generate(new SchemaMappingType().withInputSchema("dev"));
        execute("alter schema dev rename to tenant_dev");

        assertClean(mapping(
                new MappedSchema().withInputExpression(Pattern.compile("d(.*)")).withOutput("tenant_d$1")));
    }

    @Test
    void isTheFirstOfTheSearchPathIfJooqOmitsTheDefaultSchema() throws Exception {
        generate(new SchemaMappingType().withInputSchema("dev"));
        execute(MOVED);
        execute("set search_path to prod");

        assertClean(new Settings().withRenderMapping(new RenderMapping().withDefaultSchema("dev")));
        assertClean(new Settings().withRenderSchema(false));
    }

    @Test
    void mayHaveTablesWithOtherNames() throws Exception {
        generate(new SchemaMappingType().withInputSchema("dev"));
        execute(MOVED);
        execute("alter table prod.author rename to prod_author");

        var settings = mapping(new MappedSchema()
                .withInput("dev")
                .withOutput("prod")
                .withTables(new MappedTable().withInput("author").withOutput("prod_author")));
        // The view names the table, and its text is not jOOQ's to map.
        execute("drop view prod.happy");

        assertThat(findings(settings)).containsExactly("JC101 prod.happy", "JC101 prod.happy");
    }

    @Test
    void isToldByTheUserWhereThereIsNoContext() throws Exception {
        generate(new SchemaMappingType().withInputSchema("dev"));
        execute(MOVED);

        var check = ConformanceCheck.of(DSL.using(connection), manifests)
                .withSchemaMapping(SchemaMapping.of(Map.of("dev", "prod")));

        assertThat(check.check().findings()).isEmpty();
    }

    @Test
    void reportsDriftUnderTheNamesOfTheDatabase() throws Exception {
        generate(new SchemaMappingType().withInputSchema("dev"));
        execute(MOVED);
        execute("drop view prod.happy; alter table prod.author alter mood drop default, alter code type text");
        execute("alter table prod.book drop constraint book_author_id_fkey");

        var expected = List.of(
                "JC101 prod.happy",
                "JC212 prod.author.code",
                "JC230 prod.author.mood",
                "JC320 prod.book.book_author_id_fkey");
        assertThat(findings(mapping(new MappedSchema().withInput("dev").withOutput("prod"))))
                .containsExactlyInAnyOrderElementsOf(twice(expected));
    }

    @Test
    void isMissingIfTheMappingLeadsNowhere() throws Exception {
        generate(new SchemaMappingType().withInputSchema("dev"));

        var findings = findings(mapping(new MappedSchema().withInput("dev").withOutput("prod")));

        assertThat(findings).contains("JC101 prod.author", "JC101 prod.book", "JC501 prod.mood");
    }

    private static List<String> twice(List<String> findings) {
        var both = new ArrayList<>(findings);
        both.addAll(findings);
        return both;
    }

    private static Settings mapping(MappedSchema schema) {
        return new Settings().withRenderMapping(new RenderMapping().withSchemata(schema));
    }

    private void generate(SchemaMappingType schema) throws Exception {
        GeneratedCode code = GeneratorRun.on(connection, target)
                .with(configuration ->
                        configuration.getGenerator().getDatabase().setSchemata(List.of(schema)))
                .generate();
        catalog = GeneratedCatalog.of(code);
        try (var compiled = code.compile()) {
            manifests = code.manifests(compiled);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertClean(Settings settings) {
        assertThat(findings(settings)).isEmpty();
    }

    /** What is found by the manifest, and then by the classes. */
    private List<String> findings(Settings settings) {
        var database = DSL.using(connection, SQLDialect.POSTGRES, settings);
        var findings = new ArrayList<String>();
        for (var check : List.of(ConformanceCheck.of(database, manifests), ConformanceCheck.of(database, catalog))) {
            var report = check.check();
            assertThat(report.coverage().tables()).isNotEmpty();
            findings.addAll(texts(report));
        }
        return findings;
    }

    private static List<String> texts(ConformanceReport report) {
        return report.findings().stream()
                .map(finding -> finding.rule().code() + " " + finding.location())
                .toList();
    }
}
