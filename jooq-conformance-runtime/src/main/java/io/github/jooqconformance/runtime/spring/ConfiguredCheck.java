package io.github.jooqconformance.runtime.spring;

import static java.util.Objects.requireNonNullElseGet;

import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.model.ManifestModel;
import io.github.jooqconformance.runtime.model.SchemaMapping;
import io.github.jooqconformance.runtime.policy.Baseline;
import io.github.jooqconformance.runtime.policy.Policy;
import io.github.jooqconformance.runtime.policy.PolicyException;
import io.github.jooqconformance.runtime.report.Outcome;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;

/** Makes a check what an application is configured with. */
final class ConfiguredCheck {
    private static final String PREFIX = "jooq.conformance.";

    private final ConformanceProperties properties;

    ConfiguredCheck(ConformanceProperties properties) {
        this.properties = properties;
    }

    /** A check of a database against manifests, as the properties have it. */
    ConformanceCheck of(DataSource database, List<Manifest> manifests) {
        var model = ManifestModel.of(manifests);
        return ConformanceCheck.of(database, properties.classes() ? model : model.withoutClasses());
    }

    /**
     * The check with what the properties say; what they are silent about stays as it is.
     *
     * @throws PolicyException if a file cannot be read, or says what it may not say
     */
    ConformanceCheck of(ConformanceCheck check) {
        return withSchemas(withPrivileges(withBaseline(withPolicy(check))));
    }

    private ConformanceCheck withPolicy(ConformanceCheck check) {
        var file = properties.policy();
        var failOn = properties.failOn();
        if (file == null && failOn == null && !properties.strict()) {
            return check;
        }
        var policy = file == null ? Policy.standard() : Policy.parse(text("policy", file), file.getDescription());
        return check.withPolicy(strict(policy.failingOn(requireNonNullElseGet(failOn, policy::failOn))));
    }

    private Policy strict(Policy policy) {
        return properties.strict() ? policy.onNotCompared(Outcome.FAIL).onUnknown(Outcome.FAIL) : policy;
    }

    private ConformanceCheck withPrivileges(ConformanceCheck check) {
        var privileges = properties.privileges();
        return privileges.isEmpty() ? check : check.withPrivileges(privileges);
    }

    private ConformanceCheck withSchemas(ConformanceCheck check) {
        var single = new HashMap<String, String>();
        var result = check;
        for (var schema : properties.schemas().entrySet()) {
            var places = schema.getValue();
            if (ConformanceProperties.areSeveral(places)) {
                result = result.withTenants(schema.getKey(), places);
            } else {
                single.put(schema.getKey(), places.get(0));
            }
        }
        return single.isEmpty() ? result : result.withSchemaMapping(SchemaMapping.of(single));
    }

    private ConformanceCheck withBaseline(ConformanceCheck check) {
        var file = properties.baseline();
        return file == null ? check : check.withBaseline(Baseline.parse(text("baseline", file), file.getDescription()));
    }

    private static String text(String property, Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (FileNotFoundException e) {
            throw new PolicyException(
                    "The property " + PREFIX + property + " names the " + file.getDescription()
                            + ", which does not exist.",
                    e);
        } catch (IOException e) {
            throw new PolicyException(
                    "The property " + PREFIX + property + " names the " + file.getDescription()
                            + ", which cannot be read: " + e.getMessage(),
                    e);
        }
    }
}
