package io.github.jooqconformance.runtime.report;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.SchemaDiff;
import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.diff.Status;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The outcome of one check.
 *
 * @param subject what was checked, and when
 * @param coverage how much was compared
 * @param findings what differs and counts, sorted by severity, then by location and rule
 * @param judgement what does not count, and why
 */
public record ConformanceReport(Subject subject, Coverage coverage, List<Finding> findings, Judgement judgement) {
    public ConformanceReport {
        requireNonNull(subject, "subject");
        requireNonNull(coverage, "coverage");
        findings = findings.stream().sorted().toList();
        requireNonNull(judgement, "judgement");
    }

    /** A report of which every finding counts. */
    public ConformanceReport(Subject subject, Coverage coverage, List<Finding> findings) {
        this(subject, coverage, findings, Judgement.NONE);
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

    /**
     * Whether the running code is right about the database: nothing counts that is more than a note, and nothing that
     * had to be compared was not.
     */
    public boolean conforms() {
        return ofDatabase() == Outcome.NOTE;
    }

    /**
     * What becomes of it all: the gravest outcome of what was found and of what was not compared, and no less than
     * {@link Outcome#WARN} if a policy or baseline is out of date; {@link Outcome#NOTE} if there is nothing.
     */
    public Outcome outcome() {
        var ofDatabase = ofDatabase();
        return ofDatabase == Outcome.NOTE && !judgement.notices().isEmpty() ? Outcome.WARN : ofDatabase;
    }

    private Outcome ofDatabase() {
        return Stream.concat(findings.stream().map(Finding::outcome), Stream.of(judgement.of(coverage), Outcome.NOTE))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** All that was found, whether it counts or not, in the order of findings. */
    public List<Finding> everything() {
        return Stream.of(
                        findings.stream(),
                        judgement.ignored().stream().map(IgnoredFinding::finding),
                        judgement.accepted().stream())
                .flatMap(Function.identity())
                .sorted()
                .toList();
    }

    /** How many findings that count have exactly this severity. */
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
                        .toList(),
                judgement);
    }

    /**
     * The state of each table that is expected or was found, by name: that of its gravest finding that counts, or
     * conformant. What is found of types counts for the tables that use them only as far as their columns differ.
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
