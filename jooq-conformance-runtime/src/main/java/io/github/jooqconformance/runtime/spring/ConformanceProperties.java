package io.github.jooqconformance.runtime.spring;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.startup.StartupPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What an application says about its check, under the prefix {@code jooq.conformance}.
 *
 * @param mode what becomes of the report
 * @param manifests the classes of the manifests to check against; none to look for them where the application is
 * @param policy the file with the policy; null for none, by which errors fail and warnings warn
 * @param baseline the file with the findings that are accepted; null for none
 * @param failOn from which severity on a finding fails where no clause of the policy decides; null for what the policy
 *     says
 */
@ConfigurationProperties("jooq.conformance")
public record ConformanceProperties(
        @DefaultValue("fail") StartupPolicy mode,
        @DefaultValue List<String> manifests,
        @Nullable Resource policy,
        @Nullable Resource baseline,
        @Nullable Severity failOn) {
    public ConformanceProperties {
        manifests = List.copyOf(manifests);
    }
}
