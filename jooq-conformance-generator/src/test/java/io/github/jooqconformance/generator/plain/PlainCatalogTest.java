package io.github.jooqconformance.generator.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.generator.testing.SchemaNames;
import io.github.jooqconformance.runtime.model.JooqModel;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.impl.DSL;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.SyntheticObjectsType;
import org.jooq.meta.jaxb.SyntheticPrimaryKeyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainCatalogTest {
    private static final Path SCHEMAS = Path.of("src", "test", "resources", "golden");

    @TempDir
    Path target;

    @ParameterizedTest
    @CsvSource({"film, 14", "film, 18", "edges, 14", "edges, 18", "types, 18"})
    void conformsToTheSchemaItWasGeneratedFrom(String name, int major) throws Exception {
        var url = TestPostgres.of(major)
                .createDatabase(Files.readString(SCHEMAS.resolve(name).resolve("schema.sql")));
        try (var connection = TestPostgres.connect(url)) {
            var catalog = GeneratedCatalog.of(connection, target);

            var report = ConformanceCheck.of(DSL.using(connection), catalog).check();

            assertThat(report.findings()).isEmpty();
            assertThat(report.coverage().tables()).isNotEmpty();
        }
    }

    /** Plain jOOQ's classes for these names do not compile. */
    @Test
    void conformsWithHostileNames() throws Exception {
        var url = TestPostgres.newest()
                .createDatabase(Files.readString(SCHEMAS.resolve("hostile").resolve("schema.sql")));
        try (var connection = TestPostgres.connect(url)) {
            var code = GeneratorRun.on(connection, target, SchemaNames.in(connection))
                    .generate();

            var report = ConformanceCheck.of(DSL.using(connection), GeneratedCatalog.of(code))
                    .check();

            assertThat(report.findings()).isEmpty();
        }
    }

    @Test
    void saysNothingOfWhatTheGeneratorWasToldToLeaveOut() throws Exception {
        var report = reportOn("""
                create table parent (id int primary key, code text unique check (code <> ''));
                comment on table parent is 'A parent.';
                create table child (id int primary key, parent int references parent, name text);
                create index on child (name);
                """, configuration -> {
            var generator = configuration.getGenerator();
            generator.getGenerate().withRelations(false).withIndexes(false).withComments(false);
            generator.getDatabase().withIncludeCheckConstraints(false);
        });

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void goesByTheColumnsThatWereGenerated() throws Exception {
        var report = reportOn(
                "create table t (a int primary key, hidden int unique); create index on t (hidden, a)",
                configuration -> configuration
                        .getGenerator()
                        .getDatabase()
                        .withIncludeExcludeColumns(true)
                        .withExcludes("hidden"));

        assertThat(report.findings())
                .extracting(finding -> finding.rule().code())
                .containsOnly("JC202");
    }

    @Test
    void leavesTypesAloneThatTheUserReplaced() throws Exception {
        var report = reportOn(
                "create table t (id int primary key, flag int not null, address inet, code char(3))",
                configuration -> configuration
                        .getGenerator()
                        .getDatabase()
                        .withForcedTypes(
                                new ForcedType()
                                        .withUserType("java.lang.Boolean")
                                        .withConverter("org.jooq.Converter.ofNullable("
                                                + "Integer.class, Boolean.class, i -> i != 0, b -> b ? 1 : 0)")
                                        .withIncludeExpression(".*\\.flag"),
                                new ForcedType().withName("VARCHAR").withIncludeExpression(".*\\.address")));

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void doesNotAskTheDatabaseForSyntheticKeys() throws Exception {
        var report = reportOn(
                "create table t (id int primary key); create table u (a int); create view v as select * from t",
                configuration -> configuration
                        .getGenerator()
                        .getDatabase()
                        .withSyntheticObjects(new SyntheticObjectsType()
                                .withPrimaryKeys(
                                        new SyntheticPrimaryKeyType()
                                                .withTables("u")
                                                .withFields("a"),
                                        new SyntheticPrimaryKeyType()
                                                .withTables("v")
                                                .withFields("id"))));

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void hasToHoldTables() {
        assertThatThrownBy(() -> JooqModel.of(List.of(DSL.schema("empty"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("empty");
    }

    private ConformanceReport reportOn(String ddl, Consumer<Configuration> settings) throws Exception {
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase(ddl))) {
            var catalog = GeneratedCatalog.of(connection, target, settings);
            return ConformanceCheck.of(DSL.using(connection), catalog).check();
        }
    }
}
