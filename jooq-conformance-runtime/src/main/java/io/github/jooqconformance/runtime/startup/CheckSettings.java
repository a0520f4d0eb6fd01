package io.github.jooqconformance.runtime.startup;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.model.SchemaMapping;
import io.github.jooqconformance.runtime.policy.Baseline;
import io.github.jooqconformance.runtime.policy.Policy;
import io.github.jooqconformance.runtime.schema.Grant.Privilege;
import java.time.Clock;
import java.util.Set;

/**
 * How a check goes.
 *
 * @param mapping where the schemas of the code are in the database
 * @param tenants which schema of the code is in several places
 * @param clock the source of the time that reports carry and that policies go by
 * @param policy what fails
 * @param baseline what is accepted
 * @param privileges what the application needs to do with all tables, whatever was granted
 */
record CheckSettings(
        SchemaMapping mapping,
        Tenants tenants,
        Clock clock,
        Policy policy,
        Baseline baseline,
        Set<Privilege> privileges) {
    CheckSettings {
        requireNonNull(mapping, "mapping");
        requireNonNull(tenants, "tenants");
        requireNonNull(clock, "clock");
        requireNonNull(policy, "policy");
        requireNonNull(baseline, "baseline");
        privileges = Set.copyOf(privileges);
    }

    static CheckSettings usual(SchemaMapping mapping) {
        return new CheckSettings(
                mapping, Tenants.NONE, Clock.systemUTC(), Policy.standard(), Baseline.none(), Set.of());
    }

    CheckSettings with(SchemaMapping other) {
        return new CheckSettings(other, tenants, clock, policy, baseline, privileges);
    }

    CheckSettings with(Tenants others) {
        return new CheckSettings(mapping, others, clock, policy, baseline, privileges);
    }

    CheckSettings with(Clock other) {
        return new CheckSettings(mapping, tenants, other, policy, baseline, privileges);
    }

    CheckSettings with(Policy other) {
        return new CheckSettings(mapping, tenants, clock, other, baseline, privileges);
    }

    CheckSettings with(Baseline other) {
        return new CheckSettings(mapping, tenants, clock, policy, other, privileges);
    }

    CheckSettings with(Set<Privilege> others) {
        return new CheckSettings(mapping, tenants, clock, policy, baseline, others);
    }
}
