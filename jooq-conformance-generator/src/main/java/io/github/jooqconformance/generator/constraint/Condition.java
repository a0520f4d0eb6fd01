package io.github.jooqconformance.generator.constraint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition in Java. What it tests is tested from left to right, as {@code &&} and {@code ||} do: an operand may rely
 * on what the ones before it have established.
 */
sealed interface Condition {
    /** How long a line of a condition may become before it is broken. */
    int MAX_WIDTH = 100;

    /** The most tests that a condition may consist of; a longer one is not for people to read any more. */
    int MAX_SIZE = 500;

    /** The condition that holds where this one does not. */
    Condition negated();

    /** The same condition, without what is certain if the given is known. */
    Condition given(Knowledge knowledge);

    /** What is known where this condition holds, if the given is known already. */
    default Knowledge addedTo(Knowledge knowledge) {
        return knowledge;
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
        return Junction.of(Connective.AND, List.of(this, other));
    }

    /** One of the conditions, the other one only tested if this one does not hold. */
    default Condition or(Condition other) {
        return Junction.of(Connective.OR, List.of(this, other));
    }

    /** The condition that always holds: all of nothing. */
    static Condition always() {
        return new Junction(Connective.AND, List.of());
    }

    /** The condition that never holds: any of nothing. */
    static Condition never() {
        return new Junction(Connective.OR, List.of());
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

    /** The word between conditions. */
    enum Connective {
        AND("&&"),
        OR("||");

        private final String operator;

        Connective(String operator) {
            this.operator = operator;
        }

        Connective dual() {
            return this == AND ? OR : AND;
        }
    }

    /** A test that means nothing to this class, with its opposite. */
    record Test(String source, String opposite, Set<String> reads) implements Condition {
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

    /** Conditions of which all or any must hold. */
    record Junction(Connective connective, List<Condition> operands) implements Condition {
        /**
         * The conditions joined, without what is repeated.
         *
         * @throws Refusal if they are too many
         */
        static Condition of(Connective connective, List<Condition> operands) {
            var junction = new Junction(connective, operands);
            if (junction.size() > MAX_SIZE) {
                throw new Refusal("comes to more than " + MAX_SIZE + " tests");
            }
            return junction.given(Knowledge.NONE);
        }

        @Override
        public int size() {
            return operands.stream().mapToInt(Condition::size).sum();
        }

        @Override
        public Condition negated() {
            return new Junction(
                    connective.dual(), operands.stream().map(Condition::negated).toList());
        }

        @Override
        public Condition given(Knowledge knowledge) {
            var remaining = new ArrayList<Condition>();
            var known = knowledge;
            for (var operand : nullTestsFirst()) {
                for (var part : partsOf(operand.given(known))) {
                    if (part.equals(absorbing()) || remaining.contains(part.negated())) {
                        return absorbing();
                    }
                    if (!remaining.contains(part)) {
                        remaining.add(part);
                    }
                    // The next operand is reached only if this one does not decide.
                    known = (connective == Connective.AND ? part : part.negated()).addedTo(known);
                }
            }
            return factored(remaining);
        }

        /** Tests for null rely on nothing, and make other tests shorter. */
        private List<Condition> nullTestsFirst() {
            var sorted = new ArrayList<>(operands);
            sorted.sort(Comparator.comparing(operand -> !(operand instanceof NullTest)));
            return sorted;
        }

        @Override
        public Knowledge addedTo(Knowledge knowledge) {
            var known = knowledge;
            if (connective == Connective.AND) {
                for (var operand : operands) {
                    known = operand.addedTo(known);
                }
            }
            return known;
        }

        /** What decides at once: never() among conditions that must all hold, always() among alternatives. */
        private Condition absorbing() {
            return connective == Connective.AND ? never() : always();
        }

        private List<Condition> partsOf(Condition operand) {
            return operand instanceof Junction junction && junction.connective == connective
                    ? junction.operands
                    : List.of(operand);
        }

        /** {@code a && b || a && c} becomes {@code a && (b || c)}. */
        private Condition factored(List<Condition> parts) {
            if (parts.size() == 1) {
                return parts.get(0);
            }
            var common = parts.stream()
                    .map(part -> List.copyOf(dualPartsOf(part)))
                    .reduce((a, b) -> a.stream().filter(b::contains).toList())
                    .orElse(List.of());
            if (common.isEmpty()) {
                return new Junction(connective, List.copyOf(parts));
            }
            var rests = parts.stream()
                    .map(part -> of(
                            connective.dual(),
                            dualPartsOf(part).stream()
                                    .filter(p -> !common.contains(p))
                                    .toList()))
                    .toList();
            return of(
                    connective.dual(),
                    Stream.concat(common.stream(), Stream.of(of(connective, rests)))
                            .toList());
        }

        private List<Condition> dualPartsOf(Condition part) {
            return part instanceof Junction junction && junction.connective == connective.dual()
                    ? junction.operands
                    : List.of(part);
        }

        @Override
        public Set<String> reads() {
            return operands.stream()
                    .flatMap(operand -> operand.reads().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public String source() {
            if (operands.isEmpty()) {
                return connective == Connective.AND ? "true" : "false";
            }
            var line = joined(" ");
            return line.length() <= MAX_WIDTH ? line : joined("\n");
        }

        private String joined(String beforeOperator) {
            return operands.stream()
                    .map(Condition::operand)
                    .collect(Collectors.joining(beforeOperator + connective.operator + " "));
        }

        @Override
        public String operand() {
            return operands.size() > 1 ? "(" + source() + ")" : source();
        }
    }
}
