package io.github.jooqconformance.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.report.ReportFormat;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the README says, and compares. */
class ReadmeTest {
    @TempDir
    private Path target;

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @Test
    void showsTheRecordAndTheReportThatComeOfItsSchema() throws Exception {
        var sql = blocks("sql");
        var url = TestPostgres.newest().createDatabase(sql.get(0));

        var code = GeneratorRun.on(url, target, "public")
                .withOption("conformance.redis", "codecs")
                .generate();

        var record = code.text("generated/db/tables/dtos/FilmDto.java").lines().toList();
        assertThat(record)
                .containsSubsequence(blocks("java")
                        .get(0)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
        Files.writeString(target.resolve("Usage.java"), usage());
        try (var compiled = code.compile()) {
            TestPostgres.execute(url, sql.get(1));
            assertThat(report(url, compiled.manifests("PublicManifest")))
                    .isEqualTo(withoutHeader(blocks("text").get(0)));
        }
    }

    /** A class that compiles if the README's statements do. */
    private static String usage() throws IOException {
        var statements = blocks("java").stream()
                .filter(block -> block.contains("new FilmInsert()") || block.contains("FilmRedis"))
                .collect(Collectors.joining());
        return """
                import static generated.db.Tables.FILM;

                import generated.db.tables.dtos.FilmDto;
                import generated.db.tables.dtos.FilmInsert;
                import generated.db.tables.dtos.FilmUpdate;
                import generated.db.tables.redis.FilmRedis;
                import java.time.LocalDate;
                import org.jooq.DSLContext;
                import redis.clients.jedis.Jedis;

                final class Usage {
                    private static final String CONSTANTS = FilmDto.Constraints.UNTIL_AFTER_FROM + FilmDto.Limits.TITLE_LENGTH;

                    void use(DSLContext ctx, Jedis jedis, FilmDto film, LocalDate today, int id) {
                        %s
                    }
                }
                """.formatted(statements);
    }

    private static String report(String url, List<Manifest> manifests) throws Exception {
        try (var connection = TestPostgres.connect(url)) {
            var check = ConformanceCheck.of(DSL.using(connection), manifests);
            return withoutHeader(ReportFormat.TEXT.render(check.check()));
        }
    }

    /** The first line names the server and the time, which are others here. */
    private static String withoutHeader(String report) {
        return report.substring(report.indexOf('\n'));
    }
}
