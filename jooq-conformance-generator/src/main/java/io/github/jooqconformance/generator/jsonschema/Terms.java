package io.github.jooqconformance.generator.jsonschema;

import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.Expression.ArrayOf;
import io.github.jooqconformance.runtime.expression.Expression.Binary;
import io.github.jooqconformance.runtime.expression.Expression.Call;
import io.github.jooqconformance.runtime.expression.Expression.Cast;
import io.github.jooqconformance.runtime.expression.Expression.Column;
import io.github.jooqconformance.runtime.expression.Expression.DomainValue;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.Expression.Logical;
import io.github.jooqconformance.runtime.expression.Expression.Logical.Connective;
import io.github.jooqconformance.runtime.expression.Expression.Quantified;
import io.github.jooqconformance.runtime.expression.Expression.Quantified.Quantifier;
import io.github.jooqconformance.runtime.expression.TypeName;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads parts of a condition about one value. */
final class Terms {
    private static final Set<String> TEXTS = Set.of("text", "varchar");
    private static final Set<String> NUMBERS = Set.of("int2", "int4", "int8", "numeric", "float8");

    private Terms() {}

    /** Whether this is the value, perhaps cast to another type of text. */
    static boolean isValue(Expression expression) {
        return isValue(expression, TEXTS);
    }

    /** Whether this is the value, perhaps cast to one of these types, which hold the same. */
    static boolean isValue(Expression expression, Set<String> types) {
        return expression instanceof Cast cast
                ? isUnlimited(cast.type(), types) && isValue(cast.operand(), types)
                : expression instanceof Column || expression instanceof DomainValue;
    }

    private static boolean isUnlimited(TypeName type, Set<String> names) {
        return !type.array()
                && type.modifiers().isEmpty()
                && type.name().schema().equals(ColumnType.SYSTEM_SCHEMA)
                && names.contains(type.name().name());
    }

    /** The argument of a call of one of PostgreSQL's own functions, if it has just that one. */
    static Optional<Expression> findArgument(Expression expression, String... functions) {
        return expression instanceof Call call
                        && call.arguments().size() == 1
                        && call.function().schema().equals(ColumnType.SYSTEM_SCHEMA)
                        && List.of(functions).contains(call.function().name())
                ? Optional.of(call.arguments().get(0))
                : Optional.empty();
    }

    /** Whether this is a call of such a function with the value. */
    static boolean isOfValue(Expression expression, String... functions) {
        return findArgument(expression, functions).filter(Terms::isValue).isPresent();
    }

    /** The name of one of PostgreSQL's own operators. */
    static Optional<String> findOperator(QualifiedName operator) {
        return operator.schema().equals(ColumnType.SYSTEM_SCHEMA) ? Optional.of(operator.name()) : Optional.empty();
    }

    /** A constant text. */
    static Optional<String> findText(Expression expression) {
        if (expression instanceof Cast cast && isUnlimited(cast.type(), TEXTS)) {
            return findText(cast.operand());
        }
        return expression instanceof Literal literal
                        && literal.type()
                                .filter(type -> !isUnlimited(type, Set.of("text", "varchar", "bpchar")))
                                .isEmpty()
                ? literal.value()
                : Optional.empty();
    }

    /** A constant number. */
    static Optional<BigDecimal> findNumber(Expression expression) {
        if (expression instanceof Literal literal
                && literal.type().filter(type -> isUnlimited(type, NUMBERS)).isPresent()) {
            try {
                return literal.value().map(BigDecimal::new);
            } catch (NumberFormatException notFinite) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The texts one of which the value has to be: {@code IN}, {@code =}, or several of these with OR. */
    static Optional<List<String>> findLabels(Expression condition) {
        if (condition instanceof Binary equality
                && findOperator(equality.operator()).filter("="::equals).isPresent()
                && isValue(equality.left())) {
            return findText(equality.right()).map(List::of);
        }
        if (condition instanceof Quantified any
                && any.quantifier() == Quantifier.ANY
                && findOperator(any.operator()).filter("="::equals).isPresent()
                && isValue(any.left())) {
            return findElements(any.array());
        }
        return condition instanceof Logical or && or.connective() == Connective.OR
                ? all(or.operands().stream().map(Terms::findLabels).toList())
                : Optional.empty();
    }

    private static Optional<List<String>> findElements(Expression array) {
        if (array instanceof Cast cast) {
            return cast.type().array()
                            && cast.type().modifiers().isEmpty()
                            && TEXTS.contains(cast.type().name().name())
                    ? findElements(cast.operand())
                    : Optional.empty();
        }
        return array instanceof ArrayOf elements
                ? all(elements.elements().stream()
                        .map(element -> findText(element).map(List::of))
                        .toList())
                : Optional.empty();
    }

    private static Optional<List<String>> all(List<Optional<List<String>>> parts) {
        var labels = new ArrayList<String>();
        parts.forEach(part -> part.ifPresent(labels::addAll));
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(labels.stream().distinct().toList())
                : Optional.empty();
    }
}
