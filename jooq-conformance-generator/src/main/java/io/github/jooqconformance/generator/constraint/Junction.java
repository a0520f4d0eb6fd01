package io.github.jooqconformance.generator.constraint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions of which all or any must hold. */
record Junction(Connective connective, List<Condition> operands) implements Condition {
    /** How long a line of a condition may become before it is broken. */
    private static final int MAX_WIDTH = 100;

    /** The most tests that a condition may consist of; a longer one is not for people to read any more. */
    private static final int MAX_SIZE = 500;

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
    public Condition raising(EvaluationError error) {
        return new Junction(
                connective,
                operands.stream().map(operand -> operand.raising(error)).toList());
    }

    @Override
    public boolean raisesErrors() {
        return operands.stream().anyMatch(Condition::raisesErrors);
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
                if (!isDecidedBy(remaining, part)) {
                    remaining.add(part);
                }
                // The next operand is reached only if this one does not decide.
                known = (connective == Connective.AND ? part : part.negated()).addedTo(known);
            }
        }
        return factored(remaining);
    }

    /** Whether a part changes nothing beside others: {@code a || b && a} is a. */
    private boolean isDecidedBy(List<Condition> others, Condition part) {
        return dualPartsOf(part).stream().anyMatch(operand -> others.containsAll(partsOf(operand)));
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
        return connective == Connective.AND ? Condition.never() : Condition.always();
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
                Stream.concat(common.stream(), Stream.of(of(connective, rests))).toList());
    }

    private List<Condition> dualPartsOf(Condition part) {
        return part instanceof Junction junction && junction.connective == connective.dual()
                ? junction.operands
                : List.of(part);
    }

    @Override
    public Set<String> reads() {
        return operands.stream().flatMap(operand -> operand.reads().stream()).collect(Collectors.toUnmodifiableSet());
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
