package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;

/** The operators that are no comparisons. */
final class Operators {
    private final Patterns patterns;
    private final Functions functions;
    private final Arithmetic arithmetic;
    private final FloatArithmetic floats;
    private final TemporalArithmetic temporals;
    private final TextFunctions texts;
    private final ArrayOperators arrays;
    private final JsonOperators jsons;
    private final RangeOperators ranges;
    private final RangeFunctions rangeFunctions;
    private final NetworkOperators networks;

    Operators(Patterns patterns, ArrayOperators arrays, JsonOperators jsons, Scope scope, DtoSource source) {
        this.patterns = patterns;
        this.arrays = arrays;
        this.jsons = jsons;
        functions = new Functions(scope, jsons, source);
        arithmetic = new Arithmetic(source);
        floats = new FloatArithmetic(source);
        temporals = new TemporalArithmetic(source);
        texts = new TextFunctions(source);
        ranges = new RangeOperators(source);
        rangeFunctions = new RangeFunctions(source);
        networks = new NetworkOperators(source);
    }

    /** The refusal of an operator that is not known. */
    static Refusal unknown(QualifiedName operator) {
        return new Refusal("uses the operator "
                + (operator.schema().equals(ColumnType.SYSTEM_SCHEMA) ? operator.name() : operator.toString()));
    }

    /** {@code lower(text)}. */
    Term lower(Term text) {
        return functions.inOtherCase("lower", text);
    }

    /** {@code - operand}. */
    Scalar negated(Scalar operand) {
        return FloatArithmetic.isMeant(operand, operand)
                        && operand.findLiteral().isEmpty()
                ? FloatArithmetic.negated(operand)
                : arithmetic.negated(operand);
    }

    /** {@code left operator right}. */
    Value apply(QualifiedName operator, Scalar left, Scalar right) {
        if (!operator.schema().equals(ColumnType.SYSTEM_SCHEMA)) {
            throw unknown(operator);
        }
        if (RangeOperators.isMeant(left, right)) {
            return rangeFunctions
                    .findResult(operator.name(), left, right)
                    .<Value>map(result -> result)
                    .orElseGet(() -> ranges.apply(operator, left, right));
        }
        if (NetworkOperators.isMeant(left, right)) {
            return networks.apply(operator, left, right);
        }
        var name = operator.name();
        return switch (name) {
            case "~~", "!~~", "~", "!~", "~*", "!~*" -> patterns.match(name, left, right);
            case "~~*", "!~~*" -> patterns.ignoringCase(name, left.map(this::lower), right);
            case "+", "-", "*", "/", "%" ->
                JsonOperators.isMeant(left) ? jsons.apply(name, left, right) : calculated(name, left, right);
            case "&" -> Arithmetic.bitwise('&', left, right);
            case "|" -> Arithmetic.bitwise('|', left, right);
            // In Java, ^ is exclusive or; in PostgreSQL, the power.
            case "#" -> Arithmetic.bitwise('^', left, right);
            case "<<", ">>" -> Arithmetic.shifted(name, left, right);
            case "||" -> texts.concatenated(left, right);
            case "^@" -> texts.startsWith(left, right);
            case "@>", "<@", "&&" ->
                JsonOperators.isMeant(left) ? jsons.apply(name, left, right) : arrays.compare(name, left, right);
            case "?", "?|", "?&", "->", "->>", "#>", "#>>" -> jsons.apply(name, left, right);
            default -> throw unknown(operator);
        };
    }

    private Value calculated(String name, Scalar left, Scalar right) {
        char operator = name.charAt(0);
        if (TemporalArithmetic.isMeant(left, right)) {
            return temporals.calculate(operator, left, right);
        }
        return FloatArithmetic.isMeant(left, right)
                ? floats.calculate(operator, left, right)
                : arithmetic.calculate(operator, left, right);
    }
}
