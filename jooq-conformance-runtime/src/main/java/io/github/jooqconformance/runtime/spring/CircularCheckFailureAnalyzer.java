package io.github.jooqconformance.runtime.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Explains from what an application can make its own check. */
// Before Spring Boot's own analyzer, which shows the cycle and not the way out of it.
@Order(0)
final class CircularCheckFailureAnalyzer extends AbstractFailureAnalyzer<CircularCheckException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CircularCheckException cause) {
        return new FailureAnalysis(
                "Nothing was checked.\n\n" + cause.getMessage(),
                "Make it from the DataSource: ConformanceCheck.of(dataSource, manifests). " + WayOut.START_ANYWAY,
                cause);
    }
}
