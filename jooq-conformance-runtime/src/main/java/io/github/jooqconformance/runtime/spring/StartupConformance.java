package io.github.jooqconformance.runtime.spring;

import io.github.jooqconformance.runtime.manifest.ManifestException;
import io.github.jooqconformance.runtime.policy.PolicyException;
import io.github.jooqconformance.runtime.postgres.CatalogException;
import io.github.jooqconformance.runtime.report.ConformanceReport;
import io.github.jooqconformance.runtime.report.Outcome;
import io.github.jooqconformance.runtime.report.ReportFormat;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.startup.NonConformanceException;
import io.github.jooqconformance.runtime.startup.StartupPolicy;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.BeanInitializationException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;

/**
 * What the check found when the application started. A bean, for those who want to show it.
 *
 * @param report the report; empty if the mode is {@code off}, or if nothing could be checked in the mode {@code warn}
 */
public record StartupConformance(Optional<ConformanceReport> report) {
    private static final Log LOG = LogFactory.getLog(StartupConformance.class);

    /**
     * Runs the check as the policy has it, and logs what it finds.
     *
     * @param check makes the check; not asked if nothing is to be checked
     * @throws BeanInitializationException if the policy is to fail, and something fails the check; the cause is a
     *     {@link NonConformanceException} with the report
     * @throws CatalogException if the policy is to fail, and the database cannot be reached or read
     * @throws ManifestException if the policy is to fail, and a manifest is of another version of this library
     * @throws PolicyException if the policy is to fail, and a file with a policy or baseline cannot be used
     */
    static StartupConformance of(StartupPolicy policy, Supplier<ConformanceCheck> check) {
        return new StartupConformance(
                switch (policy) {
                    case FAIL -> Optional.of(logged(verified(check.get())));
                    case WARN -> attempt(check);
                    case OFF -> Optional.empty();
                });
    }

    private static ConformanceReport verified(ConformanceCheck check) {
        try {
            return check.verify();
        } catch (NonConformanceException e) {
            // Spring logs the message of what a bean throws. The report is to be shown once, by the failure analyzer.
            throw new BeanInitializationException("The database does not conform to the generated code.", e);
        }
    }

    private static Optional<ConformanceReport> attempt(Supplier<ConformanceCheck> check) {
        try {
            return Optional.of(logged(check.get().check()));
        } catch (CatalogException
                | ManifestException
                | MissingManifestException
                | CircularCheckException
                | NoUniqueBeanDefinitionException
                | PolicyException e) {
            LOG.warn("The database was not checked against the generated code. " + e.getMessage());
            return Optional.empty();
        }
    }

    private static ConformanceReport logged(ConformanceReport report) {
        var text = ReportFormat.TEXT.render(report).stripTrailing();
        if (report.outcome() == Outcome.NOTE) {
            LOG.info(text);
        } else {
            LOG.warn(text);
        }
        return report;
    }
}
