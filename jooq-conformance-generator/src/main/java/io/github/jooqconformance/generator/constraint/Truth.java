package io.github.jooqconformance.generator.constraint;

import java.util.List;
import java.util.Optional;

/**
 * What a condition in SQL comes to. Where it is neither true nor false, it is unknown; no value stands for that.
 *
 * @param isTrue when it is true
 * @param isFalse when it is false
 * @param fails when evaluating it is an error
 * @param doubt why it is not always certain which of them holds: if there is a reason, they hold only where they
 *     certainly do, and their opposites say nothing
 */
record Truth(Condition isTrue, Condition isFalse, Condition fails, Optional<String> doubt) implements Value {
    static final Truth UNKNOWN = new Truth(Condition.never(), Condition.never(), Condition.never());

    /** A condition of which it is always certain what it is. */
    Truth(Condition isTrue, Condition isFalse, Condition fails) {
        this(isTrue, isFalse, fails, Optional.empty());
    }

    /** A condition that is never unknown. */
    static Truth certain(Condition isTrue) {
        return new Truth(isTrue, isTrue.negated(), Condition.never());
    }

    Truth not() {
        return new Truth(/* isTrue= */ isFalse, /* isFalse= */ isTrue, fails, doubt);
    }

    /** {@code AND}, whose right side is not evaluated if the left side is false. */
    Truth and(Truth right) {
        return not().or(right.not()).not();
    }

    /** The same condition, of which it is not always certain what it is, for a reason. */
    Truth doubted(String reason) {
        return new Truth(isTrue, isFalse, fails, Optional.of(doubt.orElse(reason)));
    }

    /**
     * {@code OR}, whose right side is not evaluated if the left side is true. If it is in doubt whether that is, the
     * right side is certainly evaluated only if the left one is certainly false.
     */
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
                        : fails.or((doubt.isPresent() ? isFalse : isNotTrue()).and(right.fails)),
                doubt.or(right::doubt));
    }

    /** A comparison of conditions, of which false is less than true. */
    Truth compared(Operator operator, Truth right) {
        Value.requireEvaluated(this, right);
        var holds = Condition.never();
        var doesNot = Condition.never();
        for (int sign = -1; sign <= 1; sign++) {
            var isSo = switch (sign) {
                case -1 -> isFalse.and(right.isTrue);
                case 0 -> isTrue.and(right.isTrue).or(isFalse.and(right.isFalse));
                default -> isTrue.and(right.isFalse);
            };
            holds = operator.holds(sign) ? holds.or(isSo) : holds;
            doesNot = operator.holds(sign) ? doesNot : doesNot.or(isSo);
        }
        return new Truth(holds, doesNot, fails.or(right.fails), doubt.or(right::doubt));
    }

    @Override
    public boolean isNullConstant() {
        return isTrue.equals(Condition.never()) && isFalse.equals(Condition.never());
    }

    @Override
    public Truth orFails(Condition condition) {
        return new Truth(isTrue, isFalse, condition.or(fails), doubt);
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
        doubt.ifPresent(reason -> {
            throw new Refusal("asks whether a comparison is not true, but " + reason);
        });
    }

    /** The value of the branch whose guard holds. */
    static Truth chosen(List<Condition> guards, List<Truth> values) {
        var isTrue = Condition.never();
        var isFalse = Condition.never();
        var fails = Condition.never();
        var doubt = Optional.<String>empty();
        for (int i = 0; i < guards.size(); i++) {
            isTrue = isTrue.or(guards.get(i).and(values.get(i).isTrue));
            isFalse = isFalse.or(guards.get(i).and(values.get(i).isFalse));
            fails = fails.or(guards.get(i).and(values.get(i).fails));
            doubt = doubt.or(values.get(i)::doubt);
        }
        return new Truth(isTrue, isFalse, fails, doubt);
    }
}
