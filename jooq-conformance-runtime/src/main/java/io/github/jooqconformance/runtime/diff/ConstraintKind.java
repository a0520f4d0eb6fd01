package io.github.jooqconformance.runtime.diff;

/** What all kinds of constraints have in common. */
interface ConstraintKind<T> extends MemberKind<T> {
    @Override
    default Rule renamed() {
        return Rule.CONSTRAINT_RENAMED;
    }

    @Override
    default Rule commentChanged() {
        return Rule.CONSTRAINT_COMMENT_CHANGED;
    }
}
