package io.github.jooqconformance.generator.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.ReportFormat;
import io.github.jooqconformance.runtime.report.Subject;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.testing.Golden;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code is generated once for all cases, and each case is checked on its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DriftTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

    private final List<DriftCase> cases = DriftCase.all();
    private final Connection migrated = connect(TestPostgres.NEWEST);
    private GeneratedFrom oldest;
    private GeneratedFrom newest;

    private static Connection connect(int major) {
        return TestPostgres.connect(TestPostgres.of(major).createDatabase());
    }

    @BeforeAll
    void generateFromAllCases(@TempDir Path fromOldest, @TempDir Path fromNewest) throws Exception {
        oldest = GeneratedFrom.database(connect(TestPostgres.OLDEST), cases, fromOldest);
        newest = GeneratedFrom.database(connect(TestPostgres.NEWEST), cases, fromNewest);
        for (var drift : cases) {
            drift.create(migrated);
            drift.migrate(migrated);
        }
    }

    @AfterAll
    void disconnect() throws SQLException {
        oldest.database().close();
        newest.database().close();
        migrated.close();
    }

    @ParameterizedTest
    @MethodSource("io.github.jooqconformance.generator.drift.DriftCase#all")
    void reportsDrift(DriftCase drift) {
        var report = check(migrated, List.of(newest.manifest(drift)));

        Golden.assertMatches(drift.report(), ReportFormat.TEXT.render(independentOfMachine(report)));
    }

    @Test
    void findsNothingWhereNothingChanged() {
        assertConforms(newest, newest);
        assertConforms(oldest, oldest);
    }

    @Test
    void findsNothingOnAnotherMajor() {
        assertConforms(newest, oldest);
        assertConforms(oldest, newest);
    }

    private void assertConforms(GeneratedFrom actual, GeneratedFrom expected) {
        var report = check(actual.database(), expected.all());

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
