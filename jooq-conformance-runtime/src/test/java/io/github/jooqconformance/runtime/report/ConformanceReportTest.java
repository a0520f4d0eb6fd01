package io.github.jooqconformance.runtime.report;

import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.named;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.diff.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConformanceReportTest {
    @Test
    void sortsFindingsByHowMuchTheyMatter() {
        assertThat(SampleReport.rich().findings())
                .isSorted()
                .extracting(Finding::severity)
                .isSorted()
                .contains(Severity.values());
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatItKeeps(Severity severity) {
        var report = SampleReport.rich();

        assertThat(report.count(severity)).isPositive();
        assertThat(report.atLeast(severity).count(severity)).isEqualTo(report.count(severity));
        assertThat(report.atLeast(severity).findings())
                .allMatch(finding -> finding.severity().isAtLeast(severity));
    }

    @Test
    void tellsOfEachTableTheGravestThing() {
        assertThat(SampleReport.rich().tables())
                .containsExactly(
                        entry(named("customer"), Status.TYPE_MISMATCH),
                        entry(named("film"), Status.MISSING_IN_MODEL),
                        entry(named("rental"), Status.MISSING_IN_DB),
                        entry(named("stock"), Status.MISSING_IN_MODEL));
    }

    @Test
    void conformsIfTheDatabaseOnlyHasMore() {
        var expected = snapshot(table("t", nullable("a", INTEGER)));
        var actual = snapshot(table("t", nullable("a", INTEGER), nullable("b", INTEGER)));
        var subject = SampleReport.clean().subject();

        assertThat(ConformanceReport.of(subject, expected, actual).conforms()).isTrue();
        assertThat(ConformanceReport.of(subject, actual, expected).conforms()).isFalse();
    }

    @Test
    void keepsASeverityThatIsNotTheRules() {
        var rich = SampleReport.rich();
        var softened = new ConformanceReport(
                rich.subject(),
                rich.coverage(),
                rich.findings().stream()
                        .map(finding -> new Finding(finding.difference(), Severity.INFO))
                        .toList());

        assertThat(softened.conforms()).isTrue();
        assertThat(softened.findings()).hasSameSizeAs(rich.findings());
    }
}
