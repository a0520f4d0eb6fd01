package io.github.jooqconformance.generator.constraint;

import java.util.List;

/**
 * What a condition in SQL comes to. Where it is neither true nor false, it is unknown; no value stands for that.
 *
 * @param isTrue when it is true
 * @param isFalse when it is false
 * @param fails when evaluating it is an error
 * @param exact whether both are exact. If not, they hold only where they certainly do, and their opposites say nothing.
 */
record Truth(Condition isTrue, Condition isFalse, Condition fails, boolean exact) implements Value {
    static final Truth UNKNOWN = new Truth(Condition.never(), Condition.never(), Condition.never(), /* exact= */ true);

    /** A condition that is never unknown. */
    static Truth certain(Condition isTrue) {
        return new Truth(isTrue, isTrue.negated(), Condition.never(), /* exact= */ true);
    }

    Truth not() {
        return new Truth(/* isTrue= */ isFalse, /* isFalse= */ isTrue, fails, exact);
    }

    /** {@code AND}, whose right side is not evaluated if the left side is false. */
    Truth and(Truth right) {
        return not().or(right.not()).not();
    }

    /** {@code OR}, whose right side is not evaluated if the left side is true. */
    Truth or(Truth right) {
        if (right.isTrue.equals(Condition.always()) && !fails.equals(Condition.never())) {
            // PostgreSQL may see that the right side decides, and not evaluate the left one.
            throw new Refusal("calculates beside a constant");
        }
        return new Truth(
                isTrue.or(right.isTrue),
                isFalse.and(right.isFalse),
                right.fails.equals(Condition.never())
                        ? fails
                        : fails.or(isNotTrue().and(right.fails)),
                exact && right.exact);
    }

    /** {@code =} between conditions. */
    Truth isSameAs(Truth right) {
        Value.requireEvaluated(this, right);
        return new Truth(
                isTrue.and(right.isTrue).or(isFalse.and(right.isFalse)),
                isTrue.and(right.isFalse).or(isFalse.and(right.isTrue)),
                fails.or(right.fails),
                exact && right.exact);
    }

    @Override
    public boolean isNullConstant() {
        return isTrue.equals(Condition.never()) && isFalse.equals(Condition.never());
    }

    @Override
    public Truth orFails(Condition condition) {
        return new Truth(isTrue, isFalse, condition.or(fails), exact);
    }

    @Override
    public Condition isNull() {
        requireExact();
        return isTrue.or(isFalse).negated();
    }

    /** When it is false or unknown. */
    Condition isNotTrue() {
        requireExact();
        return isTrue.negated();
    }

    /** When it is true or unknown. */
    Condition isNotFalse() {
        requireExact();
        return isFalse.negated();
    }

    @Override
    public Truth truth() {
        return this;
    }

    @Override
    public Scalar scalar() {
        throw new Refusal("uses a condition as a value");
    }

    private void requireExact() {
        if (!exact) {
            throw new Refusal("asks whether a comparison that depends on the locale is not true");
        }
    }

    /** The value of the branch whose guard holds. */
    static Truth chosen(List<Condition> guards, List<Truth> values) {
        var isTrue = Condition.never();
        var isFalse = Condition.never();
        var fails = Condition.never();
        boolean exact = true;
        for (int i = 0; i < guards.size(); i++) {
            isTrue = isTrue.or(guards.get(i).and(values.get(i).isTrue));
            isFalse = isFalse.or(guards.get(i).and(values.get(i).isFalse));
            fails = fails.or(guards.get(i).and(values.get(i).fails));
            exact &= values.get(i).exact;
        }
        return new Truth(isTrue, isFalse, fails, exact);
    }
}
