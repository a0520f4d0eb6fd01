package io.github.jooqconformance.generator.drift;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.manifest.ExpectedSchema;
import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.ReportFormat;
import io.github.jooqconformance.runtime.report.Subject;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.testing.Golden;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Code is generated once for all cases, and each case is checked on its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DriftTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

    private final List<DriftCase> cases = DriftCase.all();
    private final Map<Integer, Connection> servers = Map.of(
            TestPostgres.OLDEST, connect(TestPostgres.OLDEST),
            TestPostgres.NEWEST, connect(TestPostgres.NEWEST));
    private final Connection migrated = connect(TestPostgres.NEWEST);
    private Map<Integer, Map<String, Manifest>> manifests = Map.of();

    private static Connection connect(int major) {
        return TestPostgres.connect(TestPostgres.of(major).createDatabase());
    }

    @BeforeAll
    void generateFromAllCases(@TempDir Path oldest, @TempDir Path newest) throws Exception {
        for (var drift : cases) {
            for (var server : servers.values()) {
                drift.create(server);
            }
            drift.create(migrated);
            drift.migrate(migrated);
        }
        manifests = Map.of(
                TestPostgres.OLDEST, generate(TestPostgres.OLDEST, oldest),
                TestPostgres.NEWEST, generate(TestPostgres.NEWEST, newest));
    }

    private Map<String, Manifest> generate(int major, Path target) throws Exception {
        var schemas = cases.stream().map(DriftCase::name).toArray(String[]::new);
        var code = GeneratorRun.on(requireNonNull(servers.get(major)), target, schemas)
                .generate();
        try (var compiled = code.compile()) {
            return code.manifests(compiled).stream()
                    .collect(Collectors.toMap(
                            manifest -> ExpectedSchema.of(manifest).name(), Function.identity()));
        }
    }

    @AfterAll
    void disconnect() throws Exception {
        for (var server : servers.values()) {
            server.close();
        }
        migrated.close();
    }

    @ParameterizedTest
    @MethodSource("io.github.jooqconformance.generator.drift.DriftCase#all")
    void reportsDrift(DriftCase drift) {
        var report = check(
                migrated,
                List.of(requireNonNull(manifests.get(TestPostgres.NEWEST)).get(drift.name())));

        Golden.assertMatches(drift.report(), ReportFormat.TEXT.render(independentOfMachine(report)));
    }

    @ParameterizedTest
    @CsvSource({"18, 18", "14, 14", "14, 18", "18, 14"})
    void findsNothingWhereNothingChanged(int generatedOn, int checkedOn) {
        var report = check(
                requireNonNull(servers.get(checkedOn)),
                requireNonNull(manifests.get(generatedOn)).values());

        assertThat(report.coverage().tables()).hasSizeGreaterThanOrEqualTo(cases.size());
        assertThat(report.findings()).isEmpty();
    }

    private static ConformanceReport check(Connection connection, Collection<Manifest> expected) {
        return ConformanceCheck.of(DSL.using(connection), expected)
                .withClock(CLOCK)
                .check();
    }

    private static ConformanceReport independentOfMachine(ConformanceReport report) {
        var subject = report.subject();
        var stable = new Subject("a database", "18", subject.schemas(), Optional.empty(), subject.checkedAt());
        return new ConformanceReport(stable, report.coverage(), report.findings());
    }
}
