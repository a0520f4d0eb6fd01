package io.github.jooqconformance.runtime.spring;

import io.github.jooqconformance.runtime.startup.StartupPolicy;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application says about its check, under the prefix {@code jooq.conformance}.
 *
 * @param mode what becomes of the report
 * @param manifests the classes of the manifests to check against; none to look for them where the application is
 */
@ConfigurationProperties("jooq.conformance")
public record ConformanceProperties(
        @DefaultValue("fail") StartupPolicy mode,
        @DefaultValue List<String> manifests) {
    public ConformanceProperties {
        manifests = List.copyOf(manifests);
    }
}
