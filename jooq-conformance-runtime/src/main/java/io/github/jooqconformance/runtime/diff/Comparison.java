package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.expression.Assignment;
import io.github.jooqconformance.runtime.expression.ExpressionText;
import io.github.jooqconformance.runtime.expression.QueryText;
import io.github.jooqconformance.runtime.expression.Respelling;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The two snapshots that are compared, and what makes two expressions the same.
 *
 * @param expected what the generated code believes
 * @param actual what the database holds
 * @param sameExpression whether two SQL expressions mean the same
 * @param respelling what else texts may spell otherwise: renamed things, and columns whose type has another name
 * @param retyped the columns whose type is another one: what reads them is cast otherwise, which is told with the type
 * @param labels the renamed labels of enums, of which expressions may speak
 */
record Comparison(
        SchemaSnapshot expected,
        SchemaSnapshot actual,
        BiPredicate<String, String> sameExpression,
        Respelling respelling,
        Set<String> retyped,
        Labels labels) {
    /** The same comparison within one table. */
    Comparison within(Respelling others, Set<String> retypedColumns) {
        return new Comparison(expected, actual, sameExpression, others, retypedColumns, labels);
    }

    boolean same(String expectedExpression, String actualExpression) {
        if (expectedExpression.equals(actualExpression)) {
            return true;
        }
        var renewed = labels.applyTo(expectedExpression);
        return sameExpression.test(renewed, actualExpression)
                || ExpressionText.sameMeaning(renewed, actualExpression, respelling.relabeled())
                || sameText(expectedExpression, actualExpression)
                || (readsRetyped(expectedExpression) && ExpressionText.sameButForTypes(renewed, actualExpression));
    }

    private boolean readsRetyped(String expression) {
        return !retyped.isEmpty()
                && ExpressionText.columnsOf(expression).stream().anyMatch(retyped::contains);
    }

    boolean same(Optional<String> expectedExpression, Optional<String> actualExpression) {
        return expectedExpression.isPresent() == actualExpression.isPresent()
                && expectedExpression.stream().allMatch(e -> same(e, actualExpression.orElse(e)));
    }

    /** Whether two expressions give columns, or domains, of these types the same value. */
    boolean sameValue(
            String expectedExpression, ColumnType expectedType, String actualExpression, ColumnType actualType) {
        return same(expectedExpression, actualExpression)
                || (!expectedType.equals(actualType)
                        && ExpressionText.sameButForTypes(labels.applyTo(expectedExpression), actualExpression))
                || new Assignment(
                                labels.applyTo(expectedExpression),
                                base(expected, expectedType).sql())
                        .isLike(new Assignment(
                                actualExpression, base(actual, actualType).sql()));
    }

    /** Whether two keys of indexes are the same. */
    boolean same(IndexKey expectedKey, IndexKey actualKey) {
        return same(expectedKey.expression(), actualKey.expression())
                && expectedKey.operatorClass().equals(actualKey.operatorClass())
                && expectedKey.collation().equals(actualKey.collation())
                && expectedKey.order().equals(actualKey.order());
    }

    /** Whether two texts of SQL that are more, or less, than an expression mean the same. */
    boolean sameText(String expectedText, String actualText) {
        return QueryText.sameMeaning(labels.applyTo(expectedText), actualText, respelling);
    }

    /** As above, for two queries whose columns stand in different orders. */
    boolean sameQuery(String expectedQuery, String actualQuery, List<Integer> positions) {
        return QueryText.sameQuery(labels.applyTo(expectedQuery), actualQuery, positions, respelling);
    }

    /** Whether the database refuses an INSERT that leaves out this column of its own; a domain has a say in it. */
    boolean isRequired(Column column) {
        return !actual.acceptsNull(column) && !actual.provides(column);
    }

    /** The type beneath all domains that the type is made of; the type itself if it is no domain. */
    static ColumnType base(SchemaSnapshot snapshot, ColumnType type) {
        var chain = snapshot.domainChain(type);
        if (chain.isEmpty() || type.array()) {
            return type;
        }
        return chain.get(chain.size() - 1).base();
    }
}
