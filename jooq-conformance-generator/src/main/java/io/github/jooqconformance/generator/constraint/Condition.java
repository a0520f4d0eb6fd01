package io.github.jooqconformance.generator.constraint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A condition in Java. What it tests is tested from left to right, as {@code &&} and {@code ||} do: an operand may rely
 * on what the ones before it have established.
 */
sealed interface Condition permits Condition.Test, Condition.NullTest, Junction {
    /** The condition that holds where this one does not. */
    Condition negated();

    /** The same condition, without what is certain if the given is known. */
    Condition given(Knowledge knowledge);

    /** What is known where this condition holds, if the given is known already. */
    default Knowledge addedTo(Knowledge knowledge) {
        return knowledge;
    }

    /** The same condition, where its tests find that evaluating ends in an error. */
    default Condition raising(EvaluationError error) {
        return this;
    }

    /** The error in which evaluating ends where this test finds so. */
    default Optional<EvaluationError> findError() {
        return Optional.empty();
    }

    /** Whether evaluating ends in an error, perhaps, where this holds. */
    default boolean raisesErrors() {
        return findError().isPresent();
    }

    /** The variables whose values are tested, other than for null. */
    Set<String> reads();

    /** The number of tests. */
    default int size() {
        return 1;
    }

    /** This condition in Java, to stand alone; on several lines if it is long. */
    String source();

    /** This condition in Java, to stand within {@code &&}, {@code ||} or behind a question mark. */
    default String operand() {
        return source();
    }

    /** Both conditions, the other one only tested if this one holds. */
    default Condition and(Condition other) {
        return Junction.of(Junction.Connective.AND, List.of(this, other));
    }

    /** One of the conditions, the other one only tested if this one does not hold. */
    default Condition or(Condition other) {
        return Junction.of(Junction.Connective.OR, List.of(this, other));
    }

    /** The condition that always holds: all of nothing. */
    static Condition always() {
        return new Junction(Junction.Connective.AND, List.of());
    }

    /** The condition that never holds: any of nothing. */
    static Condition never() {
        return new Junction(Junction.Connective.OR, List.of());
    }

    /** A boolean expression that can stand after an exclamation mark. */
    static Condition holds(String source, Collection<String> reads) {
        return new Test(source, "!" + source, Set.copyOf(reads));
    }

    /** A comparison of two numbers, other than floating-point ones: of NaN, the opposite does not hold either. */
    static Condition compare(String left, Operator operator, String right, Collection<String> reads) {
        return new Test(
                left + " " + operator.java() + " " + right,
                left + " " + operator.opposite().java() + " " + right,
                Set.copyOf(reads));
    }

    /** {@code source == null} of an expression that relies on what is tested before it, unlike a variable. */
    static Condition isAbsent(String source, Collection<String> reads) {
        return new Test(source + " == null", source + " != null", Set.copyOf(reads));
    }

    /** {@code variable == null}. */
    static Condition isNull(String variable) {
        return new NullTest(variable, /* isNull= */ true);
    }

    /** A test that means nothing to this class, with its opposite. */
    record Test(String source, String opposite, Set<String> reads, Optional<EvaluationError> findError)
            implements Condition {
        Test(String source, String opposite, Set<String> reads) {
            this(source, opposite, reads, Optional.empty());
        }

        @Override
        public Condition raising(EvaluationError error) {
            return new Test(source, opposite, reads, Optional.of(error));
        }

        @Override
        public Condition negated() {
            return new Test(/* source= */ opposite, /* opposite= */ source, reads);
        }

        @Override
        public Condition given(Knowledge knowledge) {
            return this;
        }
    }

    /** {@code variable == null} or {@code variable != null}. */
    record NullTest(String variable, boolean isNull) implements Condition {
        @Override
        public Condition negated() {
            return new NullTest(variable, !isNull);
        }

        @Override
        public Condition given(Knowledge knowledge) {
            return knowledge
                    .findNullness(variable)
                    .map(known -> known == isNull ? always() : never())
                    .orElse(this);
        }

        @Override
        public Knowledge addedTo(Knowledge knowledge) {
            return knowledge.and(variable, isNull);
        }

        @Override
        public Set<String> reads() {
            return Set.of();
        }

        @Override
        public String source() {
            return variable + (isNull ? " == null" : " != null");
        }
    }
}
