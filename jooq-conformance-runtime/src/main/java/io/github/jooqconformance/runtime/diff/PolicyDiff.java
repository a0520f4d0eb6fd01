package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Policy;
import java.util.Optional;

/** Compares the policies of one table. */
final class PolicyDiff implements MemberKind<Policy> {
    private final Comparison comparison;
    private final boolean inForce;

    /** Compares the policies of a table whose row-level security is on in the database, or is not. */
    PolicyDiff(Comparison comparison, boolean inForce) {
        this.comparison = comparison;
        this.inForce = inForce;
    }

    @Override
    public String name(Policy member) {
        return member.name();
    }

    @Override
    public String definition(Policy member) {
        return member.definition();
    }

    @Override
    public Rule missing(Policy expected) {
        return inForce ? Rule.POLICY_MISSING : Rule.IDLE_POLICY_MISSING;
    }

    @Override
    public Rule unexpected(Policy actual) {
        return inForce ? Rule.POLICY_UNEXPECTED : Rule.IDLE_POLICY_UNEXPECTED;
    }

    @Override
    public Rule renamed() {
        return Rule.POLICY_RENAMED;
    }

    @Override
    public Optional<Rule> changed(Policy expected, Policy actual) {
        var alike = expected.command().equals(actual.command())
                && expected.isPermissive() == actual.isPermissive()
                && expected.roles().equals(actual.roles())
                && comparison.same(expected.rows(), actual.rows())
                && comparison.same(expected.newRows(), actual.newRows());
        if (alike) {
            return Optional.empty();
        }
        return Optional.of(inForce ? Rule.POLICY_CHANGED : Rule.IDLE_POLICY_CHANGED);
    }

    @Override
    public Optional<String> comment(Policy member) {
        return member.comment();
    }

    @Override
    public Rule commentChanged() {
        return Rule.POLICY_COMMENT_CHANGED;
    }
}
