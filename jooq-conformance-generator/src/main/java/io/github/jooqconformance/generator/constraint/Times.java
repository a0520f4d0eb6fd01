package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.Expression.Binary;
import io.github.jooqconformance.runtime.expression.Expression.Column;
import io.github.jooqconformance.runtime.expression.Expression.DomainValue;
import io.github.jooqconformance.runtime.expression.Expression.Is;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.ExpressionException;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.Optional;
import java.util.stream.Stream;

/** Which dates and times a value can be, from few to many. */
enum Times {
    /** What jOOQ sends itself: in arrays and composite values, and to columns whose type the user forces. */
    OF_JOOQ,
    /** What PostgreSQL has but the infinities, with which Java does not calculate as PostgreSQL does. */
    FINITE,
    /** All that PostgreSQL has. */
    ALL;

    /** The times that a column of a table can be: infinities only if no CHECK does more than compare them. */
    static Times of(JavaColumn column, Table table, SchemaSnapshot types) {
        if (!column.exact()) {
            return OF_JOOQ;
        }
        var ofDomains = types.domainChain(column.column().type()).stream().flatMap(domain -> domain.checks().stream());
        return Stream.concat(table.constraints().checks().stream(), ofDomains)
                        .allMatch(check -> isOnlyCompared(column.column().name(), check, table))
                ? ALL
                : FINITE;
    }

    private static boolean isOnlyCompared(String column, CheckConstraint check, Table table) {
        try {
            return isOnlyCompared(column, Expression.parse(check.expression()).canonical(), table);
        } catch (ExpressionException leftToPostgres) {
            return true;
        }
    }

    private static boolean isOnlyCompared(String column, Expression expression, Table table) {
        boolean isNullTest = expression instanceof Is is && isPlain(is.operand());
        boolean isComparison = expression instanceof Binary binary
                && Operator.of(binary.operator()).isPresent()
                && (isOfSameType(binary.left(), column, table) && isOfSameType(binary.right(), column, table));
        return isNullTest
                || isComparison
                || (!isSubject(expression, column)
                        && expression.children().stream().allMatch(part -> isOnlyCompared(column, part, table)));
    }

    private static boolean isPlain(Expression expression) {
        return expression instanceof Column || expression instanceof DomainValue;
    }

    private static boolean isSubject(Expression expression, String column) {
        return expression instanceof DomainValue
                || (expression instanceof Column other && other.name().equals(column));
    }

    /** Whether this can be compared with the column as it is: between types, Java's infinities are not the same. */
    private static boolean isOfSameType(Expression expression, String column, Table table) {
        return isSubject(expression, column)
                || expression instanceof Literal
                || (expression instanceof Column other
                        && type(other.name(), table).equals(type(column, table)));
    }

    private static Optional<Object> type(String column, Table table) {
        return table.findColumn(column).map(found -> found.type().name());
    }
}
