package io.github.jooqconformance.runtime.spring;

import io.github.jooqconformance.runtime.postgres.CatalogException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains that a database could not be checked because it could not be read. */
final class CatalogFailureAnalyzer extends AbstractFailureAnalyzer<CatalogException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CatalogException cause) {
        return new FailureAnalysis(
                "Nothing was checked.\n\n" + cause.getMessage(),
                "Make sure that the DataSource is that of a PostgreSQL server which is up, and that its role may connect. "
                        + WayOut.START_ANYWAY,
                cause);
    }
}
