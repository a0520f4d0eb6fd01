package io.github.jooqconformance.runtime.spring;

import io.github.jooqconformance.runtime.report.ReportFormat;
import io.github.jooqconformance.runtime.startup.NonConformanceException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the report of a check that made an application refuse to start. */
final class ConformanceFailureAnalyzer extends AbstractFailureAnalyzer<NonConformanceException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NonConformanceException cause) {
        return new FailureAnalysis(
                "The database departs from what the generated code expects of it.\n\n"
                        + ReportFormat.TEXT.render(cause.report()).stripTrailing(),
                "Do what each finding gives as its action, or let it pass by jooq.conformance.policy, with a reason. "
                        + WayOut.START_ANYWAY,
                cause);
    }
}
