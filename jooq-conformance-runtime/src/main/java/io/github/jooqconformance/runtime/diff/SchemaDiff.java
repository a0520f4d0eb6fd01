package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The comparison of what generated code believes with what the database holds. */
public final class SchemaDiff {
    private SchemaDiff() {}

    /**
     * All differences, each told once, sorted by location and rule. The order of columns is none.
     *
     * @param expected what the generated code believes
     * @param actual what the database holds
     * @return the differences; empty if the schemas are the same
     */
    public static List<Difference> between(SchemaSnapshot expected, SchemaSnapshot actual) {
        return between(expected, actual, Expression::sameMeaning);
    }

    /** As above, with the meaning of expressions for the comparer to tell. */
    static List<Difference> between(
            SchemaSnapshot expected, SchemaSnapshot actual, BiPredicate<String, String> sameExpression) {
        if (expected.equals(actual)) {
            return List.of();
        }
        var comparison = new Comparison(References.updated(expected, actual), actual, sameExpression);
        return Stream.of(
                        new TableDiff(comparison).differences(),
                        EnumDiff.differences(comparison),
                        new DomainDiff(comparison).differences())
                .flatMap(differences -> differences)
                .sorted()
                .toList();
    }
}
