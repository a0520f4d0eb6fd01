package io.github.jooqconformance.runtime.spring;

import io.github.jooqconformance.runtime.policy.PolicyException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows everything that is wrong with a policy or a baseline. */
final class PolicyFailureAnalyzer extends AbstractFailureAnalyzer<PolicyException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PolicyException cause) {
        return new FailureAnalysis(
                "Nothing was checked.\n\n" + cause.getMessage(),
                "Correct the file, or the property that names it. " + WayOut.START_ANYWAY,
                cause);
    }
}
