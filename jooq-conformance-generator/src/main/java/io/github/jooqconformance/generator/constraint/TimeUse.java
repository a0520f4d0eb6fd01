package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.Expression.Binary;
import io.github.jooqconformance.runtime.expression.Expression.DomainValue;
import io.github.jooqconformance.runtime.expression.Expression.Is;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.Expression.Quantified;
import io.github.jooqconformance.runtime.expression.Expression.Subscript;
import io.github.jooqconformance.runtime.expression.ExpressionException;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;
import java.util.Optional;

/**
 * What CHECKs do with the dates and times of one column, or with the value of a domain.
 *
 * @param column the name of the column; of a domain's value, one that no column has
 * @param isArray whether the column, or the value of its domain, is an array
 * @param columns the columns that the CHECKs may read
 */
record TimeUse(String column, boolean isArray, List<Column> columns) {
    /** The use of the value of a domain that is no array. */
    static final TimeUse OF_VALUE = new TimeUse("", /* isArray= */ false, List.of());

    TimeUse {
        columns = List.copyOf(columns);
    }

    static TimeUse of(Column column, SchemaSnapshot types, List<Column> columns) {
        boolean isArray = ValueType.of(column.type(), types).base().array();
        return new TimeUse(column.name(), isArray, columns);
    }

    /** Whether the times, or the elements of the array, are compared with such at most. */
    boolean isOnlyCompared(CheckConstraint check) {
        try {
            return isOnlyCompared(Expression.parse(check.expression()).canonical());
        } catch (ExpressionException leftToPostgres) {
            return true;
        }
    }

    private boolean isOnlyCompared(Expression expression) {
        return isArray ? isArrayOnlyCompared(expression) : isTimeOnlyCompared(expression);
    }

    private boolean isTimeOnlyCompared(Expression expression) {
        boolean isNullTest = expression instanceof Is is && isPlain(is.operand());
        boolean isComparison = expression instanceof Binary binary
                && Operator.of(binary.operator()).isPresent()
                && (isOfSameType(binary.left()) && isOfSameType(binary.right()));
        return isNullTest
                || isComparison
                || (!isSubject(expression) && expression.children().stream().allMatch(this::isOnlyCompared));
    }

    /** Of all that is translated, only a subscript makes a time of an array. */
    private boolean isArrayOnlyCompared(Expression expression) {
        if (expression instanceof Subscript subscript && isSubject(subscript.container())) {
            return false;
        }
        if (expression instanceof Quantified quantified && isSubject(quantified.array())) {
            return isOfSameType(quantified.left());
        }
        return expression.children().stream().allMatch(this::isOnlyCompared);
    }

    private static boolean isPlain(Expression expression) {
        return expression instanceof Expression.Column || expression instanceof DomainValue;
    }

    private boolean isSubject(Expression expression) {
        return expression instanceof DomainValue
                || (expression instanceof Expression.Column other
                        && other.name().equals(column));
    }

    /** Whether this can be compared with the column as it is: between types, Java's infinities are not the same. */
    private boolean isOfSameType(Expression expression) {
        return isSubject(expression)
                || expression instanceof Literal
                || (expression instanceof Expression.Column other
                        && type(other.name()).equals(type(column)));
    }

    private Optional<Object> type(String name) {
        return columns.stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .map(found -> found.type().name());
    }
}
