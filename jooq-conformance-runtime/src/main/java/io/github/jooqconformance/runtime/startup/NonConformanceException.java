package io.github.jooqconformance.runtime.startup;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.ReportFormat;

/**
 * The database departs from what the generated code expects, in a way that the policy does not let pass: unless told
 * otherwise, one that makes reads or writes fail. The message is the whole report.
 */
public final class NonConformanceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ConformanceReport report;

    /** An exception for a report whose outcome is to fail. */
    public NonConformanceException(ConformanceReport report) {
        super(ReportFormat.TEXT.render(requireNonNull(report, "report")));
        this.report = report;
    }

    /** What was found. */
    public ConformanceReport report() {
        return report;
    }
}
