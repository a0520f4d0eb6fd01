package io.github.jooqconformance.runtime.spring;

import static java.util.Objects.requireNonNullElseGet;

import io.github.jooqconformance.runtime.policy.Baseline;
import io.github.jooqconformance.runtime.policy.Policy;
import io.github.jooqconformance.runtime.policy.PolicyException;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;

/** Gives a check the policy and the baseline that an application is configured with. */
final class PolicyLookup {
    private static final String PREFIX = "jooq.conformance.";

    private final ConformanceProperties properties;

    PolicyLookup(ConformanceProperties properties) {
        this.properties = properties;
    }

    /**
     * The check with what the properties say; what they are silent about stays as it is.
     *
     * @throws PolicyException if a file cannot be read, or says what it may not say
     */
    ConformanceCheck configure(ConformanceCheck check) {
        return withBaseline(withPolicy(check));
    }

    private ConformanceCheck withPolicy(ConformanceCheck check) {
        var file = properties.policy();
        var failOn = properties.failOn();
        if (file == null && failOn == null) {
            return check;
        }
        var policy = file == null ? Policy.standard() : Policy.parse(text("policy", file), file.getDescription());
        return check.withPolicy(policy.failingOn(requireNonNullElseGet(failOn, policy::failOn)));
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
