package io.github.jooqconformance.runtime.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains where the manifest of an application comes from, and where it is looked for. */
final class MissingManifestFailureAnalyzer extends AbstractFailureAnalyzer<MissingManifestException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingManifestException cause) {
        return new FailureAnalysis("Nothing was checked.\n\n" + cause.getMessage(), """
                Generate the code with ConformanceGenerator, which writes a manifest for each schema. If it is outside the application's packages, name it: jooq.conformance.manifests=com.example.PublicManifest. \
                To start without a check, set jooq.conformance.mode=off.""", cause);
    }
}
