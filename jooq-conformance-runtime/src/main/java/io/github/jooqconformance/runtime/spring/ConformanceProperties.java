package io.github.jooqconformance.runtime.spring;

import io.github.jooqconformance.runtime.diff.Severity;
import io.github.jooqconformance.runtime.schema.Grant.Privilege;
import io.github.jooqconformance.runtime.startup.StartupPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param strict whether it fails that something was not compared or could not be read, whatever the policy says
 * @param privileges what the application needs to do with all tables; none for what the expected schema grants to its
 *     role
 * @param classes whether generated classes are looked at, if they are those of the manifests
 * @param schemas where the schemas of the code are, by the names that the code has for them; one of them may be in
 *     several places
 */
@ConfigurationProperties("jooq.conformance")
public record ConformanceProperties(
        @DefaultValue("fail") StartupPolicy mode,
        @DefaultValue List<String> manifests,
        @Nullable Resource policy,
        @Nullable Resource baseline,
        @Nullable Severity failOn,
        @DefaultValue("false") boolean strict,
        @DefaultValue Set<Privilege> privileges,
        @DefaultValue("true") boolean classes,
        @DefaultValue Map<String, List<String>> schemas) {
    public ConformanceProperties {
        privileges = Set.copyOf(privileges);
        schemas = Map.copyOf(schemas);
        manifests = List.copyOf(manifests);
        requirePlaces(schemas);
    }

    private static void requirePlaces(Map<String, List<String>> schemas) {
        schemas.forEach((schema, places) -> {
            if (places.isEmpty()) {
                throw new IllegalArgumentException("jooq.conformance.schemas." + schema
                        + " names no schema. Name the one of the database that is to be like " + schema + ".");
            }
        });
        var tenants = schemas.keySet().stream()
                .filter(schema -> areSeveral(schemas.getOrDefault(schema, List.of())))
                .sorted()
                .toList();
        if (tenants.size() > 1) {
            throw new IllegalArgumentException("jooq.conformance.schemas has several places for each of the schemas "
                    + String.join(", ", tenants)
                    + ", and no more than one may have them. Define a bean of type ConformanceCheck for the others.");
        }
    }

    /** Whether a schema of the code is, or may be, in several places. */
    static boolean areSeveral(List<String> places) {
        return places.size() > 1 || places.stream().anyMatch(place -> place.contains("*"));
    }
}
