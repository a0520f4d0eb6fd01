package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.schema.CheckConstraint;

/**
 * Lays the checks that a class states over those of a table or a domain.
 *
 * @param areLeftOut whether the model states no check at all
 */
record StatedChecks(boolean areLeftOut) implements Overlay<CheckConstraint> {
    @Override
    public String name(CheckConstraint member) {
        return member.name();
    }

    @Override
    public boolean isAlike(CheckConstraint stated, CheckConstraint actual) {
        return !differ(stated, actual);
    }

    @Override
    public CheckConstraint merged(CheckConstraint stated, CheckConstraint actual) {
        var expression = differ(stated, actual) ? stated.expression() : actual.expression();
        return new CheckConstraint(stated.name(), expression, actual.columns(), actual.traits(), actual.comment());
    }

    @Override
    public boolean isUnstated(CheckConstraint actual) {
        return areLeftOut;
    }

    private static boolean differ(CheckConstraint stated, CheckConstraint actual) {
        return StatedExpression.conditionsDiffer(stated.expression(), actual.expression());
    }
}
