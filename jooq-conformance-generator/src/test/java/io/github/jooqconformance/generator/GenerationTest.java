package io.github.jooqconformance.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratedCode;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.impl.DSL;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs of jOOQ's code generator, in the ways that users configure it. */
class GenerationTest {
    private static final String DDL = """
            create type rating as enum ('G', 'PG');
            create table film (id int primary key, title varchar(100) not null check (title <> ''), rating rating, tags text[]);
            create table actor (id int primary key, film_id int references film);
            create view film_list as select id, title from film;
            create schema stock;
            create table stock.film (copy int primary key, rating rating);
            """;
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path target;

    private Connection connection;

    @BeforeEach
    void connect() {
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(DDL));
    }

    @AfterEach
    void disconnect() throws Exception {
        connection.close();
    }

    private GeneratorRun run(String... schemas) {
        return GeneratorRun.on(connection, target, schemas);
    }

    private GeneratorRun run(Consumer<Configuration> settings) {
        return run("public", "stock").with(settings);
    }

    private GeneratorRun runWith(Generate generate) {
        return run(c -> c.getGenerator().setGenerate(generate));
    }

    private void execute(String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertConforms(GeneratedCode code) throws Exception {
        try (var compiled = code.compile()) {
            var manifests = code.manifests(compiled);
            assertThat(manifests).hasSize(2);
            assertThat(ConformanceCheck.of(DSL.using(connection), manifests)
                            .check()
                            .findings())
                    .isEmpty();
        }
    }

    /** The times at which the files were last written. */
    private Map<String, FileTime> times(GeneratedCode code) throws IOException {
        var times = new TreeMap<String, FileTime>();
        for (var path : code.texts().keySet()) {
            times.put(path, Files.getLastModifiedTime(target.resolve(path)));
        }
        return times;
    }

    @Test
    void generatesFromSeveralSchemasWithTablesOfOneName() throws Exception {
        var code = run("public", "stock").generate();

        assertThat(code.texts())
                .containsKeys(
                        "generated/db/public_/PublicManifest.java",
                        "generated/db/public_/tables/dtos/FilmDto.java",
                        "generated/db/public_/tables/dtos/FilmListDto.java",
                        "generated/db/stock/StockManifest.java",
                        "generated/db/stock/tables/dtos/FilmDto.java",
                        "META-INF/jooq-conformance/generated.db/public.json",
                        "META-INF/jooq-conformance/generated.db/public.schema.json",
                        "META-INF/jooq-conformance/generated.db/redis/redis_schemas.json",
                        "META-INF/jooq-conformance/generated.db/stock.json",
                        "META-INF/jooq-conformance/generated.db/stock.schema.json");
        assertThat(code.text("generated/db/stock/tables/dtos/FilmDto.java"))
                .contains("import generated.db.public_.enums.Rating;");
        assertConforms(code);
    }

    @Test
    void generatesTheCompositeTypesOfASchemaWithoutTables() throws Exception {
        execute("create schema types; create type types.size as (width int, height int);"
                + "alter table public.film add size types.size");

        var code = run("public", "types").generate();

        assertThat(code.text("generated/db/public_/tables/dtos/FilmDto.java"))
                .contains("import generated.db.types.udt.dtos.SizeDto;");
        assertThat(code.text("generated/db/types/udt/dtos/SizeDto.java")).contains("public record SizeDto(");
        assertConforms(code);
    }

    @Test
    void checksAnEnumOfASchemaThatIsNotGenerated() throws Exception {
        var code = run("stock").generate();

        try (var compiled = code.compile()) {
            execute("alter type rating add value 'R'");
            var report = ConformanceCheck.of(DSL.using(connection), code.manifests(compiled))
                    .check();
            assertThat(report.findings())
                    .extracting(finding -> finding.rule().code())
                    .containsExactly("JC511");
        }
    }

    @Test
    void touchesNoFileThatWouldNotChange() throws Exception {
        var first = run("public", "stock").generate();
        var texts = first.texts();
        for (var path : texts.keySet()) {
            Files.setLastModifiedTime(target.resolve(path), LONG_AGO);
        }

        var second = run("public", "stock").generate();

        assertThat(second.texts()).isEqualTo(texts);
        assertThat(times(second).values()).containsOnly(LONG_AGO);
    }

    @Test
    void writesWhatChangedAndDeletesWhatIsGone() throws Exception {
        for (var path : run("public", "stock").generate().texts().keySet()) {
            Files.setLastModifiedTime(target.resolve(path), LONG_AGO);
        }
        execute("drop table actor; alter table stock.film add column shelf int");

        var code = run("public", "stock").generate();

        assertThat(code.texts()).doesNotContainKey("generated/db/public_/tables/dtos/ActorDto.java");
        var times = times(code);
        assertThat(times.get("generated/db/stock/tables/dtos/FilmDto.java")).isGreaterThan(LONG_AGO);
        assertThat(times.get("META-INF/jooq-conformance/generated.db/stock.json"))
                .isGreaterThan(LONG_AGO);
        assertThat(times.get("generated/db/public_/tables/dtos/FilmDto.java")).isEqualTo(LONG_AGO);
        assertConforms(code);
    }

    @Test
    void deletesWhatBelongsToSchemasThatAreNoLongerConfigured() throws Exception {
        run("public", "stock").generate();

        var code = run("stock").generate();

        assertThat(code.texts())
                .containsKey("META-INF/jooq-conformance/generated.db/stock.json")
                .containsKey("META-INF/jooq-conformance/generated.db/stock.schema.json")
                .doesNotContainKey("META-INF/jooq-conformance/generated.db/public.json")
                .doesNotContainKey("META-INF/jooq-conformance/generated.db/public.schema.json")
                .doesNotContainKey("generated/db/public_/tables/dtos/FilmDto.java");
    }

    @Test
    void keepsEverythingOfSchemasWhoseVersionIsTheSame() throws Exception {
        Consumer<Configuration> versions = c -> c.getGenerator().getDatabase().setSchemaVersionProvider("select 'V1'");
        var texts = run(versions).generate().texts();
        execute("drop table actor");

        var code = run(versions).generate();

        assertThat(code.texts()).isEqualTo(texts);
    }

    @Test
    void generatesManifestsWithoutDtos() throws Exception {
        var code =
                run("public", "stock").withOption("conformance.dtos", "false").generate();

        assertThat(code.texts().keySet()).noneMatch(path -> path.contains("Dto"));
        assertConforms(code);
    }

    @Test
    void generatesTheConfiguredShapes() throws Exception {
        var code = run("public", "stock")
                .withOption("conformance.shapes", "row,update")
                .generate();

        assertThat(code.texts())
                .containsKeys(
                        "generated/db/stock/tables/dtos/FilmDto.java", "generated/db/stock/tables/dtos/FilmUpdate.java")
                .doesNotContainKey("generated/db/stock/tables/dtos/FilmInsert.java");
        assertConforms(code);
    }

    @Test
    void generatesViewsToBeReadOnly() throws Exception {
        var code = run("public", "stock").generate();

        assertThat(code.texts().keySet())
                .filteredOn(path -> path.contains("/dtos/FilmList"))
                .containsExactly("generated/db/public_/tables/dtos/FilmListDto.java");
    }

    @Test
    void namesDtosByTheConfiguredSuffix() throws Exception {
        var code = run("public", "stock")
                .withOption("conformance.dto.suffix", "Row")
                .generate();

        assertThat(code.text("generated/db/stock/tables/dtos/FilmRow.java")).contains("public record FilmRow(");
        assertConforms(code);
    }

    @Test
    void writesSnapshotsToTheConfiguredDirectory() throws Exception {
        var resources = target.resolveSibling(target.getFileName() + "-resources");

        var code = run("public", "stock")
                .withOption("conformance.resources", resources.toString())
                .generate();

        assertThat(code.texts().keySet()).noneMatch(path -> path.endsWith(".json"));
        assertThat(resources.resolve("META-INF/jooq-conformance/generated.db/stock.json"))
                .isRegularFile();
    }

    @Test
    void expectsTheSchemaByItsNameInTheDatabaseWhateverItIsMappedTo() throws Exception {
        var code = run(c -> c.getGenerator()
                        .getDatabase()
                        .setSchemata(List.of(
                                new SchemaMappingType()
                                        .withInputSchema("public")
                                        .withOutputSchema("shop"),
                                new SchemaMappingType().withInputSchema("stock"))))
                .generate();

        assertThat(code.texts()).containsKey("generated/db/shop/ShopManifest.java");
        assertConforms(code);
    }

    @Test
    void worksBesideJooqsPojosAndDaos() throws Exception {
        var code = runWith(new Generate()
                        .withPojos(true)
                        .withDaos(true)
                        .withInterfaces(true)
                        .withFluentSetters(true)
                        .withJavaTimeTypes(true))
                .generate();

        assertThat(code.texts())
                .containsKeys(
                        "generated/db/stock/tables/pojos/Film.java", "generated/db/stock/tables/daos/FilmDao.java");
        assertConforms(code);
    }

    @Test
    void worksBesideJooqsPojosThatAreRecords() throws Exception {
        var code = runWith(new Generate().withPojos(true).withPojosAsJavaRecordClasses(true))
                .generate();

        assertThat(code.text("generated/db/stock/tables/pojos/Film.java")).contains("record Film(");
        assertConforms(code);
    }

    @Test
    void generatesManifestsWithoutRecords() throws Exception {
        var code = runWith(new Generate().withRecords(false))
                .withOption("conformance.dtos", "false")
                .generate();

        assertThat(code.texts()).doesNotContainKey("generated/db/stock/tables/records/FilmRecord.java");
        assertConforms(code);
    }

    @Test
    void leavesTheServersOwnSchemasAloneIfNoneIsConfigured() throws Exception {
        // All that the server has of its own would take minutes.
        var code = run().with(c -> c.getGenerator()
                        .getDatabase()
                        .withIncludes("film | actor | pg_class")
                        .withIncludeRoutines(false)
                        .withIncludeSystemIndexes(false))
                .generate();

        assertThat(code.texts())
                .containsKey("generated/db/pg_catalog/tables/PgClass.java")
                .containsKey("generated/db/public_/tables/dtos/FilmDto.java");
        assertThat(code.texts().keySet())
                .filteredOn(path -> path.endsWith("Manifest.java") || path.endsWith(".json"))
                .containsExactlyInAnyOrder(
                        "generated/db/public_/PublicManifest.java",
                        "generated/db/stock/StockManifest.java",
                        "META-INF/jooq-conformance/generated.db/public.json",
                        "META-INF/jooq-conformance/generated.db/public.schema.json",
                        "META-INF/jooq-conformance/generated.db/redis/redis_schemas.json",
                        "META-INF/jooq-conformance/generated.db/stock.json",
                        "META-INF/jooq-conformance/generated.db/stock.schema.json");
        assertConforms(code);
    }

    @Test
    void leavesTheFilesOfAnotherRunIntoTheSameTargetAlone() throws Exception {
        var first = run("public").generate().texts();

        var code = run("stock")
                .with(c -> c.getGenerator().getTarget().setPackageName("generated.stock"))
                .generate();

        assertThat(code.texts())
                .containsAllEntriesOf(first)
                .containsKeys(
                        "generated/stock/StockManifest.java",
                        "META-INF/jooq-conformance/generated.db/public.json",
                        "META-INF/jooq-conformance/generated.stock/stock.json");
    }
}
