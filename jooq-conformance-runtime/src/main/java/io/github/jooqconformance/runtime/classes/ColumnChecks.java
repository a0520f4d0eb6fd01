package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.Expression.Binary;
import io.github.jooqconformance.runtime.expression.Expression.Call;
import io.github.jooqconformance.runtime.expression.Expression.Cast;
import io.github.jooqconformance.runtime.expression.Expression.Column;
import io.github.jooqconformance.runtime.expression.Expression.DomainValue;
import io.github.jooqconformance.runtime.expression.Expression.Is;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.Expression.Logical;
import io.github.jooqconformance.runtime.expression.Expression.Logical.Connective;
import io.github.jooqconformance.runtime.expression.ExpressionException;
import io.github.jooqconformance.runtime.expression.Predicate;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Trait;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the CHECKs of a column, and of the domains that it is of, say in simple words: comparisons of the column or its
 * length with a number, joined by AND.
 *
 * @param values the values that are allowed
 * @param lengths the lengths that are allowed
 * @param refuseNull whether NULL is not
 * @param complete whether nothing else is said
 */
record ColumnChecks(Bounds values, Bounds lengths, boolean refuseNull, boolean complete) {
    private static final ColumnChecks NOTHING = new ColumnChecks(Bounds.NONE, Bounds.NONE, false, true);
    private static final ColumnChecks SOMETHING = new ColumnChecks(Bounds.NONE, Bounds.NONE, false, false);
    private static final Set<String> LENGTHS = Set.of("length", "char_length", "character_length");
    private static final Map<String, String> MIRRORED = Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "=", "=");

    /** What is said of the pairing's column alone; a CHECK that is not enforced says nothing. */
    static ColumnChecks of(Pairing pairing) {
        var column = List.of(pairing.column().name());
        var own = pairing.table().constraints().checks().stream()
                .filter(check -> check.columns().equals(column));
        var domains = Domains.of(pairing.actual(), pairing.column().type()).stream()
                .flatMap(domain -> domain.checks().stream());
        return Stream.concat(own, domains)
                .filter(check -> !check.traits().contains(Trait.NOT_ENFORCED))
                .map(ColumnChecks::of)
                .reduce(NOTHING, ColumnChecks::and);
    }

    private static ColumnChecks of(CheckConstraint check) {
        try {
            return of(Expression.parse(check.expression()).canonical());
        } catch (ExpressionException unknown) {
            return SOMETHING;
        }
    }

    private ColumnChecks and(ColumnChecks other) {
        return new ColumnChecks(
                values.and(other.values),
                lengths.and(other.lengths),
                refuseNull || other.refuseNull,
                complete && other.complete);
    }

    private static ColumnChecks of(Expression condition) {
        if (condition instanceof Logical logical) {
            return logical.connective() == Connective.AND
                    ? logical.operands().stream().map(ColumnChecks::of).reduce(NOTHING, ColumnChecks::and)
                    : ofAlternatives(logical.operands());
        }
        if (condition instanceof Is is) {
            return isColumn(is.operand()) && is.predicate() == Predicate.NOT_NULL
                    ? new ColumnChecks(Bounds.NONE, Bounds.NONE, true, true)
                    : SOMETHING;
        }
        return condition instanceof Binary comparison ? ofComparison(comparison).orElse(SOMETHING) : SOMETHING;
    }

    /** A condition that NULL is excepted from says nothing else than without the exception, since CHECKs accept it. */
    private static ColumnChecks ofAlternatives(List<Expression> alternatives) {
        var others = alternatives.stream()
                .filter(alternative ->
                        !(alternative instanceof Is is && isColumn(is.operand()) && is.predicate() == Predicate.NULL))
                .toList();
        if (others.size() != 1 || others.size() == alternatives.size()) {
            return SOMETHING;
        }
        var rest = of(others.get(0));
        return new ColumnChecks(rest.values, rest.lengths, false, rest.complete);
    }

    private static Optional<ColumnChecks> ofComparison(Binary comparison) {
        var operator = comparison.operator().name();
        var mirrored = MIRRORED.getOrDefault(operator, "");
        return ofComparison(comparison.left(), operator, comparison.right())
                .or(() -> ofComparison(comparison.right(), mirrored, comparison.left()));
    }

    private static Optional<ColumnChecks> ofComparison(Expression subject, String operator, Expression limit) {
        var bounds = number(limit).flatMap(number -> bounds(operator, number));
        if (isColumn(subject)) {
            return bounds.map(values -> new ColumnChecks(values, Bounds.NONE, false, true));
        }
        return isLength(subject)
                ? bounds.map(lengths -> new ColumnChecks(Bounds.NONE, lengths, false, true))
                : Optional.empty();
    }

    private static Optional<Bounds> bounds(String operator, BigDecimal number) {
        return switch (operator) {
            case "<" -> Optional.of(Bounds.to(number, false));
            case "<=" -> Optional.of(Bounds.to(number, true));
            case ">" -> Optional.of(Bounds.from(number, false));
            case ">=" -> Optional.of(Bounds.from(number, true));
            case "=" -> Optional.of(Bounds.exactly(number));
            default -> Optional.empty();
        };
    }

    private static boolean isLength(Expression expression) {
        return expression instanceof Call call
                && call.function().schema().equals(ColumnType.SYSTEM_SCHEMA)
                && LENGTHS.contains(call.function().name())
                && call.arguments().size() == 1
                && isColumn(call.arguments().get(0));
    }

    /** Whether this is the column, perhaps widened for the comparison; there is only one that it can be. */
    private static boolean isColumn(Expression expression) {
        return expression instanceof Column
                || expression instanceof DomainValue
                || (expression instanceof Cast cast && isWidening(cast) && isColumn(cast.operand()));
    }

    private static boolean isWidening(Cast cast) {
        return cast.type().modifiers().isEmpty()
                && Stream.of("text", "numeric", "int4", "int8", "float8").anyMatch(cast.type()::isBuiltIn);
    }

    private static Optional<BigDecimal> number(Expression expression) {
        if (!(expression instanceof Literal literal)) {
            return Optional.empty();
        }
        try {
            return literal.value().map(BigDecimal::new);
        } catch (NumberFormatException otherValue) {
            return Optional.empty();
        }
    }
}
