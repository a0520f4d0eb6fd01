package io.github.jooqconformance.runtime.spring;

import io.github.jooqconformance.runtime.manifest.ManifestException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains that generated code and runtime are not of one version. */
final class ManifestFailureAnalyzer extends AbstractFailureAnalyzer<ManifestException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ManifestException cause) {
        return new FailureAnalysis(
                "Nothing was checked.\n\n" + cause.getMessage(),
                "Clean and build the application, so that its code is generated anew. " + WayOut.START_ANYWAY,
                cause);
    }
}
