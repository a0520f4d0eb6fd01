package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.Expression.ArrayOf;
import io.github.jooqconformance.runtime.expression.Expression.Binary;
import io.github.jooqconformance.runtime.expression.Expression.Call;
import io.github.jooqconformance.runtime.expression.Expression.Cast;
import io.github.jooqconformance.runtime.expression.Expression.Column;
import io.github.jooqconformance.runtime.expression.Expression.DomainValue;
import io.github.jooqconformance.runtime.expression.Expression.Is;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.Expression.Logical;
import io.github.jooqconformance.runtime.expression.Expression.Logical.Connective;
import io.github.jooqconformance.runtime.expression.Expression.Quantified;
import io.github.jooqconformance.runtime.expression.Expression.Quantified.Quantifier;
import io.github.jooqconformance.runtime.expression.Predicate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in words what a condition demands, if it is about one value and simple enough. */
final class CheckMessage {
    private static final Set<String> LENGTHS = Set.of("length", "char_length", "character_length");

    /** The casts that PostgreSQL writes but people do not. */
    private static final Pattern CASTS =
            Pattern.compile("::(text|character varying|bpchar|integer|numeric|double precision)\\b");

    private CheckMessage() {}

    /** What the condition demands: in words, or else in SQL. */
    static String of(Expression condition) {
        return findWords(condition)
                .orElseGet(
                        () -> "must satisfy " + CASTS.matcher(condition.toSql()).replaceAll(""));
    }

    private static Optional<String> findWords(Expression condition) {
        if (condition instanceof Binary comparison) {
            return ofComparison(comparison);
        }
        if (condition instanceof Quantified quantified) {
            return ofLabels(quantified);
        }
        if (condition instanceof Is is && is.predicate() == Predicate.NOT_NULL && isValue(is.operand())) {
            return Optional.of("must not be null");
        }
        return condition instanceof Logical logical && logical.operands().size() == 2
                ? ofPair(
                        logical.connective(),
                        logical.operands().get(0),
                        logical.operands().get(1))
                : Optional.empty();
    }

    /** {@code value BETWEEN a AND b}, and {@code value IS NULL OR …}. */
    private static Optional<String> ofPair(Connective connective, Expression first, Expression second) {
        if (connective == Connective.OR) {
            return first instanceof Is is && is.predicate() == Predicate.NULL && isValue(is.operand())
                    ? findWords(second).filter(words -> reads(second, is.operand()))
                    : Optional.empty();
        }
        if (!(first instanceof Binary lower) || !(second instanceof Binary upper)) {
            return Optional.empty();
        }
        var isBetween = Operator.of(lower.operator()).equals(Optional.of(Operator.AT_LEAST))
                && Operator.of(upper.operator()).equals(Optional.of(Operator.AT_MOST))
                && isValue(lower.left())
                && lower.left().equals(upper.left());
        return isBetween
                ? findText(lower.right())
                        .flatMap(from -> findText(upper.right()).map(to -> "must be between " + from + " and " + to))
                : Optional.empty();
    }

    private static Optional<String> ofComparison(Binary comparison) {
        var text = findText(comparison.right());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (isValue(comparison.left())) {
            return ofOperator(comparison, text.get());
        }
        var isLength = comparison.left() instanceof Call call
                && LENGTHS.contains(call.function().name())
                && call.arguments().size() == 1
                && isValue(call.arguments().get(0));
        return isLength ? ofLength(comparison, text.get()) : Optional.empty();
    }

    private static Optional<String> ofOperator(Binary comparison, String text) {
        return switch (comparison.operator().name()) {
            case "=" -> Optional.of("must be " + text);
            case "<>" -> Optional.of(text.isEmpty() ? "must not be empty" : "must not be " + text);
            case "<" -> Optional.of("must be less than " + text);
            case "<=" -> Optional.of("must be at most " + text);
            case ">" -> Optional.of("must be greater than " + text);
            case ">=" -> Optional.of("must be at least " + text);
            case "~" -> Optional.of("must match " + text);
            case "!~" -> Optional.of("must not match " + text);
            case "~*" -> Optional.of("must match " + text + ", in upper or lower case");
            case "~~" -> Optional.of("must be like " + text);
            case "!~~" -> Optional.of("must not be like " + text);
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofLength(Binary comparison, String count) {
        var characters = count + (count.equals("1") ? " character" : " characters");
        return switch (comparison.operator().name()) {
            case "=" -> Optional.of("must have " + characters);
            case "<" -> Optional.of("must have fewer than " + characters);
            case "<=" -> Optional.of("must have at most " + characters);
            case ">" -> Optional.of(count.equals("0") ? "must not be empty" : "must have more than " + characters);
            case ">=" -> Optional.of("must have at least " + characters);
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofLabels(Quantified quantified) {
        if (!(quantified.array() instanceof ArrayOf array) || !isValue(quantified.left())) {
            return Optional.empty();
        }
        var isOneOf = quantified.quantifier() == Quantifier.ANY
                && Operator.of(quantified.operator()).equals(Optional.of(Operator.EQUAL));
        var isNoneOf = quantified.quantifier() == Quantifier.ALL
                && Operator.of(quantified.operator()).equals(Optional.of(Operator.UNEQUAL));
        List<String> labels = array.elements().stream()
                .flatMap(element -> findText(element).stream())
                .toList();
        if (labels.size() < array.elements().size() || (!isOneOf && !isNoneOf)) {
            return Optional.empty();
        }
        return Optional.of(labels.stream()
                .collect(Collectors.joining(", ", isOneOf ? "must be one of " : "must not be one of ", "")));
    }

    /** Whether the expression is the value itself, whatever its type. */
    private static boolean isValue(Expression expression) {
        return expression instanceof Column
                || expression instanceof DomainValue
                || (expression instanceof Cast cast && isValue(cast.operand()));
    }

    private static boolean reads(Expression condition, Expression value) {
        return condition.toSql().contains(value.toSql());
    }

    private static Optional<String> findText(Expression expression) {
        if (expression instanceof Cast cast) {
            return findText(cast.operand());
        }
        return expression instanceof Literal literal ? literal.value() : Optional.empty();
    }
}
