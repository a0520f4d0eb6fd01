package io.github.jooqconformance.runtime.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.manifest.Scope;
import io.github.jooqconformance.runtime.manifest.SnapshotJson;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.report.Finding;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.testing.Golden;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each migration is looked at by code that knows what was before, and by code that knows what comes after. */
class MigrationCaseTest {
    private static final List<String> SCHEMAS = List.of("public");

    /** What no migration within a transaction brings about; each has a test of its own. */
    private static final Pattern OTHERWISE_TESTED = Pattern.compile(
            // Classes by ClassRulesTest and GeneratedClassesTest, invalid indexes by IndexCases, privileges by
            // PrivilegeDiffTest.
            "JC0[0-9]{2}|JC40[78]|JC82[0-9]");

    private static String database = "";

    /** One is enough, for each case is rolled back. */
    @BeforeAll
    static void createDatabase() {
        database = TestPostgres.newest().createDatabase();
    }

    @ParameterizedTest
    @MethodSource("io.github.jooqconformance.runtime.cases.MigrationCase#all")
    void reportsWhatTheMigrationChanged(MigrationCase migration) throws SQLException {
        try (var connection = TestPostgres.connect(database)) {
            connection.setAutoCommit(false);
            migration.create(connection);
            migration.migrate(connection);
            var after = manifest(connection);
            assertThat(check(connection, after)).isEmpty();
            connection.rollback();

            migration.create(connection);
            var before = manifest(connection);
            assertThat(check(connection, before)).isEmpty();
            var ahead = check(connection, after);
            migration.migrate(connection);
            var behind = check(connection, before);

            Golden.assertMatches(
                    migration.report(),
                    "The database was migrated, the code was not:\n" + text(behind)
                            + "\nThe code was migrated, the database was not:\n" + text(ahead));
        }
    }

    @Test
    void everyRuleOfTheSchemaHasACaseEitherWay() throws IOException {
        var reports = new StringBuilder();
        for (var migration : MigrationCase.all()) {
            reports.append(Files.readString(migration.report()));
        }
        var unseen = Arrays.stream(Rule.values())
                .filter(rule -> !OTHERWISE_TESTED.matcher(rule.code()).matches())
                .filter(rule -> reports.indexOf(" " + rule.code() + " ") < 0)
                .toList();

        assertThat(MigrationCase.all()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(unseen).isEmpty();
    }

    private static List<Finding> check(Connection connection, Manifest expected) {
        return ConformanceCheck.of(DSL.using(connection), List.of(expected))
                .check()
                .findings();
    }

    /** What the generator would have written, texts and all. */
    private static Manifest manifest(Connection connection) {
        return new WrittenManifest(PostgresCatalog.read(connection, SCHEMAS));
    }

    private record WrittenManifest(SchemaSnapshot snapshot) implements Manifest {
        @Override
        public String header() {
            return SnapshotJson.header(SCHEMAS.get(0), Scope.EVERYTHING, snapshot.tables());
        }

        @Override
        public String objects() {
            return SnapshotJson.objects(snapshot);
        }

        @Override
        public List<String> tables() {
            return snapshot.tables().stream().map(SnapshotJson::table).toList();
        }
    }

    private static String text(List<Finding> findings) {
        return findings.isEmpty()
                ? "  nothing\n"
                : findings.stream().map(MigrationCaseTest::text).collect(Collectors.joining());
    }

    private static String text(Finding finding) {
        var rule = finding.rule();
        return "  %s %s %s: %s (%s, %s)\n"
                        .formatted(
                                finding.severity(),
                                rule.code(),
                                finding.location(),
                                rule.title(),
                                rule.status(),
                                rule.impact())
                + finding.difference()
                        .expected()
                        .map(text -> line("expected", text))
                        .orElse("")
                + finding.difference().actual().map(text -> line("found", text)).orElse("")
                + finding.statement().map(text -> line("ddl", text)).orElse("");
    }

    private static String line(String label, String text) {
        return "    " + label + ": " + text.replace("\n", "\n      ") + "\n";
    }
}
