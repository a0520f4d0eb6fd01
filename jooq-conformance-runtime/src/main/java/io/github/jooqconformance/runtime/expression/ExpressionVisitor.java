package io.github.jooqconformance.runtime.expression;

/**
 * What to do with each kind of {@link Expression}. A new kind breaks every visitor at compile time.
 *
 * @param <R> what comes of it
 */
public interface ExpressionVisitor<R> {
    R literal(Expression.Literal literal);

    R column(Expression.Column column);

    R wholeRow(Expression.WholeRow wholeRow);

    R domainValue(Expression.DomainValue domainValue);

    R sessionValue(Expression.SessionValue sessionValue);

    R unary(Expression.Unary unary);

    R binary(Expression.Binary binary);

    R quantified(Expression.Quantified quantified);

    R logical(Expression.Logical logical);

    R not(Expression.Not not);

    R is(Expression.Is is);

    R distinct(Expression.Distinct distinct);

    R call(Expression.Call call);

    R namedArgument(Expression.NamedArgument argument);

    R cast(Expression.Cast cast);

    R collate(Expression.Collate collate);

    R caseOf(Expression.Case caseOf);

    R arrayOf(Expression.ArrayOf arrayOf);

    R row(Expression.Row row);

    R subscript(Expression.Subscript subscript);

    R field(Expression.Field field);
}
