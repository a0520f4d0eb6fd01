package io.github.jooqconformance.runtime.report;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.SchemaDiff;
import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.diff.Status;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outcome of one check.
 *
 * @param subject what was checked, and when
 * @param coverage how much was compared
 * @param findings what differs, sorted by severity, then by location and rule
 */
public record ConformanceReport(Subject subject, Coverage coverage, List<Finding> findings) {
    public ConformanceReport {
        requireNonNull(subject, "subject");
        requireNonNull(coverage, "coverage");
        findings = findings.stream().sorted().toList();
    }

    /** The report on two whole snapshots. */
    public static ConformanceReport of(Subject subject, SchemaSnapshot expected, SchemaSnapshot actual) {
        return of(subject, Coverage.of(expected), SchemaDiff.between(expected, actual));
    }

    /**
     * The report on differences that were found otherwise, such as by comparing only what fingerprints call different.
     */
    public static ConformanceReport of(Subject subject, Coverage coverage, List<Difference> differences) {
        return new ConformanceReport(
                subject, coverage, differences.stream().map(Finding::of).toList());
    }

    /** Whether the running code is right about the database: nothing was found that is more than a note. */
    public boolean conforms() {
        return count(Severity.ERROR) == 0 && count(Severity.WARNING) == 0;
    }

    /** How many findings have exactly this severity. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The same report with only the findings that matter as much as the given severity, or more. */
    public ConformanceReport atLeast(Severity severity) {
        return new ConformanceReport(
                subject,
                coverage,
                findings.stream()
                        .filter(finding -> finding.severity().isAtLeast(severity))
                        .toList());
    }

    /**
     * The state of each table that is expected or was found, by name: that of its gravest finding, or conformant. What
     * is found of types counts for the tables that use them only as far as their columns differ.
     */
    public SortedMap<QualifiedName, Status> tables() {
        var statuses = new TreeMap<QualifiedName, Status>();
        findings.stream()
                .filter(finding -> finding.location().kind().isTable())
                .forEach(finding -> statuses.putIfAbsent(
                        finding.location().object(), finding.rule().status()));
        coverage.tables().forEach(table -> statuses.putIfAbsent(table, Status.CONFORMANT));
        return Collections.unmodifiableSortedMap(statuses);
    }
}
