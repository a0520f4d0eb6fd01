package io.github.jooqconformance.runtime.expression;

import io.github.jooqconformance.runtime.expression.Expression.ArrayOf;
import io.github.jooqconformance.runtime.expression.Expression.Binary;
import io.github.jooqconformance.runtime.expression.Expression.Cast;
import io.github.jooqconformance.runtime.expression.Expression.Collate;
import io.github.jooqconformance.runtime.expression.Expression.Column;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.Expression.Logical;
import io.github.jooqconformance.runtime.expression.Expression.Not;
import io.github.jooqconformance.runtime.expression.Expression.Quantified;
import java.util.Set;

/** Conditions that are NULL, and not false, where the columns that they read are NULL. */
final class NullConditions {
    /** What gives NULL for NULL, as long as its operator does. Functions need not. */
    private static final Set<Class<? extends Expression>> KINDS = Set.of(
            ArrayOf.class,
            Binary.class,
            Cast.class,
            Collate.class,
            Column.class,
            Literal.class,
            Logical.class,
            Not.class,
            Quantified.class);

    private NullConditions() {}

    /** Whether the condition is certainly one of them. */
    static boolean include(Expression condition) {
        return KINDS.contains(condition.getClass())
                && (!(condition instanceof Binary binary) || isStrict(binary))
                && (!(condition instanceof Logical logical)
                        || logical.operands().stream()
                                .noneMatch(operand -> Children.columns(operand).isEmpty()))
                && condition.children().stream().allMatch(NullConditions::include);
    }

    /** Concatenation of arrays is the operator of PostgreSQL's own that takes NULL for a value. */
    private static boolean isStrict(Binary binary) {
        return binary.operator().schema().equals("pg_catalog")
                && !binary.operator().name().equals("||");
    }
}
